import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'audience.everyone': 'wszyscy',
  'audience.staff': 'pracownicy szkoły',
  'audience.headteacher': 'dyrektorzy szkoły',
  'audience.dsl': 'osoby odpowiedzialne za bezpieczeństwo dzieci',
  'audience.governor': 'członkowie rady szkoły',
  'audience.chair': 'przewodniczący rady szkoły',
  'audience.former-staff': 'dawni pracownicy i członkowie rady szkoły',
  'audience.pupil': 'uczniowie',
  'audience.parent': 'rodzice i opiekunowie',
  'audience.volunteer': 'wolontariusze',
  'audience.trip-helper': 'osoby pomagające na wycieczkach',
  'audience.visitor': 'goście',
  'audience.contractor': 'osoby z innych firm',
  'audience.governing-body': 'rada szkoły',
  'audience.school': 'szkoła',
}
