import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'front.title': 'ہمارے اسکول میں سوشل میڈیا',
  'front.unsure': 'معلوم نہیں کہ کیا کرنے کی اجازت ہے؟',
  'front.tell': 'ہمیں بتائیں آپ کیا کرنا چاہتے ہیں۔ آپ کو اسکول کے اصولوں سے جواب ملے گا، اور یہ بھی کہ آگے کیا کرنا ہے۔',
  'front.ask': 'پوچھیں',
  'front.go': 'یا یہاں جائیں',
  'front.policy': '{policy}: آسان الفاظ میں اور پورے، انگریزی میں',
  'front.policy-link': 'اصول',
  'front.table': '{table}: کسے کیا اجازت ہے (انگریزی میں)',
  'front.table-link': 'اصول ایک نظر میں',
  'front.children': 'بچوں کا صفحہ',
  'front.today': 'دیکھیں آج آپ کے لیے کیا ہے',
  'front.personas': 'چنیں کہ آپ کون بننا چاہتے ہیں',
  'front.sign-in': 'اندر آئیں',
  'front.made-up':
    'یہ اسکول اور اس کے سب لوگ فرضی ہیں۔ جب آپ دیکھ لیں تو اپنا اسکول اس لنک سے شروع کریں جو Schoolgate چلانے پر دکھایا گیا تھا۔',
}
