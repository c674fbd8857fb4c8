import type { incidentFacts } from '../../facts/incidents.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const incidents: FactsText<typeof incidentFacts> = {
  'done-by': {
    name: 'Kto to zrobił',
    question: 'Kto to zrobił?',
    answers: {
      pupil: ['Uczeń lub uczennica', 'zrobił to uczeń lub uczennica'],
      parent: ['Rodzic lub opiekun', 'zrobił to rodzic lub opiekun'],
      visitor: ['Wolontariusz, gość lub wykonawca', 'zrobił to wolontariusz lub gość'],
      staff: ['Pracownik szkoły', 'zrobił to pracownik szkoły'],
      headteacher: ['Dyrektor szkoły', 'zrobił to dyrektor szkoły'],
      governor: ['Członek rady szkoły', 'zrobił to członek rady szkoły'],
      outsider: ['Ktoś inny albo nie wiadomo kto', 'zrobił to ktoś spoza szkoły albo nie wiadomo kto'],
    },
  },
  'post-element': {
    name: 'Treść wpisu',
    question: 'Co jest we wpisie?',
    hint: 'Jeśli zgadzają się dwie odpowiedzi, wybierz tę, która jest wyżej.',
    answers: {
      violence: ['Groźba przemocy lub wezwanie do niej', 'wpis grozi przemocą lub do niej zachęca'],
      racist: ['Coś rasistowskiego', 'we wpisie jest coś rasistowskiego'],
      'other-crime': ['Coś innego, co może być przestępstwem', 'wpis może być innym przestępstwem'],
      damaging: ['Coś, co podobno jest nieprawdą i szkodzi', 'wpis podobno jest nieprawdziwy i szkodzi'],
      inappropriate: ['Coś innego, co jest niestosowne', 'wpis jest niestosowny z innego powodu'],
      'nothing-wrong': ['Nic, o czym mówią te zasady', 'we wpisie nie ma nic niezgodnego z tymi zasadami'],
    },
  },
  effect: {
    name: 'Skutek',
    question: 'Co to może zrobić szkole lub komuś w szkole?',
    answers: {
      disorder: ['Zakłócić porządek w szkole', 'może to zakłócić porządek w szkole'],
      threat: ['Zagrozić komuś ze społeczności szkoły', 'zagraża to komuś ze społeczności szkoły'],
      reputation: [
        'Zaszkodzić dobremu imieniu szkoły, jej pracowników lub członków rady',
        'może to zaszkodzić dobremu imieniu szkoły, jej pracowników lub członków rady',
      ],
      'no-effect': ['Nic z tych rzeczy', 'nie może to spowodować żadnej z tych rzeczy'],
    },
  },
  breach: {
    name: 'Naruszenie',
    question: 'Co z tego wynikło lub mogło wyniknąć?',
    hint: 'Jeśli zgadzają się dwie odpowiedzi, wybierz tę, która jest wyżej.',
    answers: {
      confidence: ['Wyszło na jaw coś poufnego', 'naruszono poufność'],
      defamation: ['Ktoś mógł zostać zniesławiony', 'ktoś mógł zostać zniesławiony'],
      reputation: ['Ucierpiało dobre imię szkoły', 'ucierpiało dobre imię szkoły'],
      illegal: ['Złamano prawo', 'złamano prawo'],
      liability: ['Szkoła może za to odpowiadać wobec innych', 'szkoła może za to odpowiadać wobec innych'],
      misuse: ['Nic z tych rzeczy, ale nadużyto mediów społecznościowych', 'nadużyto mediów społecznościowych w inny sposób'],
      'no-breach': ['Nie naruszono niczego w tych zasadach', 'nie naruszono niczego w tych zasadach'],
    },
  },
  'no-other-way': {
    name: 'Inne sposoby',
    question: 'Czy inne sposoby naprawienia tego zawiodły albo wyraźnie nie wystarczą?',
    hint: 'Rozmowa, list z prośbą o usunięcie, skarga, zgłoszenie do serwisu.',
    answers: {
      yes: 'inne sposoby zawiodły albo wyraźnie nie wystarczą',
      no: 'innych sposobów nie próbowano',
    },
  },
  'child-at-risk': {
    name: 'Zagrożone dziecko',
    question: 'Czy jakiemuś uczniowi może grozić krzywda, zaniedbanie lub przemoc rówieśnicza?',
    hint: 'Jeśli nie masz pewności, postępuj tak, jakby odpowiedź brzmiała „tak”.',
    answers: {
      yes: 'uczniowi może grozić krzywda, zaniedbanie lub przemoc rówieśnicza',
      no: 'żaden uczeń nie jest zagrożony',
    },
  },
}
