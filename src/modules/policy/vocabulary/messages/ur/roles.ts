import type { VocabularyText } from '../vocabulary-text.ts'

/** `bound` stands before a postposition: oblique. */
export const roles: VocabularyText['roles'] = {
  staff: {
    name: 'عملہ',
    bound: 'عملے',
    youAre: 'آپ اسکول کے عملے میں ہیں',
    says: 'میں اسکول میں کام کرتا یا کرتی ہوں',
    hint: 'استاد، معاون، دفتر، باورچی خانے، دوپہر کے وقفے اور عارضی عملے کے لوگ، اور تربیت پر آئے طالب علم',
  },
  headteacher: {
    name: 'ہیڈ ٹیچر',
    bound: 'ہیڈ ٹیچروں',
    youAre: 'آپ ہیڈ ٹیچر ہیں',
    says: 'میں ہیڈ ٹیچر یا شریک ہیڈ ٹیچر ہوں',
  },
  dsl: {
    name: 'بچوں کی حفاظت کے ذمہ دار (designated safeguarding lead)',
    bound: 'بچوں کی حفاظت کے ذمہ داروں (designated safeguarding leads)',
    youAre: 'آپ بچوں کی حفاظت کے ذمہ دار (designated safeguarding lead) ہیں',
    says: 'میں بچوں کی حفاظت کا ذمہ دار (designated safeguarding lead) یا نائب ہوں',
  },
  governor: {
    name: 'گورنر',
    bound: 'گورنروں',
    youAre: 'آپ گورنر ہیں',
    says: 'میں گورنر ہوں',
  },
  chair: {
    name: 'گورنروں کے صدر',
    bound: 'گورنروں کے صدور',
    youAre: 'آپ گورنروں کے صدر ہیں',
    says: 'میں گورنروں کا صدر (chair of governors) ہوں',
  },
  'former-staff': {
    name: 'سابق عملہ یا گورنر',
    bound: 'سابق عملے اور گورنروں',
    youAre: 'آپ پہلے یہاں عملے میں یا گورنر تھے',
    says: 'میں پہلے یہاں عملے میں تھا یا تھی، یا گورنر تھا یا تھی',
  },
  pupil: {
    name: 'طالب علم',
    bound: 'طالب علموں',
    youAre: 'آپ طالب علم ہیں',
    says: 'میں طالب علم ہوں',
    hint: 'بچہ جو اس اسکول میں پڑھتا ہے',
  },
  parent: {
    name: 'والد، والدہ یا سرپرست',
    bound: 'والدین اور سرپرستوں',
    youAre: 'آپ کسی طالب علم کے والد، والدہ یا سرپرست ہیں',
    says: 'میں کسی طالب علم کا والد، والدہ یا سرپرست ہوں',
    hint: 'جو بھی اس اسکول کے کسی بچے کا خیال رکھتا ہے',
  },
  volunteer: {
    name: 'رضاکار',
    bound: 'رضاکاروں',
    youAre: 'آپ رضاکار ہیں',
    says: 'میں اسکول میں بغیر تنخواہ مدد کرتا یا کرتی ہوں',
  },
  'trip-helper': {
    name: 'سیر پر مددگار',
    bound: 'سیر پر مددگاروں',
    youAre: 'آپ اسکول کی سیر پر مددگار ہیں',
    says: 'میں اسکول کی سیر میں مدد کر رہا یا رہی ہوں',
  },
  visitor: {
    name: 'مہمان',
    bound: 'مہمانوں',
    youAre: 'آپ اسکول میں مہمان ہیں',
    says: 'میں اسکول میں مہمان ہوں',
  },
  contractor: {
    name: 'ٹھیکیدار',
    bound: 'ٹھیکیداروں',
    youAre: 'آپ اسکول میں کسی دوسری کمپنی کے لیے کام پر ہیں',
    says: 'میں کسی دوسری کمپنی کی طرف سے اسکول میں کام کر رہا یا رہی ہوں',
  },
  'governing-body': {
    name: 'گورنروں کا بورڈ',
    bound: 'گورنروں کے بورڈ',
    youAre: 'آپ گورنروں کا بورڈ ہیں',
    says: 'یہ فیصلہ گورنروں کا بورڈ (governing body) کرتا ہے',
  },
  school: {
    name: 'اسکول',
    bound: 'اسکول',
    youAre: 'آپ اسکول کی طرف سے ہیں',
    says: 'یہ فیصلہ اسکول کرتا ہے',
  },
}
