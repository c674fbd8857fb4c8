import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'audience.everyone': 'سب',
  'audience.staff': 'عملہ',
  'audience.headteacher': 'ہیڈ ٹیچر',
  'audience.dsl': 'بچوں کی حفاظت کے ذمہ دار',
  'audience.governor': 'گورنر',
  'audience.chair': 'گورنروں کے صدر',
  'audience.former-staff': 'سابق عملہ اور گورنر',
  'audience.pupil': 'طالب علم',
  'audience.parent': 'والدین اور سرپرست',
  'audience.volunteer': 'رضاکار',
  'audience.trip-helper': 'سیر میں مددگار',
  'audience.visitor': 'مہمان',
  'audience.contractor': 'دوسری کمپنیوں کے کارکن',
  'audience.governing-body': 'گورننگ باڈی',
  'audience.school': 'اسکول',
}
