import type { schoolWorkFacts } from '../../facts/school-work.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const schoolWork: FactsText<typeof schoolWorkFacts> = {
  'account-status': {
    name: 'Zgoda na konto',
    question: 'Czy dyrektor szkoły zatwierdził to konto lub ten serwis?',
    answers: {
      approved: ['Tak, albo to własna strona szkoły', 'dyrektor szkoły zatwierdził konto'],
      waiting: ['Jest prośba, nie ma jeszcze odpowiedzi', 'dyrektor szkoły jeszcze nie zdecydował'],
      'not-asked': ['Nikt o to nie prosił', 'nikt nie prosił dyrektora szkoły o zgodę'],
      refused: ['Nie, odmówił', 'dyrektor szkoły odmówił zgody na konto'],
    },
  },
  'login-news': {
    name: 'Dane logowania',
    question: 'Co nowego jest w danych logowania?',
    answers: {
      'new-account': [
        'Konto jest zatwierdzone, a dyrektor szkoły nie ma jeszcze danych',
        'konto jest zatwierdzone, a dyrektor szkoły nie ma jego danych',
      ],
      changed: ['Zmieniły się, odkąd dostał je dyrektor szkoły', 'dane zmieniły się, odkąd dostał je dyrektor szkoły'],
      'up-to-date': ['Nic: dyrektor szkoły ma aktualne dane', 'dyrektor szkoły ma już te dane'],
      'personal-account': ['To moje własne, prywatne konto', 'konto jest Twoje własne'],
    },
  },
  'policy-state': {
    name: 'Stan zasad',
    question: 'Na jakim etapie są zasady?',
    answers: {
      'review-due': ['Nadszedł czas ich przeglądu', 'nadszedł czas przeglądu zasad'],
      'ratified-unsigned': ['Zatwierdzone, ale jeszcze niepodpisane', 'zasady są zatwierdzone, ale niepodpisane'],
      'in-force': [
        'Zatwierdzone, podpisane, a przegląd nie jest jeszcze potrzebny',
        'zasady obowiązują i nie czas na ich przegląd',
      ],
    },
  },
  'because-of': {
    name: 'Powód',
    question: 'Jaki byłby tego powód?',
    hint: 'Dodatkowa pomoc dla ucznia, który jej potrzebuje, nie jest gorszym traktowaniem.',
    answers: {
      disability: ['Niepełnosprawność', 'powodem jest niepełnosprawność'],
      gender: ['To, że ktoś jest dziewczynką lub chłopcem', 'powodem jest płeć'],
      'gender-identity': ['Tożsamość płciowa', 'powodem jest tożsamość płciowa'],
      orientation: ['Orientacja seksualna', 'powodem jest orientacja seksualna'],
      ethnicity: ['Pochodzenie etniczne', 'powodem jest pochodzenie etniczne'],
      background: ['Pochodzenie społeczne, kultura lub religia', 'powodem jest pochodzenie społeczne, kultura lub religia'],
      'other-reason': ['Coś innego, na przykład to, co zrobił uczeń', 'powodem jest coś innego'],
    },
  },
}
