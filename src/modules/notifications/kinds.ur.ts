import type { TranslatedKinds } from './kinds.ts'

export const kindsUrdu: TranslatedKinds = {
  account: { name: 'آپ کا اپنا اندر آنا', hint: 'دعوتیں، اندر آنے کے لنک، آپ کی پاس کی (passkey) میں تبدیلیاں' },
  safeguarding: { name: 'فکر کی باتیں جو انتظار نہیں کر سکتیں', hint: 'صرف ان کے لیے جنہیں ان پر کچھ کرنا ہے' },
  tasks: { name: 'کام جو آپ کے انتظار میں ہیں', hint: 'جو کوئی آپ سے طے کرنے، پڑھنے یا کرنے کو کہے' },
  outcomes: { name: 'آپ نے جو مانگا اس کا کیا ہوا', hint: 'آپ کی اپنی درخواستوں پر فیصلے' },
  reminders: { name: 'اصولوں کی یاد دہانی', hint: 'تقریبوں اور سیر سے پہلے، اور جب ٹرم شروع ہو' },
  office: { name: 'پروگرام Schoolgate کی دیکھ بھال', hint: 'فائلیں لانا، پتے جو نہیں چلتے، آڈٹ کی نقلیں' },
}
