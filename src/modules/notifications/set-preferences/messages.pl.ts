import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'notices.title': 'O czym chcesz wiedzieć',
  'notices.back': 'Dzisiaj',
  'notices.lead':
    'Wszystko jest na stronie „Dzisiaj”. Wybierz, co ma przychodzić także w inny sposób i kiedy. Żaden e-mail ani SMS nie mówi, czego dotyczy.',
  'notices.kind-account': 'Twoje logowanie',
  'notices.about-account': 'Zaproszenia, linki do logowania, zmiany kluczy dostępu (passkey)',
  'notices.kind-safeguarding': 'Pilne sprawy bezpieczeństwa',
  'notices.about-safeguarding': 'Tylko dla osób, które muszą się nimi zająć',
  'notices.kind-tasks': 'Sprawy, które na Ciebie czekają',
  'notices.about-tasks': 'To, o czym masz zdecydować, co przeczytać lub zrobić',
  'notices.kind-outcomes': 'Odpowiedzi na Twoje prośby',
  'notices.about-outcomes': 'Decyzje w Twoich własnych sprawach',
  'notices.kind-reminders': 'Przypomnienia o zasadach',
  'notices.about-reminders': 'Przed imprezami i wycieczkami oraz na początku semestru',
  'notices.kind-office': 'Prowadzenie Schoolgate',
  'notices.about-office': 'Importy, adresy, które nie działają, kopie rejestru',
  'notices.mail': 'E-mailem',
  'notices.mail-always': 'E-mailem, zawsze',
  'notices.text': 'SMS-em',
  'notices.quiet': 'Godziny ciszy',
  'notices.quiet-lead': 'Wtedy przychodzi tylko to, co nie może czekać, oraz linki na Twoją prośbę.',
  'notices.from': 'Od',
  'notices.until': 'Do',
  'notices.no-quiet': 'Bez godzin ciszy',
  'notices.when': 'Kiedy przychodzą e-maile',
  'notices.summary': 'Jeden e-mail o wszystkim, co może czekać',
  'notices.as-it-happens': 'Na bieżąco: wiadomości z pięciu minut w jednym e-mailu',
  'notices.daily': 'Raz dziennie, o godzinie {hour}',
  'notices.language': 'Język e-maili i SMS-ów',
  'notices.language-hint':
    'E-mail w innym języku zawiera też słowa angielskie. To, co dostają tylko osoby pracujące w szkole, jest po angielsku',
  'notices.keep': 'Zapisz mój wybór',
  'notices.kept': 'Twój wybór jest zapisany',
}
