import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'related.title': 'متعلقہ پالیسیاں',
  'related.lead': 'سوشل میڈیا پالیسی اکیلی نہیں ہے: اسے ان پالیسیوں کے ساتھ پڑھا جاتا ہے۔',
  'related.policy': 'اصول',
  'related.clauses': '{count, plural, one {پالیسی کی شق {clauses} دیکھیں۔} other {پالیسی کی شقیں {clauses} دیکھیں۔}}',
  'related.leaning': '{count, plural, one {شق {clauses} اس پر انحصار کرتی ہے۔} other {شقیں {clauses} اس پر انحصار کرتی ہیں۔}}',
  'related.reviewed': 'آخری نظرثانی: {day}۔',
  'related.ask-office': 'اس کے لیے اسکول کے دفتر سے پوچھیں۔',
  'related.none': 'پالیسی کا یہ نسخہ کسی دوسری پالیسی کا نام نہیں لیتا۔',
}
