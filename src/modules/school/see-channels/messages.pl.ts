import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'contact.title': 'Kontakt ze szkołą',
  'contact.bring': 'Pytanie, zmartwienie albo skarga? Z tym do szkoły, a nie do mediów społecznościowych.',
  'contact.none': 'Szkoła nie podała jeszcze swoich dróg kontaktu. Pomoże sekretariat szkoły.',
  'contact.speak': 'Jak się z nami skontaktować',
  'contact.hear': 'Wiadomości ze szkoły',
  'contact.one-way': 'Tą drogą szkoła przekazuje wiadomości. Odpowiedzieć można nam w inny sposób, podany wyżej.',
  'contact.worried': 'Niepokój o dziecko lub o kogoś, kto tu pracuje? Zobacz stronę: {who}.',
  'contact.who': 'kogo zapytać',
  'contact.clauses':
    '{count, plural, one {Zobacz punkt {clauses} zasad.} few {Zobacz punkty {clauses} zasad.} many {Zobacz punkty {clauses} zasad.} other {Zobacz punkty {clauses} zasad.}}',
  'contact.website': 'Strona internetowa',
  'contact.texts': 'SMS-y',
  'contact.newsletter': 'Gazetka szkolna',
  'contact.letters': 'Listy',
  'contact.phone': 'Telefon do sekretariatu',
  'contact.email': 'E-mail do sekretariatu',
  'contact.in-person': 'Osobiście',
  'contact.for-website': 'Zasady, terminy i nowości dla wszystkich',
  'contact.for-texts': 'To, o czym rodziny muszą wiedzieć jeszcze tego samego dnia',
  'contact.for-newsletter': 'Nowości tygodnia i terminy',
  'contact.for-letters': 'Sprawy dziecka i to, na co trzeba odpowiedzieć',
  'contact.for-phone': 'Nieobecność dziecka i sprawy, które nie mogą czekać',
  'contact.for-email': 'Pytania i wiadomości do pracowników',
  'contact.for-in-person': 'Zmartwienia i skargi: o termin rozmowy prosimy pytać w sekretariacie',
}
