import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'link.title': 'Link do logowania w e-mailu',
  'link.sign-in': 'Logowanie',
  'link.for':
    'Dla rodziców, opiekunów i osób, które pomagają. Wyślemy e-mail z linkiem do logowania. Nie trzeba niczego pamiętać.',
  'link.address': 'Adres e-mail',
  'link.which': 'Ten, który zna szkoła',
  'link.send': 'Wyślij mi link',
  'link.staff': 'Praca w szkole lub udział w radzie szkoły? {other}.',
  'link.other': 'Logowanie w inny sposób',
  'link.look': 'Sprawdź pocztę',
  'link.on-way': 'Jeśli znamy ten adres, link jest już w drodze.',
  'link.works': 'Działa przez 15 minut, jeden raz i tylko w tej przeglądarce.',
  'link.nothing': 'Nic nie przyszło? Zajrzyj do niechcianej poczty. Może szkoła zna inny adres.',
  'link.office': 'Sekretariat szkoły powie, jaki adres ma zapisany, i może go zmienić.',
  'link.again': 'Poproś jeszcze raz',
  'link.enter': 'Wpisz adres e-mail',
  'link.wrong': 'Wpisz adres e-mail, na przykład name@example.com',
  'link.wait': 'Było zbyt wiele prób. Spróbuj ponownie po {time} albo użyj klucza dostępu (passkey): to działa już teraz',
  'link.who': 'Kto się loguje?',
  'link.you-are': 'Loguje się: {name}.',
  'link.choose': 'Wybierz, kto się loguje',
  'link.enter-now': 'Zaloguj się',
  'link.over': 'Ten link już nie działa',
  'link.over-why': 'Działa jeden raz i przez 15 minut. O nowy link można poprosić tutaj.',
  'link.elsewhere': 'Prośba o ten link przyszła z innej przeglądarki',
  'link.elsewhere-why': 'Dla bezpieczeństwa działa tylko tam. Otwórz go w tamtej przeglądarce albo poproś tutaj o nowy.',
}
