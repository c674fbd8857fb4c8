import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'provider.on': 'Przejście do {name}',
  'provider.on-now': 'Przejście do {name} …',
  'provider.there': 'Tam trzeba się zalogować, a powrót tutaj nastąpi samoczynnie. Hasła do {name} nigdy nie widzimy.',
  'provider.go': 'Przejdź do {name}',
  'provider.connected': 'Połączono',
  'provider.to-ways-in': 'Sposoby logowania',
  'provider.to-step-up': 'Potwierdź, że to Ty',
  'provider.to-sign-in': 'Zaloguj się',
  'provider.title': 'Logowanie jeszcze się nie udało',
  'provider.heading': 'To się nie udało',
  'provider.try-again': 'Spróbuj ponownie. Jeśli to się powtórzy, powiedz o tym w sekretariacie szkoły.',
  'provider.tell-office':
    'Powiedz o tym w sekretariacie szkoły: osoba, która opiekuje się Schoolgate, może to naprawić na stronie dostawcy.',
  'provider.provider-away': '{name} nie odpowiada.',
  'provider.provider-away-next': 'Poczekaj minutę i spróbuj ponownie albo zaloguj się w inny sposób.',
  'provider.provider-refused': '{name} odmawia logowania.',
  'provider.cancelled': 'Logowanie w {name} zostało przerwane albo {name} odmawia logowania.',
  'provider.cancelled-next': 'Spróbuj ponownie w dogodnej chwili.',
  'provider.needs-consent':
    '{name} odmawia logowania: osoba, która prowadzi {name} w szkole, musi najpierw zgodzić się na używanie Schoolgate.',
  'provider.secret-refused': '{name} nie przyjmuje tajnego klucza szkoły dla Schoolgate. Takie klucze tracą ważność.',
  'provider.wrong-metadata': '{name} opisuje się inaczej, niż ustawiono to w szkole.',
  'provider.not-as-agreed': 'Odpowiedź, którą przysyła {name}, nie jest tą, o którą prosiliśmy, więc jej nie użyliśmy.',
  'provider.not-as-agreed-next':
    'Przejdź do strony logowania i zacznij od nowa. Jeśli to się powtórzy, od razu powiedz o tym w sekretariacie szkoły: ktoś może w to ingerować.',
  'provider.not-of-school': 'To konto {name} nie należy do tej szkoły.',
  'provider.not-of-school-next': 'Wyloguj się z {name}, a potem spróbuj ponownie z kontem otrzymanym od szkoły.',
  'provider.not-fresh': '{name} nie potwierdza, że logowanie nastąpiło przed chwilą.',
  'provider.not-fresh-next': 'Potwierdź w inny sposób, że to Ty: kluczem dostępu (passkey) albo hasłem i kodem.',
  'provider.one-factor': '{name} nie potwierdza drugiego składnika logowania, takiego jak kod lub telefon.',
  'provider.one-factor-next':
    'Zaloguj się kluczem dostępu (passkey) albo hasłem i kodem. Nie masz jeszcze żadnego z nich? Poproś sekretariat szkoły o zaproszenie.',
  'provider.began-elsewhere':
    'To logowanie zaczęto w innej przeglądarce, ponad dziesięć minut temu, albo zostało już zakończone.',
  'provider.began-elsewhere-next': 'Przejdź do strony logowania i zacznij od nowa.',
  'provider.not-connected': 'To konto {name} nie jest jeszcze połączone z nikim w tej szkole.',
  'provider.not-connected-next':
    'Otwórz zaproszenie, które szkoła przysłała e-mailem, i tam połącz konto. Nie masz zaproszenia? Poproś o nie w sekretariacie szkoły.',
  'provider.someone-elses': 'To konto {name} jest połączone z inną osobą w tej szkole.',
  'provider.someone-elses-next':
    'Wyloguj się z {name}, a potem spróbuj ponownie z własnym kontem. Jeśli to jest Twoje konto, powiedz o tym w sekretariacie szkoły.',
  'provider.another-account': 'Logowanie w {name} nastąpiło z innego konta niż to, które jest połączone z Tobą.',
  'provider.another-account-next': 'Wyloguj się z {name}, a potem spróbuj ponownie z właściwym kontem.',
  'provider.left': 'Twój czas w tej szkole się zakończył, więc nie można się zalogować.',
  'provider.left-next': 'Jeśli to nieprawda, powiedz o tym w sekretariacie szkoły.',
}
