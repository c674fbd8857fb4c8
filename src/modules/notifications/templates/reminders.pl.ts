import type { reminderTemplates } from './reminders.ts'
import type { TranslatedNotices } from './template.ts'

export const reminderPolish: TranslatedNotices<typeof reminderTemplates> = {
  'photo-reminder': {
    subject: 'Zanim zrobisz zdjęcia w szkole',
    lines: [
      'Wkrótce w szkole jest wydarzenie, na którym można robić zdjęcia.',
      'Przeczytaj krótką zasadę o tym, które z nich mogą trafić do internetu.',
    ],
    action: 'Przeczytaj zasadę',
    today: null,
  },
  'photo-reminder-today': {
    subject: 'Dzisiaj zdjęcia w szkole',
    lines: [
      'Dzisiaj w szkole jest wydarzenie, na którym można robić zdjęcia. Zastanów się, zanim umieścisz któreś w internecie.',
    ],
    action: 'Przeczytaj zasadę',
    today: null,
  },
  'visit-reminder': {
    subject: 'Zanim pomożesz na wycieczce',
    lines: [
      'Wkrótce pomagasz na szkolnej wycieczce.',
      'Przed wyjściem przeczytaj krótką zasadę o telefonach i mediach społecznościowych.',
    ],
    action: 'Przeczytaj zasadę',
    today: null,
  },
  'visit-reminder-today': {
    subject: 'Dzisiaj pomagasz na wycieczce',
    lines: ['Dzisiaj pomagasz na szkolnej wycieczce. Oto jeszcze raz krótka zasada o telefonach i mediach społecznościowych.'],
    action: 'Przeczytaj zasadę',
    today: null,
  },
  'term-reminder': {
    subject: 'Media społecznościowe i nasza szkoła',
    lines: [
      'Zaczyna się nowy semestr.',
      'Oto prostymi słowami, o co szkoła prosi rodziny i osoby, które pomagają, w mediach społecznościowych.',
    ],
    action: 'Przeczytaj to',
    today: null,
  },
}
