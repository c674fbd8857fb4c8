import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'passkey.back': 'اندر آنے کے طریقے',
  'passkey.add': 'پاس کی (passkey) بنائیں',
  'passkey.what':
    'آپ کا فون یا کمپیوٹر پاس کی بناتا اور رکھتا ہے۔ اندر آنے کے لیے آپ اسے اپنی انگلی، چہرے یا آلے کے کوڈ سے کھولتے ہیں۔ کوئی اس کا اندازہ نہیں لگا سکتا، اور کوئی جعلی صفحہ اسے آپ سے نہیں مانگ سکتا۔',
  'passkey.name': 'اس کا نام کیا رکھیں؟',
  'passkey.name-hint': 'تاکہ آپ اسے اپنی فہرست میں پہچان لیں',
  'passkey.enter-name': 'اس پاس کی کا نام لکھیں',
  'passkey.shorter-name': 'نام 100 حروف سے زیادہ نہ ہو',
  'passkey.make': 'پاس کی بنائیں',
  'passkey.no-scripts': 'اس براؤزر میں پاس کی نہیں چلتی، یا اس کے اسکرپٹ بند ہیں۔',
  'passkey.no-https': 'پاس کی کے لیے ایسا پتا چاہیے جو https سے شروع ہو۔',
  'passkey.none': 'آپ کے آلے پر پاس کی نہیں چلتی؟ اس کی جگہ {link}۔',
  'passkey.set-password': 'پاس ورڈ اور تصدیقی ایپ لگائیں',
  'passkey.there-already': 'اس آلے پر آپ کی پاس کی پہلے سے ہے۔ وہ ”اندر آنے کے طریقے“ کی فہرست میں ہے۔',
  'passkey.not-made': 'پاس کی نہیں بنی۔ پھر کوشش کریں، یا کوئی دوسرا آلہ استعمال کریں۔',
  'passkey.made-none': 'براؤزر نے پاس کی نہیں بنائی۔ پھر کوشش کریں',
  'passkey.refused': 'یہ پاس کی نہیں لی جا سکی۔ کچھ نہیں بدلا۔ پھر کوشش کریں',
  'passkey.added': 'پاس کی بن گئی: {name}',
  'passkey.title': 'پاس کی: {name}',
  'passkey.change': 'نام بدلیں',
  'passkey.changed': 'نام بدل گیا',
  'passkey.remove-title': 'یہ پاس کی ہٹائیں',
  'passkey.remove-what': 'اس کے بعد اس سے یہاں کوئی اندر نہیں آ سکے گا۔ اسے اپنے آلے سے بھی ہٹا دیں۔',
  'passkey.remove': 'پاس کی ہٹائیں',
  'passkey.removed': 'پاس کی ہٹا دی گئی۔ آپ باقی ہر جگہ سے باہر ہیں',
  'passkey.last': 'یہ آپ کے اندر آنے کا واحد طریقہ ہے۔ اسے ہٹانے سے پہلے دوسری پاس کی، یا پاس ورڈ اور تصدیقی ایپ لگائیں',
}
