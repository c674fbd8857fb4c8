import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'access.title': 'Dostępność',
  'access.lead': 'Każdy musi móc czytać te strony i z nich korzystać.',
  'access.can': 'Co można zrobić',
  'access.can-keyboard': 'korzystać z każdej strony samą klawiaturą albo z czytnikiem ekranu',
  'access.can-enlarge':
    'powiększyć tekst czterokrotnie albo czytać na małym telefonie bez przewijania w bok (poza jedną szeroką tabelą, która przewija się osobno)',
  'access.can-scripts': 'wyłączyć JavaScript: każda strona działa bez niego',
  'access.can-colours': 'wybrać własne kolory lub wysoki kontrast w przeglądarce albo w systemie',
  'access.can-print': 'wydrukować odpowiedź lub zasady',
  'access.standard': 'Czego się trzymamy',
  'access.standard-words':
    'Wytyczne dostępności treści internetowych (WCAG), wersja 2.2, poziom AA. Przed każdym wydaniem program sprawdza każdą stronę, także z klawiaturą, przy 320 pikselach i bez JavaScriptu. Program znajduje tylko część błędów. Osoby korzystające z technologii wspomagających jeszcze tych stron nie sprawdzały.',
  'access.not': 'Co nie jest takie, jak powinno',
  'access.not-languages': 'Same zasady oraz strony dla osób pracujących w szkole są tylko po angielsku.',
  'access.not-documents': 'Dokumenty, które wprowadza szkoła, są pokazane tak, jak je napisano, i mogą być trudne do czytania.',
  'access.tell': 'Jeśli coś u Ciebie nie działa',
  'access.tell-words':
    'Powiedz o tym w sekretariacie szkoły. Podaj, jaka to strona i co miało być zrobione. Treść każdej strony można dostać na papierze, dużym drukiem albo przeczytaną na głos.',
}
