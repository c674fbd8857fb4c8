import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'notices.title': 'آپ کو کس بات کی خبر ملے',
  'notices.back': 'آج',
  'notices.lead':
    'سب کچھ صفحہ ”آج“ پر ہے۔ چنیں کہ کیا آپ کو کسی اور طریقے سے بھی ملے، اور کب۔ کسی ای میل یا SMS میں نہیں لکھا ہوتا کہ بات کیا ہے۔',
  'notices.kind-account': 'آپ کا اپنا اندر آنا',
  'notices.about-account': 'دعوت نامے، اندر آنے کے لنک، آپ کی پاس کی (passkey) میں تبدیلی',
  'notices.kind-safeguarding': 'وہ باتیں جو انتظار نہیں کر سکتیں',
  'notices.about-safeguarding': 'صرف ان کے لیے جنہیں ان پر کچھ کرنا ہے',
  'notices.kind-tasks': 'جو کام آپ کے لیے باقی ہیں',
  'notices.about-tasks': 'جو کسی نے آپ سے طے کرنے، پڑھنے یا کرنے کو کہا',
  'notices.kind-outcomes': 'جو آپ نے مانگا اس کا کیا ہوا',
  'notices.about-outcomes': 'آپ کی اپنی درخواستوں کے فیصلے',
  'notices.kind-reminders': 'اصولوں کی یاد دہانی',
  'notices.about-reminders': 'تقریبوں اور سیر سے پہلے، اور جب ٹرم شروع ہو',
  'notices.kind-office': 'Schoolgate کی دیکھ بھال',
  'notices.about-office': 'درآمد، پتے جو نہیں چلتے، ریکارڈ کی نقلیں',
  'notices.mail': 'ای میل سے',
  'notices.mail-always': 'ای میل سے، ہمیشہ',
  'notices.text': 'فون پر پیغام (SMS) سے',
  'notices.quiet': 'خاموشی کے گھنٹے',
  'notices.quiet-lead': 'اس وقت صرف وہ آتا ہے جو انتظار نہیں کر سکتا، اور وہ لنک جو آپ مانگیں۔',
  'notices.from': 'کب سے',
  'notices.until': 'کب تک',
  'notices.no-quiet': 'خاموشی کے گھنٹے نہیں',
  'notices.when': 'ای میل کب آئے',
  'notices.summary': 'جو انتظار کر سکتا ہے، سب کی ایک ای میل',
  'notices.as-it-happens': 'جیسے جیسے ہو: پانچ منٹ کی باتیں ایک ای میل میں',
  'notices.daily': 'دن میں ایک بار، {hour} پر',
  'notices.language': 'ای میل اور پیغامات کی زبان',
  'notices.language-hint':
    'دوسری زبان کی ای میل میں انگریزی الفاظ بھی ہوتے ہیں۔ جو صرف اسکول میں کام کرنے والوں کو ملتا ہے وہ انگریزی میں ہے',
  'notices.keep': 'میری پسند محفوظ کریں',
  'notices.kept': 'آپ کی پسند محفوظ ہے',
}
