import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'today.title': 'آج',
  'today.nothing': 'آپ کے لیے کچھ باقی نہیں۔ ہر دن ایسے ہی شروع ہو۔',
  'today.since': '{when, select, today {آج سے} yesterday {کل سے} other {{day} سے}}',
  'today.times':
    '{count, plural, one {# بار} other {# بار}}، {when, select, today {آخری بار آج} yesterday {آخری بار کل} other {آخری بار {day}}}',
  'today.done': 'ہو گیا',
  'today.more':
    '{count, plural, one {ایک اور کام باقی ہے۔ باقی دیکھنے کے لیے کچھ پر ”ہو گیا“ دبائیں۔} other {# اور کام باقی ہیں۔ باقی دیکھنے کے لیے کچھ پر ”ہو گیا“ دبائیں۔}}',
  'today.started': 'جو آپ نے شروع کیا',
  'today.none-started': 'آپ کا کوئی کام ابھی جاری نہیں۔',
  'today.signed-in': 'آپ {name} ({titles}) کے نام سے اندر ہیں۔',
  'today.ask': 'پوچھیں کہ آپ کیا کر سکتے ہیں',
  'today.choose': 'چنیں کہ کن باتوں کی ای میل آئے',
  'today.somebody-else': 'کوئی اور بنیں',
}
