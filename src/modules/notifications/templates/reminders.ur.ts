import type { reminderTemplates } from './reminders.ts'
import type { TranslatedNotices } from './template.ts'

export const reminderUrdu: TranslatedNotices<typeof reminderTemplates> = {
  'photo-reminder': {
    subject: 'اسکول میں تصویریں لینے سے پہلے',
    lines: [
      'جلد اسکول میں ایک تقریب ہے جس میں لوگ تصویریں لے سکتے ہیں۔',
      'چھوٹا سا اصول پڑھیں کہ ان میں سے کون سی آن لائن جا سکتی ہیں۔',
    ],
    action: 'اصول پڑھیں',
    today: null,
  },
  'photo-reminder-today': {
    subject: 'آج اسکول میں تصویریں',
    lines: ['آج اسکول میں ایک تقریب ہے جس میں لوگ تصویریں لے سکتے ہیں۔ کوئی تصویر پوسٹ کرنے سے پہلے سوچیں۔'],
    action: 'اصول پڑھیں',
    today: null,
  },
  'visit-reminder': {
    subject: 'سیر میں مدد کرنے سے پہلے',
    lines: ['جلد اسکول کی سیر ہے جس میں آپ مددگار ہیں۔', 'جانے سے پہلے فون اور سوشل میڈیا کا چھوٹا سا اصول پڑھیں۔'],
    action: 'اصول پڑھیں',
    today: null,
  },
  'visit-reminder-today': {
    subject: 'آج سیر میں مدد',
    lines: ['آج اسکول کی سیر ہے جس میں آپ مددگار ہیں۔ فون اور سوشل میڈیا کا چھوٹا سا اصول ایک بار پھر یہ ہے۔'],
    action: 'اصول پڑھیں',
    today: null,
  },
  'term-reminder': {
    subject: 'سوشل میڈیا اور ہمارا اسکول',
    lines: ['نئی ٹرم شروع ہو رہی ہے۔', 'یہاں آسان الفاظ میں ہے کہ سوشل میڈیا پر اسکول گھر والوں اور مددگاروں سے کیا چاہتا ہے۔'],
    action: 'یہ پڑھیں',
    today: null,
  },
}
