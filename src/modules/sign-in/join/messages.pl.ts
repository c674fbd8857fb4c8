import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'join.invitation': 'Twoje zaproszenie',
  'join.are-you': 'Czy to Ty: {name}?',
  'join.invites':
    '{inviter} zaprasza do Schoolgate, gdzie szkoła {school} prowadzi swoje zasady dotyczące mediów społecznościowych.',
  'join.office-invites':
    'Sekretariat szkoły zaprasza do Schoolgate, gdzie szkoła {school} prowadzi swoje zasady dotyczące mediów społecznościowych.',
  'join.titles': 'Twoja rola w szkole: {titles}.',
  'join.signed-in-as': 'W tej przeglądarce jest teraz zalogowana osoba: {name}. Po przejściu dalej to się zakończy.',
  'join.yes': 'Tak, to ja: {name}',
  'join.somebody-else': 'Jeśli to nie Ty, zamknij tę stronę i powiedz o tym w sekretariacie szkoły: e-mail trafił pod zły adres.',
  'join.dead': 'Ten link nie działa',
  'join.used': 'Ten link został już użyty.',
  'join.used-next': 'Działa jeden raz. Jeśli coś zostało wtedy niedokończone, poproś sekretariat szkoły o nowy.',
  'join.expired': 'Ten link stracił ważność.',
  'join.expired-next': 'Poproś sekretariat szkoły o nowy: to zajmie minutę.',
  'join.withdrawn': 'Ten link już nie działa.',
  'join.withdrawn-next': 'Poszukaj nowszego e-maila od szkoły albo zapytaj w sekretariacie.',
  'join.has-way-in': 'Możesz się już zalogować.',
  'join.has-way-in-next':
    'Użyj tego, co zostało wtedy ustawione. Jeśli to przepadło, zwróć się do osoby, która zarządza Schoolgate w szkole.',
  'join.to-sign-in': 'Przejdź do strony logowania',
  'join.title': 'Wybierz sposób logowania',
  'join.welcome': 'Witaj, {name}. Jak chcesz się logować?',
  'join.lead': 'Wybierz jeden sposób. Później można dodać następne. Link, który tu prowadził, nie zadziała drugi raz.',
  'join.connected': 'Konto {providers} jest połączone.',
  'join.not-enough':
    '{connected} Nie pyta ono wszystkich w szkole {school} o drugi składnik logowania, dlatego potrzebny jest jeszcze jeden z tych sposobów.',
  'join.with-account': 'Kontem otrzymanym od szkoły',
  'join.provider': 'Zaloguj się przez {provider}',
  'join.with-passkey': 'Kluczem dostępu (passkey)',
  'join.passkey': 'Telefon lub komputer prosi o palec, twarz albo własny kod. Nie trzeba niczego pamiętać.',
  'join.add-passkey': 'Dodaj klucz dostępu (passkey)',
  'join.with-password': 'Hasłem i kodem',
  'join.password': 'Wybierasz hasło, a aplikacja w telefonie za każdym razem pokazuje kod.',
  'join.set-password': 'Ustaw hasło i aplikację uwierzytelniającą',
}
