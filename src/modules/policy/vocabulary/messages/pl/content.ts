import type { contentFacts } from '../../facts/content.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const content: FactsText<typeof contentFacts> = {
  subject: {
    name: 'O kim lub o czym',
    question: 'O kim lub o czym to jest?',
    hint: 'Jeśli zgadza się więcej odpowiedzi, wybierz tę, która jest wyżej.',
    answers: {
      pupil: ['O uczniu lub uczennicy', 'to jest o uczniu'],
      family: ['O rodzicu, opiekunie lub rodzinie ucznia', 'to jest o rodzinie ucznia'],
      colleague: ['O kimś, kto pracuje w szkole lub należy do jej rady', 'to jest o pracowniku szkoły lub członku jej rady'],
      school: ['O samej szkole', 'to jest o szkole'],
      'other-organisation': [
        'O innym specjaliście lub innej instytucji',
        'to jest o innym specjaliście lub innej instytucji',
        'Pracownik socjalny, policjant, inna szkoła, firma',
      ],
      other: ['O niczym z tych rzeczy', 'to nie ma związku ze szkołą ani z innymi specjalistami'],
    },
  },
  content: {
    name: 'Treść',
    question: 'Jaka byłaby treść?',
    hint: 'Jeśli pasują dwie odpowiedzi, wybierz tę, która jest niżej.',
    answers: {
      fair: ['Prawda, która nikogo nie rani', 'treść jest prawdziwa i nikogo nie rani'],
      complaint: ['Pytanie, obawa lub skarga, uczciwie wyrażona', 'to uczciwie wyrażone pytanie, obawa lub skarga'],
      rude: ['Coś niegrzecznego, przykrego lub niestosownego', 'treść jest niegrzeczna, przykra lub niestosowna'],
      attack: ['Atak, zniewaga, obelgi lub groźba', 'treść kogoś atakuje, znieważa, obraża lub mu grozi'],
      untrue: ['Coś złośliwego lub zmyślonego', 'treść jest złośliwa lub zmyślona'],
      hatred: [
        'Coś, przez co inni mogą kogoś nienawidzić, wyśmiewać lub nim gardzić',
        'przez to inni mogą kogoś nienawidzić, wyśmiewać lub nim gardzić',
      ],
      shun: ['Coś, przez co inni mogą kogoś unikać', 'przez to inni mogą kogoś unikać'],
      standing: ['Coś, przez co rozsądni ludzie mogą gorzej o kimś myśleć', 'przez to rozsądni ludzie mogą gorzej o kimś myśleć'],
      work: ['Coś, co szkodzi komuś w pracy lub w interesach', 'to szkodzi komuś w pracy lub w interesach'],
      confidential: [
        'Coś, co pracownicy lub członkowie rady szkoły muszą zachować w tajemnicy',
        'to ujawnia coś, co pracownicy lub członkowie rady szkoły muszą zachować w tajemnicy',
      ],
    },
  },
  'owner-agrees': {
    name: 'Zgoda',
    question: 'Czy zgadza się osoba, do której to należy lub której to dotyczy?',
    answers: {
      yes: 'ta osoba się zgadza',
      no: 'ta osoba się nie zgadza',
    },
  },
  'fits-standards': {
    name: 'Zgodność ze standardami dla nauczycieli',
    question: 'Czy byłoby to zgodne ze standardami dla nauczycieli (Teachers’ Standards), gdyby zobaczył to rodzic?',
    hint: 'Standardy wymagają godności, właściwych granic i szacunku, w pracy i poza nią.',
    answers: {
      yes: 'to jest zgodne ze standardami dla nauczycieli',
      no: 'to nie jest zgodne ze standardami dla nauczycieli',
    },
  },
}
