import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'front.title': 'Media społecznościowe w naszej szkole',
  'front.unsure': 'Nie wiadomo, co wolno?',
  'front.tell': 'Wystarczy powiedzieć, co się chce zrobić. Odpowiedź pochodzi z zasad szkoły i mówi, co robić dalej.',
  'front.ask': 'Zapytaj',
  'front.go': 'Albo przejdź do',
  'front.policy': '{policy}: prostymi słowami i w całości, po angielsku',
  'front.policy-link': 'Zasady',
  'front.table': '{table}: co komu wolno (po angielsku)',
  'front.table-link': 'Zasady w skrócie',
  'front.children': 'Strona dla dzieci',
  'front.today': 'Zobacz, co czeka na Ciebie dzisiaj',
  'front.personas': 'Wybierz, kim chcesz być',
  'front.sign-in': 'Zaloguj się',
  'front.made-up':
    'Ta szkoła i wszystkie osoby w niej są zmyślone. Własną szkołę można założyć za pomocą linku, który pojawił się tam, gdzie uruchomiono Schoolgate.',
  'front.welcome': 'Witamy',
  'front.to-work': 'Niech szkolne zasady dotyczące mediów społecznościowych działają',
  'front.may-i': 'Zapytaj „czy wolno mi?” i zobacz odpowiedź, która wskazuje punkt zasad.',
  'front.look': 'Najpierw się rozejrzyj',
  'front.look-what':
    'Szkoła pokazowa to zmyślona szkoła podstawowa z obowiązującymi zasadami. Można w niej być nauczycielem, dyrektorem, rodzicem lub uczniem i zobaczyć to, co widzi każde z nich. Niczego ważnego nie da się zmienić.',
  'front.explore': 'Zobacz szkołę pokazową',
  'front.set-up': 'Załóż własną szkołę',
  'front.set-up-link':
    'Potrzebny jest link do zakładania szkoły. Pojawił się tam, gdzie uruchomiono Schoolgate, jest ważny jeden dzień i działa jeden raz. Następne strony są po angielsku.',
  'front.lost-link': 'Link zginął? Uruchom Schoolgate ponownie, a pojawi się nowy.',
}
