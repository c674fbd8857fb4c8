import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'looked.title': 'آپ کا ریکارڈ کس نے دیکھا',
  'looked.lead': 'جب بھی کوئی وہ کھولتا ہے جو اسکول کے پاس آپ کے بارے میں ہے، یہاں لکھ لیا جاتا ہے۔',
  'looked.nobody': 'کسی نے آپ کا ریکارڈ نہیں کھولا۔',
  'looked.today': 'آج، {day}',
  'looked.erased': 'کوئی جس کا نام مٹا دیا گیا',
  'looked.opened': 'کھولنے والے: {who}',
  'looked.copied': 'نقل لینے والے: {who}',
  'looked.newest': 'سب سے نئے',
  'looked.older': 'پرانے',
  'looked.why': 'لوگ اپنے کام کے لیے ریکارڈ دیکھتے ہیں۔ اگر کسی کے دیکھنے پر آپ کو حیرت ہو تو ہیڈ ٹیچر سے پوچھیں۔',
}
