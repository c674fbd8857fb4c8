import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'related.title': 'Powiązane zasady',
  'related.lead': 'Zasady korzystania z mediów społecznościowych czyta się razem z poniższymi.',
  'related.policy': 'Zasady',
  'related.clauses':
    '{count, plural, one {Zobacz punkt {clauses} zasad.} few {Zobacz punkty {clauses} zasad.} many {Zobacz punkty {clauses} zasad.} other {Zobacz punkty {clauses} zasad.}}',
  'related.leaning':
    '{count, plural, one {Odwołuje się do nich punkt {clauses}.} few {Odwołują się do nich punkty {clauses}.} many {Odwołują się do nich punkty {clauses}.} other {Odwołują się do nich punkty {clauses}.}}',
  'related.reviewed': 'Ostatni przegląd: {day}.',
  'related.ask-office': 'Dostępne w sekretariacie szkoły.',
  'related.none': 'Ta wersja zasad nie wymienia żadnych innych.',
}
