import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'recover.title': 'اندر آنے کے نئے طریقے بنائیں',
  'recover.for': 'یہ {name} کے لیے ہے، جن کے اندر آنے کے سب طریقے کھو گئے ہیں۔',
  'recover.warning':
    'یہاں آپ کی ہر پاس کی (passkey)، پاس ورڈ اور جڑا ہوا اکاؤنٹ بند ہو جائے گا، اور آپ ہر جگہ سے باہر ہو جائیں گے۔',
  'recover.important': 'ضروری',
  'recover.go-on': 'میں {name} ہوں: آگے بڑھیں',
  'recover.early': 'یہ لنک ابھی نہیں چلتا',
  'recover.early-when': 'یہ {when} سے چلے گا۔ یہ انتظار آپ کی حفاظت کے لیے ہے: کوئی چپکے سے آپ کے اکاؤنٹ میں نہیں آ سکتا۔',
  'recover.early-sooner': 'جب کوئی دوسرا منتظم تسلی کر لے کہ یہ آپ ہی ہیں تو یہ فوراً چلے گا۔ ای میل سنبھال کر رکھیں۔',
  'recover.over': 'یہ لنک اب نہیں چلتا',
  'recover.over-why': 'یہ استعمال ہو گیا یا روک دیا گیا، یا آپ اس کے بعد اندر آ چکے ہیں، یا اس کا وقت ختم ہو گیا۔',
  'recover.over-next': 'اب بھی اندر آنے کا کوئی طریقہ نہیں؟ اپنے اسکول کے منتظم کے پاس جائیں، وہ پھر سے شروع کر سکتے ہیں۔',
  'recover.to-sign-in': 'اندر آنے کے صفحے پر جائیں',
  'recover.stop': 'اسے روکیں',
  'recover.not-asked': 'کیا یہ آپ نے نہیں مانگا تھا؟',
  'recover.stop-what': 'ایک منتظم {name} کو اندر آنے کے نئے طریقے دے رہے ہیں۔ اگر آپ نے یہ نہیں مانگا تھا تو اسے ابھی روکیں۔',
  'recover.asked': 'اگر آپ نے مانگا تھا تو یہ صفحہ بند کر دیں۔',
  'recover.stopped': 'یہ روک دیا گیا ہے',
  'recover.stopped-what': 'کچھ نہیں بدلا: اندر آنے کے آپ کے طریقے پہلے کی طرح چلتے ہیں۔ منتظمین کو بتا دیا جائے گا۔',
  'recover.stopped-next': 'ہیڈ ٹیچر سے بات کریں: ہو سکتا ہے کسی نے آپ کے اکاؤنٹ میں آنے کی کوشش کی ہو۔',
}
