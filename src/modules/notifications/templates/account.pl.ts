import type { AccountForOffice, accountTemplates } from './account.ts'
import type { TranslatedNotices } from './template.ts'

const notYou = 'Jeśli to nie Ty, od razu powiedz o tym w sekretariacie szkoły.'

export const accountPolish: TranslatedNotices<typeof accountTemplates, AccountForOffice> = {
  invitation: {
    subject: 'Zaproszenie do Schoolgate',
    lines: [
      'Szkoła zaprasza do Schoolgate. Tam są jej zasady dotyczące mediów społecznościowych.',
      'Poniższy link jest tylko dla Ciebie i działa jeden raz.',
    ],
    action: 'Przyjmij zaproszenie',
    today: null,
  },
  'sign-in-link': {
    subject: 'Twój link do logowania',
    lines: [
      'Zaloguj się poniższym linkiem. Działa jeden raz i tylko przez krótki czas.',
      'Jeśli to nie Twoja prośba, nic nie rób: bez tego linku nikt się nie zaloguje.',
    ],
    action: 'Zaloguj się',
    today: null,
  },
  recovery: {
    subject: 'Odzyskaj dostęp do Schoolgate',
    lines: [
      'Ktoś poprosił o odzyskanie dostępu do Twojego konta. Jeśli to Ty, użyj poniższego linku.',
      'Jeśli nie, nic nie rób i powiedz o tym w sekretariacie szkoły.',
    ],
    action: 'Odzyskaj dostęp',
    today: null,
  },
  'sign-in-changed': {
    subject: 'Zmienił się Twój sposób logowania',
    lines: ['Klucz dostępu (passkey), hasło albo inny sposób logowania do Twojego konta został dodany lub usunięty.', notYou],
    action: 'Zobacz swoje sposoby logowania',
    today: 'Sprawdź swoje sposoby logowania: coś się zmieniło',
  },
  'address-changed': {
    subject: 'Szkoła ma inny Twój adres e-mail',
    lines: ['To ostatni e-mail na ten adres: ktoś w szkole podał inny Twój adres w Schoolgate.', notYou],
    action: 'Zobacz, co szkoła o Tobie wie',
    today: 'Sprawdź swój adres e-mail: szkoła ma teraz inny',
  },
  'how-you-sign-in': {
    subject: 'Jak logujesz się do Schoolgate',
    lines: [
      'Ktoś poprosił o link do logowania na ten adres. Linki w e-mailu są dla rodziców, opiekunów i osób, które pomagają.',
      'Ty logujesz się kluczem dostępu (passkey), kontem szkolnym albo hasłem i kodem.',
      'Jeśli nie masz już żadnego z nich, powiedz o tym administratorowi w szkole.',
    ],
    action: 'Zaloguj się',
    today: null,
  },
  'recovery-begun': {
    subject: 'Ktoś poprosił o nowy sposób wejścia na Twoje konto',
    lines: [
      'Administrator zaczął ustawiać dla Ciebie nowe sposoby logowania. Link do tego jest w innym e-mailu.',
      'Jeśli to nie Twoja prośba, zatrzymaj to teraz poniższym linkiem.',
    ],
    action: 'Zatrzymaj to',
    today: null,
  },
  'signed-in-elsewhere': {
    subject: 'Nowe logowanie na Twoje konto',
    lines: ['Twojego konta użyto na urządzeniu, którego nie znamy.', notYou],
    action: 'Zobacz, gdzie Twoje konto jest otwarte',
    today: 'Sprawdź, gdzie Twoje konto jest otwarte: użyto nowego urządzenia',
  },
}
