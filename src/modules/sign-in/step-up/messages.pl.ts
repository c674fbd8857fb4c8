import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'step-up.title': 'Potwierdź, że to Ty',
  'step-up.lead':
    'To, co będzie dalej, jest tylko dla Ciebie, dlatego pytamy jeszcze raz. Potem nie pytamy przez dziesięć minut.',
  'step-up.kept': 'Nic nie przepadło: to, co zostało wpisane, jest zachowane, a nic się jeszcze nie stało.',
  'step-up.persona': 'W prawdziwej szkole w tym miejscu trzeba pokazać klucz dostępu (passkey).',
  'step-up.carry-on': 'Przejdź dalej',
  'step-up.passkey': 'Pokaż klucz dostępu (passkey)',
  'step-up.no-passkey': 'Klucz dostępu nie działa w tej przeglądarce albo skrypty są w niej wyłączone.',
  'step-up.code': 'Sześć cyfr z aplikacji uwierzytelniającej',
  'step-up.provider': 'Zaloguj się ponownie przez {provider}',
  'step-up.copy': 'Przed przejściem do konta szkolnego skopiuj to, co zostało wpisane: nie przejdzie razem z Tobą.',
  'step-up.again': 'Można też wylogować się i zalogować ponownie.',
  'step-up.link': 'To wejście było przez link. Wyloguj się i poproś o nowy.',
  'step-up.sign-out': 'Wyloguj się',
  'step-up.choose': 'Wybierz jeden z poniższych sposobów',
  'step-up.passkey-wrong': 'Ten klucz dostępu nie zadziałał. Spróbuj ponownie',
  'step-up.no-persona': 'To nie jest szkoła pokazowa',
  'step-up.held-title': 'Teraz dokończ to, co zaczęte',
  'step-up.thanks': 'Dziękujemy',
  'step-up.held': 'To, co zostało wpisane, nadal tu jest. Nic się jeszcze z tym nie stało.',
  'step-up.finish': 'Dokończ',
}
