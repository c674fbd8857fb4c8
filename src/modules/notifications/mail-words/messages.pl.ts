import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

// No accent in the words of a text message: one would make it more than twice as dear.
export const messages: Translation<typeof english> = {
  'mail.school': '{school}',
  'mail.hello': 'Dzień dobry,',
  'mail.foot':
    'Szkoła {school} wysyła to przez Schoolgate. Dla bezpieczeństwa wszystkich ten e-mail nie mówi niczego o samej sprawie.',
  'mail.button': 'Jeśli przycisk nie działa, skopiuj ten adres:',
  'mail.choose': 'Wybierz, o czym dostajesz wiadomości',
  'mail.drafted': 'Ten e-mail przetłumaczyła maszyna. Gdy coś się różni, ważne są słowa angielskie poniżej.',
  'mail.several':
    '{count, plural, one {# sprawa dla Ciebie} few {# sprawy dla Ciebie} many {# spraw dla Ciebie} other {# sprawy dla Ciebie}}',
  'mail.several-lead': 'Zebrało się dla Ciebie kilka spraw:',
  'mail.several-action': 'Zaloguj się',
  'mail.text': 'Czeka sprawa dla Ciebie.',
  'mail.text-urgent': 'Czeka pilna sprawa dla Ciebie.',
  'mail.text-link': 'Logowanie',
}
