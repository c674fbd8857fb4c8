import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'who.title': 'Kogo zapytać',
  'who.warning': 'Ważne',
  'who.danger':
    'Jeśli komuś grozi teraz niebezpieczeństwo, należy zadzwonić pod numer 999. Aby zadzwonić na policję lub do opieki społecznej nad dziećmi, nie potrzeba niczyjej zgody.',
  'who.unsure': 'Gdy zasady nie dają jasnej odpowiedzi',
  'who.worried': 'Gdy ktoś budzi niepokój',
  'who.see': 'Zobacz też: {contact}.',
  'who.contact': 'kontakt ze szkołą',
  'who.pupil': 'Uczniowie i uczennice',
  'who.parent': 'Rodzice i opiekunowie',
  'who.staff': 'Pracownicy szkoły',
  'who.volunteer': 'Wolontariusze',
  'who.visitor': 'Goście',
  'who.governor': 'Członkowie rady szkoły (governors)',
  'who.headteacher': 'Dyrektor szkoły',
  'who.chair': 'Przewodniczący rady szkoły',
  'who.ask-grown-up': 'Dorosła osoba, której ufasz, w szkole lub w domu',
  'who.ask-office': 'Sekretariat szkoły',
  'who.ask-head': 'Dyrektor szkoły',
  'who.ask-chair': 'Przewodniczący rady szkoły (chair of governors)',
  'who.ask-clerk': 'Sekretarz rady szkoły (clerk to the governors)',
  'who.ask-dsl': 'Osoba odpowiedzialna za bezpieczeństwo dzieci (designated safeguarding lead), natychmiast',
  'who.about-child': 'Bezpieczeństwo dziecka albo zdjęcie dziecka bez ubrania',
  'who.about-adult': 'Dorosła osoba, która pracuje lub pomaga w szkole',
  'who.about-head': 'Dyrektor szkoły',
  'who.about-governor': 'Członek rady szkoły',
  'who.about-chair': 'Przewodniczący rady szkoły',
  'who.about-post': 'Wpis rodzica, opiekuna lub gościa',
}
