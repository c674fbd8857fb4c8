import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'persona.title': 'آپ کون بننا چاہتے ہیں؟',
  'persona.hint': 'یہ اسکول اور اس کے سب لوگ فرضی ہیں۔ ایک بنیں، دیکھیں، پھر کوئی اور بنیں۔',
  'persona.continue': 'آگے بڑھیں',
  'persona.choose': 'چنیں کہ آپ کون بننا چاہتے ہیں',
  'persona.now': 'اب آپ {name} ہیں',
}
