import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'persona.title': 'Kim chcesz być?',
  'persona.hint': 'Szkoła i wszystkie osoby w niej są zmyślone. Wybierz jedną, rozejrzyj się, a potem wybierz inną.',
  'persona.continue': 'Dalej',
  'persona.choose': 'Wybierz, kim chcesz być',
  'persona.now': 'Wybrana osoba: {name}',
}
