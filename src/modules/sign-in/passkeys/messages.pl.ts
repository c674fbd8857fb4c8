import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'passkey.back': 'Sposoby logowania',
  'passkey.add': 'Dodaj klucz dostępu (passkey)',
  'passkey.what':
    'Telefon lub komputer tworzy klucz dostępu i go przechowuje. Przy logowaniu odblokowuje się go palcem, twarzą albo kodem urządzenia. Nikt go nie odgadnie i żadna fałszywa strona nie może o niego poprosić.',
  'passkey.name': 'Jak go nazwać?',
  'passkey.name-hint': 'Aby dało się go rozpoznać na liście',
  'passkey.enter-name': 'Wpisz nazwę tego klucza dostępu',
  'passkey.shorter-name': 'Nazwa może mieć najwyżej 100 znaków',
  'passkey.make': 'Utwórz klucz dostępu',
  'passkey.no-scripts': 'Ta przeglądarka nie obsługuje kluczy dostępu albo skrypty są w niej wyłączone.',
  'passkey.no-https': 'Klucze dostępu wymagają adresu, który zaczyna się od https.',
  'passkey.none': 'Urządzenie nie obsługuje kluczy dostępu? Zamiast tego: {link}.',
  'passkey.set-password': 'ustaw hasło i aplikację uwierzytelniającą',
  'passkey.there-already': 'To urządzenie ma już Twój klucz dostępu. Jest na liście na stronie „Sposoby logowania”.',
  'passkey.not-made': 'Klucz dostępu nie powstał. Spróbuj ponownie albo użyj innego urządzenia.',
  'passkey.made-none': 'Przeglądarka nie utworzyła klucza dostępu. Spróbuj ponownie',
  'passkey.refused': 'Nie można przyjąć tego klucza dostępu. Nic się nie zmieniło. Spróbuj ponownie',
  'passkey.added': 'Dodano klucz dostępu: {name}',
  'passkey.title': 'Klucz dostępu: {name}',
  'passkey.change': 'Zmień nazwę',
  'passkey.changed': 'Nazwa jest zmieniona',
  'passkey.remove-title': 'Usuń ten klucz dostępu',
  'passkey.remove-what': 'Od tej chwili nikt się nim tutaj nie zaloguje. Usuń go także z urządzenia.',
  'passkey.remove': 'Usuń klucz dostępu',
  'passkey.removed': 'Klucz dostępu jest usunięty. Wszędzie indziej nastąpiło wylogowanie',
  'passkey.last':
    'To Twój jedyny sposób logowania. Przed usunięciem dodaj inny klucz dostępu albo hasło i aplikację uwierzytelniającą',
}
