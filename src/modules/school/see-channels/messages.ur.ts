import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'contact.title': 'اسکول آپ سے کیسے بات کرتا ہے',
  'contact.bring': 'کوئی سوال، فکر یا شکایت ہے؟ سیدھے اسکول کے پاس آئیں، سوشل میڈیا پر نہ لکھیں۔',
  'contact.none': 'اسکول نے ابھی رابطے کے طریقے نہیں لکھے۔ اسکول کا دفتر آپ کی مدد کر سکتا ہے۔',
  'contact.speak': 'ہم سے بات کریں',
  'contact.hear': 'ہماری خبریں',
  'contact.one-way': 'یہاں اسکول آپ کو خبر دیتا ہے۔ جواب دینے کے لیے اوپر والے کسی طریقے سے ہم سے بات کریں۔',
  'contact.worried': 'اگر آپ کو کسی بچے کی، یا یہاں کام کرنے والے کسی شخص کے بارے میں فکر ہے تو دیکھیں: {who}۔',
  'contact.who': 'کس سے پوچھیں',
  'contact.clauses': '{count, plural, one {اصولوں کی شق {clauses} دیکھیں۔} other {اصولوں کی شقیں {clauses} دیکھیں۔}}',
  'contact.website': 'ویب سائٹ',
  'contact.texts': 'فون پر پیغام (SMS)',
  'contact.newsletter': 'خبرنامہ',
  'contact.letters': 'خط',
  'contact.phone': 'دفتر کا فون',
  'contact.email': 'دفتر کا ای میل',
  'contact.in-person': 'آمنے سامنے',
  'contact.for-website': 'سب کے لیے اصول، تاریخیں اور خبریں',
  'contact.for-texts': 'وہ باتیں جو گھر والوں کو اسی دن معلوم ہونی چاہئیں',
  'contact.for-newsletter': 'ہفتے کی خبریں اور تاریخیں',
  'contact.for-letters': 'آپ کے بچے کی باتیں، اور وہ باتیں جن کا جواب چاہیے',
  'contact.for-phone': 'بچے کی غیر حاضری، اور وہ باتیں جو انتظار نہیں کر سکتیں',
  'contact.for-email': 'سوال، اور عملے کے لیے پیغام',
  'contact.for-in-person': 'فکر اور شکایت: ملنے کا وقت دفتر سے پوچھیں',
}
