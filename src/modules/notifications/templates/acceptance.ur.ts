import type { AcceptanceForOffice, acceptanceTemplates } from './acceptance.ts'
import type { TranslatedNotices } from './template.ts'

const toAnswer =
  'اسکول آپ سے کہتا ہے کہ پڑھیں کہ اس کے سوشل میڈیا کے اصول آپ سے کیا کہتے ہیں، اور انہیں قبول کریں یا بتائیں کہ قبول نہیں۔'
const stillToAnswer = 'اسکول نے آپ سے کہا ہے کہ پڑھیں کہ اس کے سوشل میڈیا کے اصول آپ سے کیا کہتے ہیں۔ آپ کا جواب ابھی نہیں آیا۔'
const untilAnswered = 'نیچے کا لنک صرف آپ کے لیے ہے۔ اس کے لیے پاس ورڈ نہیں چاہیے، اور یہ آپ کے جواب تک چلتا ہے۔'
const answered = 'آپ نے اصول قبول کرنے سے پہلے جو سوال پوچھا، اسکول نے اس کا جواب دے دیا ہے۔'

export const acceptanceUrdu: TranslatedNotices<typeof acceptanceTemplates, AcceptanceForOffice> = {
  'policy-to-accept': {
    subject: 'پڑھنے اور قبول کرنے کے لیے اصول',
    lines: [toAnswer],
    action: 'اندر آ کر پڑھیں',
    today: 'پڑھیں کہ اصول آپ سے کیا کہتے ہیں، اور قبول کریں یا نہ کریں',
  },
  'policy-to-accept-by-link': {
    subject: 'پڑھنے اور قبول کرنے کے لیے اصول',
    lines: [toAnswer, untilAnswered],
    action: 'پڑھیں اور جواب دیں',
    today: 'پڑھیں کہ اصول آپ سے کیا کہتے ہیں، اور قبول کریں یا نہ کریں',
  },
  'policy-still-to-accept': {
    subject: 'اصول ابھی آپ کے جواب کے انتظار میں ہیں',
    lines: [stillToAnswer],
    action: 'اندر آ کر پڑھیں',
    today: null,
  },
  'policy-still-to-accept-by-link': {
    subject: 'اصول ابھی آپ کے جواب کے انتظار میں ہیں',
    lines: [stillToAnswer, untilAnswered],
    action: 'پڑھیں اور جواب دیں',
    today: null,
  },
  'question-answered': {
    subject: 'اصولوں کے بارے میں آپ کا سوال',
    lines: [answered],
    action: 'اندر آ کر جواب پڑھیں',
    today: 'اصولوں کے بارے میں اپنے سوال کا جواب پڑھیں',
  },
  'question-answered-by-link': {
    subject: 'اصولوں کے بارے میں آپ کا سوال',
    lines: [answered, 'نیچے کا لنک صرف آپ کے لیے ہے۔ اس کے لیے پاس ورڈ نہیں چاہیے۔'],
    action: 'جواب پڑھیں',
    today: 'اصولوں کے بارے میں اپنے سوال کا جواب پڑھیں',
  },
  'safety-check': {
    subject: 'آپ کی سالانہ حفاظتی جانچ',
    lines: [
      'سال میں ایک بار عملہ اور گورنر اپنے اکاؤنٹس کی سیٹنگز دیکھتے ہیں۔',
      'اس میں تقریباً بیس منٹ لگتے ہیں۔ آپ کے جواب صرف آپ کے ہیں: اسکول صرف یہ دیکھتا ہے کہ جانچ ہو گئی۔',
    ],
    action: 'شروع کریں',
    today: 'اپنی سالانہ حفاظتی جانچ کریں',
  },
}
