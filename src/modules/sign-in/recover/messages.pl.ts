import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'recover.title': 'Nowe sposoby logowania',
  'recover.for': 'To jest dla osoby, której przepadły wszystkie sposoby logowania: {name}.',
  'recover.warning':
    'Wszystkie dotychczasowe klucze dostępu, hasło i połączone konta przestaną tu działać, a wylogowanie nastąpi wszędzie.',
  'recover.important': 'Ważne',
  'recover.go-on': 'To ja, {name}: przejdź dalej',
  'recover.early': 'Ten link jeszcze nie działa',
  'recover.early-when':
    'Zacznie działać: {when}. To czekanie służy bezpieczeństwu: nikt nie dostanie się niezauważenie na Twoje konto.',
  'recover.early-sooner': 'Zadziała od razu, gdy druga osoba zarządzająca Schoolgate upewni się, że to Ty. Zachowaj ten e-mail.',
  'recover.over': 'Ten link już nie działa',
  'recover.over-why': 'Został użyty lub zatrzymany, nastąpiło już logowanie albo minął jego czas.',
  'recover.over-next':
    'Nadal nie można się zalogować? Zwróć się do osoby, która zarządza Schoolgate w szkole: może zacząć od nowa.',
  'recover.to-sign-in': 'Przejdź do strony logowania',
  'recover.stop': 'Zatrzymaj to',
  'recover.not-asked': 'To nie była Twoja prośba?',
  'recover.stop-what':
    'Osoba zarządzająca Schoolgate zaczęła nadawać nowe sposoby logowania dla: {name}. Jeśli to nie Twoja prośba, zatrzymaj to teraz.',
  'recover.asked': 'Jeśli to Twoja prośba, zamknij tę stronę.',
  'recover.stopped': 'To jest zatrzymane',
  'recover.stopped-what':
    'Nic się nie zmieniło: dotychczasowe sposoby logowania działają jak przedtem. Osoby zarządzające Schoolgate dowiedzą się o tym.',
  'recover.stopped-next': 'Porozmawiaj z dyrektorem szkoły: może ktoś próbował dostać się na Twoje konto.',
}
