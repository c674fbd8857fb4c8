import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'mail.school': '{school}',
  'mail.hello': 'آداب،',
  'mail.foot': 'یہ {school} نے Schoolgate کے ذریعے بھیجا ہے۔ سب کی حفاظت کے لیے اس ای میل میں نہیں لکھا کہ بات کیا ہے۔',
  'mail.button': 'اگر بٹن نہ چلے تو یہ پتا نقل کریں:',
  'mail.choose': 'چنیں کہ آپ کو کس کس بات کی خبر ملے',
  'mail.drafted': 'یہ ای میل مشین نے ترجمہ کی ہے۔ جہاں فرق ہو، وہاں نیچے کے انگریزی الفاظ مانے جائیں گے۔',
  'mail.several': '{count, plural, one {آپ کے لیے # بات} other {آپ کے لیے # باتیں}}',
  'mail.several-lead': 'آپ کے لیے کئی باتیں جمع ہو گئی ہیں:',
  'mail.several-action': 'اندر آئیں',
  'mail.text': 'آپ کے لیے کچھ ہے۔',
  'mail.text-urgent': 'فوری: آپ کے لیے کچھ ہے۔',
  'mail.text-link': 'لنک',
}
