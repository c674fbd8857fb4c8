import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'looked.title': 'Kto oglądał Twoje dane',
  'looked.lead': 'Każde otwarcie tego, co szkoła o Tobie przechowuje, jest tu zapisane.',
  'looked.nobody': 'Nikt nie otwierał Twoich danych.',
  'looked.today': 'Dzisiaj, {day}',
  'looked.erased': 'Osoba, której dane usunięto',
  'looked.opened': 'Otwarcie danych: {who}',
  'looked.copied': 'Zrobienie kopii: {who}',
  'looked.newest': 'Najnowsze',
  'looked.older': 'Starsze',
  'looked.why': 'Dane ogląda się w ramach pracy. Jeśli coś Cię tu dziwi, zapytaj dyrektora szkoły.',
}
