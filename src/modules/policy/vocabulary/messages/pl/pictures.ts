import type { pictureFacts } from '../../facts/pictures.ts'
import type { FactsText } from '../vocabulary-text.ts'

export const pictures: FactsText<typeof pictureFacts> = {
  pictured: {
    name: 'Na zdjęciu',
    question: 'Kto lub co jest na zdjęciu lub filmie?',
    hint: 'Jeśli zgadzają się dwie odpowiedzi, wybierz tę, która jest wyżej.',
    answers: {
      pupils: ['Uczniowie, którzy nie są Twoimi dziećmi', 'na zdjęciu są uczniowie inni niż Twoje dziecko'],
      'own-child': ['Tylko Twoje dziecko, które chodzi do tej szkoły', 'na zdjęciu jest tylko Twoje dziecko'],
      adults: [
        'Pracownicy, członkowie rady szkoły, rodzice lub opiekunowie, ale nie uczniowie',
        'na zdjęciu są pracownicy, członkowie rady szkoły lub rodzice, a nie ma uczniów',
      ],
      school: ['Szkoła lub coś szkolnego, ale nie ludzie', 'na zdjęciu jest szkoła, a nie ma ludzi'],
      none: ['Nikt i nic ze szkoły', 'na zdjęciu nie ma nikogo ani niczego ze szkoły'],
    },
  },
  'taken-at': {
    name: 'Miejsce zrobienia zdjęcia',
    question: 'Czy zdjęcie zrobiono na szkolnym wydarzeniu?',
    hint: 'Przedstawienie, apel, dzień sportu, wycieczka, kiermasz: wszystko, co urządziła szkoła.',
    answers: {
      yes: 'zdjęcie zrobiono na szkolnym wydarzeniu',
      no: 'zdjęcia nie zrobiono na szkolnym wydarzeniu',
    },
  },
  'photo-permission': {
    name: 'Zgoda na zdjęcia',
    question: 'Czy szkoła ma na takie użycie zgodę dla każdego dziecka na zdjęciu?',
    hint: 'Brak odpowiedzi rodzica znaczy „nie”.',
    answers: {
      yes: 'szkoła ma zgodę dla każdego dziecka na zdjęciu',
      no: 'dla któregoś dziecka na zdjęciu brakuje zgody',
    },
  },
}
