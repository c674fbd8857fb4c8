import type { PolicyForOffice, policyTemplates } from './policy.ts'
import type { TranslatedNotices } from './template.ts'

export const policyPolish: TranslatedNotices<typeof policyTemplates, PolicyForOffice> = {
  consultation: {
    subject: 'Co myślisz o nowych zasadach?',
    lines: ['Szkoła zmienia zasady dotyczące mediów społecznościowych i pyta, co myślisz o ich projekcie.'],
    action: 'Zaloguj się i przeczytaj projekt',
    today: 'Napisz, co myślisz o projekcie zasad',
  },
  'consultation-closing': {
    subject: 'Wkrótce koniec uwag do projektu',
    lines: [
      'Szkoła zapytała Cię o projekt zasad dotyczących mediów społecznościowych. Czas na uwagi kończy się w ciągu dwóch dni.',
    ],
    action: 'Zaloguj się i przeczytaj projekt',
    today: 'Napisz, co myślisz o projekcie: wkrótce koniec uwag',
  },
  'comment-answered': {
    subject: 'Odpowiedź na Twoją uwagę',
    lines: ['Ktoś w szkole odpowiedział na Twoją uwagę do projektu zasad.'],
    action: 'Zaloguj się i przeczytaj',
    today: 'Przeczytaj odpowiedź na swoją uwagę do projektu',
  },
}
