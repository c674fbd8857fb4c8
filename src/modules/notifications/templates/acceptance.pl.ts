import type { AcceptanceForOffice, acceptanceTemplates } from './acceptance.ts'
import type { TranslatedNotices } from './template.ts'

const toAnswer =
  'Szkoła prosi o przeczytanie, co jej zasady dotyczące mediów społecznościowych mówią do Ciebie, i o odpowiedź: przyjmuję albo nie przyjmuję.'
const stillToAnswer =
  'Szkoła poprosiła o przeczytanie, co jej zasady dotyczące mediów społecznościowych mówią do Ciebie. Nie ma jeszcze Twojej odpowiedzi.'
const untilAnswered = 'Poniższy link jest tylko dla Ciebie. Nie wymaga hasła i działa, dopóki nie odpowiesz.'
const answered = 'Szkoła odpowiedziała na Twoje pytanie zadane przed przyjęciem zasad.'

export const acceptancePolish: TranslatedNotices<typeof acceptanceTemplates, AcceptanceForOffice> = {
  'policy-to-accept': {
    subject: 'Zasady do przeczytania i przyjęcia',
    lines: [toAnswer],
    action: 'Zaloguj się i przeczytaj',
    today: 'Przeczytaj, co zasady mówią do Ciebie, i przyjmij je albo nie',
  },
  'policy-to-accept-by-link': {
    subject: 'Zasady do przeczytania i przyjęcia',
    lines: [toAnswer, untilAnswered],
    action: 'Przeczytaj i odpowiedz',
    today: 'Przeczytaj, co zasady mówią do Ciebie, i przyjmij je albo nie',
  },
  'policy-still-to-accept': {
    subject: 'Zasady wciąż czekają na Twoją odpowiedź',
    lines: [stillToAnswer],
    action: 'Zaloguj się i przeczytaj',
    today: null,
  },
  'policy-still-to-accept-by-link': {
    subject: 'Zasady wciąż czekają na Twoją odpowiedź',
    lines: [stillToAnswer, untilAnswered],
    action: 'Przeczytaj i odpowiedz',
    today: null,
  },
  'question-answered': {
    subject: 'Twoje pytanie o zasady',
    lines: [answered],
    action: 'Zaloguj się i przeczytaj odpowiedź',
    today: 'Przeczytaj odpowiedź na swoje pytanie o zasady',
  },
  'question-answered-by-link': {
    subject: 'Twoje pytanie o zasady',
    lines: [answered, 'Poniższy link jest tylko dla Ciebie. Nie wymaga hasła.'],
    action: 'Przeczytaj odpowiedź',
    today: 'Przeczytaj odpowiedź na swoje pytanie o zasady',
  },
  'safety-check': {
    subject: 'Twoje coroczne sprawdzenie bezpieczeństwa',
    lines: [
      'Raz w roku osoby pracujące w szkole i członkowie rady szkoły sprawdzają ustawienia własnych kont.',
      'To zajmuje około dwudziestu minut. Twoje odpowiedzi są tylko Twoje: szkoła widzi jedynie, że sprawdzenie jest zrobione.',
    ],
    action: 'Zacznij',
    today: 'Zrób swoje coroczne sprawdzenie bezpieczeństwa',
  },
}
