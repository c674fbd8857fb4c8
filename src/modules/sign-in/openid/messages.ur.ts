import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'provider.on': 'آگے: {name}',
  'provider.on-now': 'آگے: {name} …',
  'provider.there':
    'آپ وہاں اندر آتے ہیں، اور پھر خود بخود یہاں واپس پہنچ جاتے ہیں۔ ہم آپ کا {name} کا پاس ورڈ کبھی نہیں دیکھتے۔',
  'provider.go': '{name} پر جائیں',
  'provider.connected': 'جڑ گیا',
  'provider.to-ways-in': 'اندر آنے کے طریقے',
  'provider.to-step-up': 'دکھائیں کہ یہ آپ ہی ہیں',
  'provider.to-sign-in': 'اندر آئیں',
  'provider.title': 'آپ ابھی اندر نہیں آئے',
  'provider.heading': 'یہ نہیں ہو سکا',
  'provider.try-again': 'پھر کوشش کریں۔ اگر دوبارہ ایسا ہو تو اسکول کے دفتر کو بتائیں۔',
  'provider.tell-office': 'اسکول کے دفتر کو بتائیں: جو Schoolgate سنبھالتا ہے وہ اسے فراہم کرنے والے کے صفحے پر ٹھیک کر سکتا ہے۔',
  'provider.provider-away': '{name} نے جواب نہیں دیا۔',
  'provider.provider-away-next': 'ایک منٹ انتظار کر کے پھر کوشش کریں، یا دوسرے طریقے سے اندر آئیں۔',
  'provider.provider-refused': '{name} نے آپ کو اندر نہیں آنے دیا۔',
  'provider.cancelled': 'آپ {name} پر رک گئے، یا {name} نے آپ کو اندر نہیں آنے دیا۔',
  'provider.cancelled-next': 'جب آپ تیار ہوں تو پھر کوشش کریں۔',
  'provider.needs-consent':
    '{name} نے آپ کو اندر نہیں آنے دیا: جو اسکول کے لیے {name} چلاتا ہے اسے پہلے Schoolgate کے استعمال کی اجازت دینی ہو گی۔',
  'provider.secret-refused': '{name} نے Schoolgate کے لیے اسکول کا خفیہ کوڈ نہیں مانا۔ ایسے کوڈ کی مدت ختم ہو جاتی ہے۔',
  'provider.wrong-metadata': '{name} اپنا حال اس سے مختلف بتاتا ہے جیسا اسکول نے لکھا تھا۔',
  'provider.not-as-agreed': '{name} نے جو بھیجا وہ ہم نے نہیں مانگا تھا، اس لیے ہم نے اسے استعمال نہیں کیا۔',
  'provider.not-as-agreed-next':
    'اندر آنے کے صفحے پر جائیں اور پھر شروع کریں۔ اگر دوبارہ ایسا ہو تو اسکول کے دفتر کو فوراً بتائیں: ہو سکتا ہے کوئی دخل دے رہا ہو۔',
  'provider.not-of-school': '{name} کا یہ اکاؤنٹ اس اسکول کا نہیں ہے۔',
  'provider.not-of-school-next': '{name} سے باہر جائیں، پھر اس اکاؤنٹ سے کوشش کریں جو اسکول نے آپ کو دیا ہے۔',
  'provider.not-fresh': '{name} نے یہ نہیں بتایا کہ آپ ابھی ابھی اندر آئے ہیں۔',
  'provider.not-fresh-next': 'دوسرے طریقے سے دکھائیں کہ یہ آپ ہی ہیں: پاس کی (passkey) سے، یا پاس ورڈ اور کوڈ سے۔',
  'provider.one-factor': '{name} نے یہ نہیں بتایا کہ آپ نے وہاں کوئی دوسرا ثبوت بھی دیا، جیسے کوڈ یا آپ کا فون۔',
  'provider.one-factor-next':
    'پاس کی (passkey) سے، یا پاس ورڈ اور کوڈ سے اندر آئیں۔ ابھی ایسا کچھ نہیں ہے؟ اسکول کے دفتر سے دعوت مانگیں۔',
  'provider.began-elsewhere': 'یہ دوسرے براؤزر میں شروع ہوا تھا، یا دس منٹ سے پہلے، یا مکمل ہو چکا ہے۔',
  'provider.began-elsewhere-next': 'اندر آنے کے صفحے پر جائیں اور پھر شروع کریں۔',
  'provider.not-connected': '{name} کا یہ اکاؤنٹ ابھی اس اسکول میں کسی سے جڑا ہوا نہیں ہے۔',
  'provider.not-connected-next':
    'اسکول نے جو دعوت ای میل کی تھی اسے کھولیں اور وہاں اسے جوڑیں۔ دعوت نہیں ملی؟ اسکول کے دفتر سے مانگیں۔',
  'provider.someone-elses': '{name} کا یہ اکاؤنٹ اس اسکول میں کسی اور سے جڑا ہوا ہے۔',
  'provider.someone-elses-next':
    '{name} سے باہر جائیں، پھر اپنے اکاؤنٹ سے کوشش کریں۔ اگر یہ آپ ہی کا ہے تو اسکول کے دفتر کو بتائیں۔',
  'provider.another-account': 'آپ {name} میں اس اکاؤنٹ سے نہیں گئے جو آپ سے جڑا ہوا ہے۔',
  'provider.another-account-next': '{name} سے باہر جائیں، پھر درست اکاؤنٹ سے کوشش کریں۔',
  'provider.left': 'اس اسکول میں آپ کا وقت ختم ہو چکا ہے، اس لیے آپ اندر نہیں آ سکتے۔',
  'provider.left-next': 'اگر یہ غلط ہے تو اسکول کے دفتر کو بتائیں۔',
}
