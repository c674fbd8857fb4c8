import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'record.title': 'اصول قبول کرنا: {name}',
  'record.when': 'کب',
  'record.at': '{day}، {time}',
  'record.how': 'کیسے',
  'record.by-signed-in': 'Schoolgate میں اندر آ کر',
  'record.by-link': 'ای میل سے بھیجے گئے لنک سے',
  'record.by-door': 'دروازے پر، اپنے فون سے',
  'record.by-tablet': 'دفتر کے ٹیبلٹ پر',
  'record.version': 'ورژن',
  'record.version-number': 'اصولوں کا ورژن {number}',
  'record.clauses': 'شقیں',
  'record.mark': 'اس کا نشان',
  'record.words': 'وہ الفاظ جو سامنے تھے',
  'record.proof': 'ثبوت',
  'record.proof-lead':
    'ایک فائل جس سے کوئی بھی Schoolgate کے بغیر دیکھ سکتا ہے کہ اس کے بعد ایک لفظ بھی نہیں بدلا گیا۔ طریقہ ہدایت نامے کے حصے ”Verify an acceptance“ میں ہے۔ قبول کرنے کے بعد پہلے دس منٹ تک فائل میں کاموں کے ریکارڈ کی مہر نہیں ہوتی۔',
  'record.save': 'ثبوت محفوظ کریں',
}
