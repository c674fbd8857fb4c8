import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'sign-in.title': 'Logowanie',
  'sign-in.for': 'Dla wszystkich, którzy współpracują ze szkołą {school}, oraz dla rodziców i opiekunów.',
  'sign-in.passkey': 'Zaloguj się kluczem dostępu (passkey)',
  'sign-in.no-passkeys':
    'Klucze dostępu (passkey) nie działają w tej przeglądarce lub pod tym adresem. Zaloguj się hasłem i kodem.',
  'sign-in.no-passkey-shown': 'Klucz dostępu nie został pokazany. Spróbuj ponownie albo zaloguj się w inny sposób.',
  'sign-in.provider': 'Zaloguj się przez {provider}',
  'sign-in.parent': 'Dla rodziców i opiekunów: {link}',
  'sign-in.get-link': 'link do logowania w e-mailu',
  'sign-in.with-password': 'Hasłem i kodem',
  'sign-in.address': 'Adres e-mail',
  'sign-in.password': 'Hasło',
  'sign-in.continue': 'Dalej',
  'sign-in.without': 'Bez logowania można {ask} i {read}.',
  'sign-in.ask': 'zadać pytanie',
  'sign-in.read': 'przeczytać zasady (po angielsku)',
  'sign-in.enter-address': 'Wpisz adres e-mail',
  'sign-in.enter-password': 'Wpisz hasło',
  'sign-in.no-match': 'Ten adres e-mail i to hasło nie pasują do siebie',
  'sign-in.wait': 'Było zbyt wiele prób. Spróbuj ponownie po {time} albo użyj klucza dostępu (passkey): to działa już teraz',
  'sign-in.refused': 'Ten klucz dostępu nie zadziałał',
  'sign-in.refused-nothing': 'Logowanie się nie udało. Nic się nie zmieniło.',
  'sign-in.refused-why':
    'Może strona była otwarta dłużej niż dziesięć minut albo klucz został tutaj usunięty. Spróbuj ponownie. Jeśli to się powtórzy, zaloguj się w inny sposób i utwórz nowy klucz dostępu.',
  'sign-in.try-again': 'Spróbuj ponownie',
  'sign-in.code-title': 'Wpisz kod',
  'sign-in.code-lead': 'Otwórz aplikację uwierzytelniającą. Pokazuje ona sześć cyfr dla Schoolgate.',
  'sign-in.code-label': 'Sześć cyfr',
  'sign-in.code-other': 'Nie mam pod ręką telefonu: użyj kodu odzyskiwania',
  'sign-in.code-wrong': 'Ten kod jest niewłaściwy albo został już użyty. Poczekaj na następny i wpisz go',
  'sign-in.recovery-title': 'Wpisz kod odzyskiwania',
  'sign-in.recovery-lead':
    'Kody są na kartce wydrukowanej lub zapisanej podczas konfigurowania aplikacji uwierzytelniającej. Każdy działa jeden raz.',
  'sign-in.recovery-label': 'Kod odzyskiwania',
  'sign-in.recovery-hint': 'Na przykład {example}',
  'sign-in.recovery-other': 'Użyj aplikacji uwierzytelniającej',
  'sign-in.recovery-wrong': 'Takiego kodu odzyskiwania nie ma albo został już użyty. Wpisz inny',
  'sign-in.enter-code': 'Wpisz kod',
  'sign-in.again': 'Zacznij od początku',
}
