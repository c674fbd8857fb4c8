import type { circumstanceFacts } from '../../facts/circumstances.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const circumstances: FactsText<typeof circumstanceFacts> = {
  place: {
    name: 'Miejsce',
    question: 'Gdzie by to było?',
    answers: {
      premises: [
        'Na terenie szkoły',
        'dzieje się to na terenie szkoły',
        'Budynki, plac zabaw, boisko i parking, o każdej porze dnia',
      ],
      elsewhere: ['Poza szkołą i nie na wycieczce szkolnej', 'dzieje się to poza szkołą i nie na wycieczce szkolnej'],
      trip: ['Na wycieczce szkolnej lub wyjściu ze szkoły', 'dzieje się to na wycieczce szkolnej lub wyjściu ze szkoły'],
    },
  },
  time: {
    name: 'Pora',
    question: 'Czy byłoby to w podstawowych godzinach pracy z umowy?',
    hint: 'Godziny pracy zapisane w umowie. Przerwy i obiad, które są czasem własnym, się nie liczą.',
    answers: {
      yes: 'jest to w podstawowych godzinach pracy z umowy',
      no: 'jest to w czasie własnym',
    },
  },
  device: {
    name: 'Urządzenie',
    question: 'Czyje to byłoby urządzenie?',
    answers: {
      school: ['Szkolne', 'urządzenie należy do szkoły'],
      own: ['Twoje własne lub czyjeś inne', 'urządzenie nie należy do szkoły'],
    },
  },
  emergency: {
    name: 'Nagły wypadek',
    question: 'Czy to nagły wypadek?',
    answers: {
      yes: 'to nagły wypadek',
      no: 'to nie jest nagły wypadek',
    },
  },
  'site-kind': {
    name: 'Rodzaj serwisu',
    question: 'Jaki to rodzaj serwisu lub aplikacji?',
    answers: {
      'professional-network': ['Serwis zawodowy', 'to serwis zawodowy', 'Do kontaktów w pracy, szukania pracy i kariery'],
      'other-site': [
        'Każdy inny',
        'to nie jest serwis zawodowy',
        'Serwisy społecznościowe, zdjęcia i filmy, czaty, gry, fora, własna strona',
      ],
    },
  },
  'old-enough': {
    name: 'Wymagany wiek',
    question: 'Czy masz już wiek, którego wymaga serwis lub aplikacja?',
    answers: {
      yes: 'masz już wiek wymagany przez serwis',
      no: 'nie masz jeszcze wieku wymaganego przez serwis',
    },
  },
  directed: {
    name: 'Na polecenie nauczyciela',
    question: 'Czy polecił to nauczyciel i w jakim celu?',
    answers: {
      'clear-purpose': ['Tak, i wyraźnie służy to celowi lekcji', 'poleca to nauczyciel i wyraźnie służy to nauce'],
      'no-purpose': ['Tak, ale bez wyraźnego celu nauki', 'poleca to nauczyciel, ale bez wyraźnego celu nauki'],
      'not-directed': ['Nie', 'żaden nauczyciel tego nie polecił'],
    },
  },
  'email-used': {
    name: 'Adres e-mail',
    question: 'Jakim adresem e-mail założysz konto?',
    answers: {
      separate: [
        'Osobnym, tylko do mediów społecznościowych',
        'konto zakładasz osobnym adresem tylko do mediów społecznościowych',
      ],
      everyday: ['Swoim codziennym adresem', 'konto zakładasz swoim codziennym adresem'],
      work: ['Adresem szkolnym', 'konto zakładasz adresem szkolnym'],
    },
  },
}
