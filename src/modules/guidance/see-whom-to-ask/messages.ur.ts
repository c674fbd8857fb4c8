import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'who.title': 'کس سے پوچھیں',
  'who.warning': 'خبردار',
  'who.danger':
    'اگر کوئی ابھی خطرے میں ہے تو 999 پر فون کریں۔ پولیس یا بچوں کی سماجی خدمت (children’s social care) کو فون کرنے کے لیے کسی کی اجازت نہیں چاہیے۔',
  'who.unsure': 'جب اصولوں سے بات واضح نہ ہو',
  'who.worried': 'جب آپ کو کسی کی فکر ہو',
  'who.see': 'یہ بھی دیکھیں: {contact}۔',
  'who.contact': 'اسکول آپ سے کیسے بات کرتا ہے',
  'who.pupil': 'طالب علم',
  'who.parent': 'والدین یا سرپرست',
  'who.staff': 'عملہ',
  'who.volunteer': 'رضاکار',
  'who.visitor': 'مہمان',
  'who.governor': 'گورنر',
  'who.headteacher': 'ہیڈ ٹیچر',
  'who.chair': 'گورنروں کے صدر',
  'who.ask-grown-up': 'کوئی بڑا جس پر آپ کو بھروسا ہو، اسکول میں یا گھر میں',
  'who.ask-office': 'اسکول کا دفتر',
  'who.ask-head': 'ہیڈ ٹیچر',
  'who.ask-chair': 'گورنروں کے صدر (chair of governors)',
  'who.ask-clerk': 'گورنروں کے کلرک (clerk to the governors)',
  'who.ask-dsl': 'بچوں کی حفاظت کے ذمہ دار (designated safeguarding lead)، فوراً',
  'who.about-child': 'کسی بچے کی حفاظت، یا کسی بچے کی بغیر کپڑوں کی تصویر',
  'who.about-adult': 'کوئی بڑا جو اسکول میں کام یا مدد کرتا ہے',
  'who.about-head': 'ہیڈ ٹیچر',
  'who.about-governor': 'کوئی گورنر',
  'who.about-chair': 'گورنروں کے صدر',
  'who.about-post': 'والدین، سرپرست یا مہمان کی لکھی ہوئی پوسٹ',
}
