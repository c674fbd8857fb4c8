import type { PolicyForOffice, policyTemplates } from './policy.ts'
import type { TranslatedNotices } from './template.ts'

export const policyUrdu: TranslatedNotices<typeof policyTemplates, PolicyForOffice> = {
  consultation: {
    subject: 'نئے اصولوں کے بارے میں آپ کی کیا رائے ہے؟',
    lines: ['اسکول اپنے سوشل میڈیا کے اصول بدل رہا ہے، اور مسودے (draft) پر آپ کی رائے پوچھتا ہے۔'],
    action: 'اندر آ کر مسودہ پڑھیں',
    today: 'اصولوں کے مسودے پر اپنی رائے دیں',
  },
  'consultation-closing': {
    subject: 'مسودے پر رائے دینے کا وقت جلد ختم ہوگا',
    lines: ['اسکول نے سوشل میڈیا کے اصولوں کے مسودے (draft) پر آپ کی رائے پوچھی ہے۔ اس کا وقت دو دن کے اندر ختم ہوگا۔'],
    action: 'اندر آ کر مسودہ پڑھیں',
    today: 'مسودے پر اپنی رائے دیں: وقت جلد ختم ہوگا',
  },
  'comment-answered': {
    subject: 'آپ کی رائے کا جواب',
    lines: ['آپ نے اصولوں کے مسودے (draft) پر جو کہا، اسکول میں کسی نے اس کا جواب دیا ہے۔'],
    action: 'اندر آ کر پڑھیں',
    today: 'مسودے پر اپنی رائے کا جواب پڑھیں',
  },
}
