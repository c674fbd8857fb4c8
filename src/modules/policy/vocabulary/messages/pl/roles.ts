import type { VocabularyText } from '../vocabulary-text.ts'

export const roles: VocabularyText['roles'] = {
  staff: {
    name: 'pracownik szkoły',
    bound: 'pracowników szkoły',
    youAre: 'pracujesz w szkole',
    says: 'Pracuję w szkole',
    hint: 'Nauczyciele, asystenci, sekretariat, kuchnia, opieka w porze obiadu, zastępstwa, studenci na praktyce',
  },
  headteacher: {
    name: 'dyrektor szkoły',
    bound: 'dyrektorów szkoły',
    youAre: 'kierujesz tą szkołą',
    says: 'Kieruję tą szkołą (headteacher lub co-headteacher)',
  },
  dsl: {
    name: 'osoba odpowiedzialna za bezpieczeństwo dzieci (designated safeguarding lead)',
    bound: 'osób odpowiedzialnych za bezpieczeństwo dzieci (designated safeguarding leads)',
    youAre: 'odpowiadasz w szkole za bezpieczeństwo dzieci (designated safeguarding lead)',
    says: 'Odpowiadam za bezpieczeństwo dzieci (designated safeguarding lead) lub zastępuję tę osobę',
  },
  governor: {
    name: 'członek rady szkoły',
    bound: 'członków rady szkoły',
    youAre: 'należysz do rady szkoły',
    says: 'Należę do rady szkoły (governors)',
  },
  chair: {
    name: 'przewodniczący rady szkoły',
    bound: 'przewodniczących rady szkoły',
    youAre: 'przewodniczysz radzie szkoły',
    says: 'Przewodniczę radzie szkoły (chair of governors)',
  },
  'former-staff': {
    name: 'były pracownik lub członek rady szkoły',
    bound: 'byłych pracowników i członków rady szkoły',
    youAre: 'masz za sobą pracę w tej szkole lub w jej radzie',
    says: 'Dawniej: praca w tej szkole lub w jej radzie',
  },
  pupil: {
    name: 'uczeń lub uczennica',
    bound: 'uczniów i uczennic',
    youAre: 'uczysz się w tej szkole',
    says: 'Uczę się w tej szkole',
    hint: 'Dziecko, które chodzi do tej szkoły',
  },
  parent: {
    name: 'rodzic lub opiekun',
    bound: 'rodziców i opiekunów',
    youAre: 'masz dziecko w tej szkole lub opiekujesz się takim dzieckiem',
    says: 'Mam dziecko w tej szkole lub opiekuję się takim dzieckiem',
    hint: 'Każda osoba, która opiekuje się dzieckiem z tej szkoły',
  },
  volunteer: {
    name: 'wolontariusz',
    bound: 'wolontariuszy',
    youAre: 'pomagasz w szkole bez wynagrodzenia',
    says: 'Pomagam w szkole bez wynagrodzenia',
  },
  'trip-helper': {
    name: 'osoba, która pomaga na wycieczce',
    bound: 'osób, które pomagają na wycieczkach',
    youAre: 'pomagasz na wycieczce szkolnej',
    says: 'Pomagam na wycieczce szkolnej',
  },
  visitor: {
    name: 'gość',
    bound: 'gości',
    youAre: 'jesteś w szkole z wizytą',
    says: 'Jestem w szkole z wizytą',
  },
  contractor: {
    name: 'wykonawca z innej firmy',
    bound: 'wykonawców z innych firm',
    youAre: 'wykonujesz w szkole pracę dla innej firmy',
    says: 'Wykonuję w szkole pracę dla innej firmy',
  },
  'governing-body': {
    name: 'rada szkoły',
    bound: 'rady szkoły',
    youAre: 'działasz jako rada szkoły',
    says: 'Decyduje o tym rada szkoły (governing body)',
  },
  school: {
    name: 'szkoła',
    bound: 'szkoły',
    youAre: 'działasz w imieniu szkoły',
    says: 'Decyduje o tym szkoła',
  },
}
