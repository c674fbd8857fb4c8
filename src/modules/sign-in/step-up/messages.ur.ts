import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'step-up.title': 'دکھائیں کہ یہ آپ ہی ہیں',
  'step-up.lead': 'اس کے بعد جو آتا ہے وہ صرف آپ کے لیے ہے، اس لیے ہم پھر پوچھتے ہیں۔ پھر ہم دس منٹ تک نہیں پوچھیں گے۔',
  'step-up.kept': 'کچھ ضائع نہیں ہوا: آپ نے جو لکھا وہ محفوظ ہے، اور ابھی کچھ نہیں کیا گیا۔',
  'step-up.persona': 'اصلی اسکول میں آپ یہاں اپنی پاس کی (passkey) دکھاتے۔',
  'step-up.carry-on': 'آگے بڑھیں',
  'step-up.passkey': 'اپنی پاس کی (passkey) دکھائیں',
  'step-up.no-passkey': 'آپ کی پاس کی اس براؤزر میں نہیں چلتی، یا اس کے اسکرپٹ بند ہیں۔',
  'step-up.code': 'آپ کی تصدیقی ایپ کے چھ ہندسے',
  'step-up.provider': '{provider} سے پھر اندر آئیں',
  'step-up.copy': 'اگر آپ اسکول کے اکاؤنٹ سے جائیں تو پہلے اپنا لکھا ہوا نقل کر لیں: وہ ساتھ نہیں جاتا۔',
  'step-up.again': 'آپ باہر جا کر پھر اندر بھی آ سکتے ہیں۔',
  'step-up.link': 'آپ ایک لنک سے آئے تھے۔ باہر جائیں اور دوسرا مانگیں۔',
  'step-up.sign-out': 'باہر جائیں',
  'step-up.choose': 'نیچے دیے گئے طریقوں میں سے ایک چنیں',
  'step-up.passkey-wrong': 'یہ پاس کی نہیں چلی۔ پھر کوشش کریں',
  'step-up.no-persona': 'آپ نمونے کے اسکول میں نہیں ہیں',
  'step-up.held-title': 'اب وہ مکمل کریں جو آپ نے شروع کیا تھا',
  'step-up.thanks': 'شکریہ',
  'step-up.held': 'آپ کا لکھا ہوا اب بھی یہاں ہے۔ اس کے ساتھ ابھی کچھ نہیں کیا گیا۔',
  'step-up.finish': 'جو شروع کیا تھا اسے مکمل کریں',
}
