import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'children.title': 'Bezpiecznie i życzliwie w internecie',
  'children.tell': 'Martwisz się? Powiedz o tym',
  'children.nasty': 'Czy coś w internecie jest przykre, straszne lub smutne? Czy ktoś prosi Cię o zachowanie tajemnicy?',
  'children.trust': 'Powiedz dorosłej osobie, której ufasz.',
  'children.at-school': 'W szkole: komuś, kto Cię uczy, albo innej dorosłej osobie, która tu pracuje.',
  'children.at-home': 'W domu: dorosłej osobie, która się Tobą opiekuje.',
  'children.no-trouble':
    'To nie Twoja wina. Za powiedzenie o tym nie będzie żadnej kary. Jeśli jedna dorosła osoba nie słucha, powiedz innej.',
  'children.danger': 'Coś Ci teraz grozi? {ring}',
  'children.ring': 'Dzwoń pod numer 999.',
  'children.yours': 'Zasady dla Ciebie',
  'children.everybody': 'Zasady dla wszystkich',
  'children.rule': 'Zasada {clause}',
  'children.none': 'Nasze zasady są tutaj: {policy}. Poproś dorosłą osobę, aby przeczytała je z Tobą.',
  'children.policy': 'zasady szkoły',
  'children.in-english': 'Niektóre zasady są tylko po angielsku. Poproś dorosłą osobę, aby przeczytała je z Tobą.',
  'children.rule-B1':
    'Wiele aplikacji jest dla starszych dzieci. Jeśli masz za mało lat, nie zakładaj tam konta. Dorosła osoba powie Ci, od ilu lat można.',
  'children.rule-B2':
    'W szkole korzystaj z czatów i gier w internecie tylko wtedy, gdy każe Ci osoba, która Cię uczy. To ma pomagać w nauce.',
  'children.rule-B3':
    'Nie zapraszaj nauczycieli ani innych dorosłych ze szkoły do znajomych w internecie. Nie obserwuj ich kont.',
  'children.rule-B4':
    'Nie wchodź na media społecznościowe w szkole ani na wycieczce. Nie wchodź na nie na szkolnym komputerze ani tablecie, nawet w domu.',
  'children.rule-B5':
    'Nie pisz złośliwych, niegrzecznych ani zmyślonych rzeczy o innych dzieciach. Nie pisz ich też o nauczycielach ani o szkole. Prywatne wiadomości też się liczą.',
  'children.rule-B6':
    'Jeśli coś w internecie jest przykre, straszne albo czujesz, że jest złe, powiedz dorosłej osobie, której ufasz. To nie Twoja wina. Za powiedzenie o tym nie będzie żadnej kary.',
  'children.rule-C3': 'Czasem ludzie się nie zgadzają. Inne zasady szkoły mówią, z kim można wtedy porozmawiać.',
  'children.rule-E1':
    'Dokuczanie w internecie to też dokuczanie. Szkoła zareaguje, pomoże osobie, której było przykro, i położy temu kres.',
  'children.rule-E4': 'Nie pisz rzeczy, przez które ludzie kogoś nienawidzą albo się z niego śmieją.',
  'children.rule-E5': 'Nie pisz rzeczy, przez które ludzie kogoś odrzucają.',
  'children.rule-E6': 'Nie pisz rzeczy, przez które ludzie źle o kimś myślą.',
  'children.rule-E7': 'Nie pisz, że ktoś źle pracuje.',
  'children.rule-G2':
    'Szkoła ma też inne zasady, które łączą się z tymi. Są na stronie internetowej szkoły. Możesz też poprosić dorosłą osobę, aby Ci je pokazała.',
  'children.rule-G4': 'Te zasady są dla wszystkich w naszej szkole: dla dzieci i dla dorosłych.',
  'children.rule-G5':
    'Prawo obowiązuje też w internecie. Zapytaj, zanim udostępnisz coś, co zrobili inni, albo ich prywatne sprawy.',
}
