import type { peopleFacts } from '../../facts/people.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const people: FactsText<typeof peopleFacts> = {
  'other-person': {
    name: 'Druga osoba',
    question: 'Kim jest druga osoba?',
    hint: 'Jeśli zgadzają się dwie odpowiedzi, wybierz tę, która jest wyżej.',
    answers: {
      pupil: ['Uczeń lub uczennica tej szkoły', 'druga osoba jest uczniem lub uczennicą tej szkoły'],
      'former-pupil-child': ['Były uczeń lub uczennica poniżej 18 lat', 'druga osoba to były uczeń poniżej 18 lat'],
      'former-pupil-adult': ['Były uczeń lub uczennica, 18 lat lub więcej', 'druga osoba to były uczeń, już pełnoletni'],
      parent: [
        'Rodzic lub opiekun ucznia',
        'druga osoba jest rodzicem lub opiekunem ucznia',
        'Osoba, która tu pracuje i ma tu dziecko, też liczy się jako rodzic.',
      ],
      colleague: ['Ktoś, kto pracuje w szkole lub należy do jej rady', 'druga osoba pracuje w szkole lub należy do jej rady'],
      other: ['Ktoś inny', 'druga osoba nie ma żadnego z tych związków ze szkołą'],
    },
  },
  'home-contact': {
    name: 'Kontakt z domem',
    question:
      'Czy osoba odpowiedzialna za bezpieczeństwo dzieci (designated safeguarding lead) zakazała kontaktu z domem tego dziecka?',
    hint: 'Jeśli tego nie wiesz, zapytaj ją, zanim powiesz rodzicom.',
    answers: {
      yes: 'osoba odpowiedzialna za bezpieczeństwo dzieci zakazała kontaktu z domem',
      no: 'osoba odpowiedzialna za bezpieczeństwo dzieci nie zakazała kontaktu z domem',
    },
  },
  'thought-through': {
    name: 'Przemyślane',
    question: 'Czy przemyślano, co zobaczy ta osoba z pracy, i czy w pracy byłoby to w porządku?',
    answers: {
      yes: 'przemyślano, co zobaczy ktoś z pracy',
      no: 'nie przemyślano, co zobaczy ktoś z pracy',
    },
  },
  channel: {
    name: 'Sposób kontaktu',
    question: 'W jaki sposób chcesz się skontaktować?',
    answers: {
      school: ['Przez szkolny e-mail lub telefon', 'kontakt odbywa się przez szkolny e-mail lub telefon'],
      named: [
        'W inny sposób, którego używa szkoła',
        'kontakt odbywa się w inny sposób wskazany przez szkołę',
        'List, SMS ze szkoły do grupy, gazetka, strona internetowa, spotkanie, formularz skargi',
      ],
      own: [
        'Przez prywatny e-mail lub telefon pracownika albo członka rady szkoły',
        'kontakt odbywa się przez prywatny e-mail lub telefon pracownika albo członka rady szkoły',
        'Rozmowy, SMS-y i wiadomości z prywatnego numeru lub adresu albo na taki numer lub adres',
      ],
      social: [
        'W mediach społecznościowych lub w grupie na czacie',
        'kontakt odbywa się w mediach społecznościowych lub w grupie na czacie',
      ],
    },
  },
}
