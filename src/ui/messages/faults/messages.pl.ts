import type { Translation } from '../catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'fault.next': 'Co teraz zrobić',
  'fault.reference': 'Numer zdarzenia: {reference}',
  'fault.403': 'Tej strony nie możesz otworzyć',
  'fault.403-why': 'Ta strona jest dla osób z inną rolą albo formularz był zbyt długo otwarty.',
  'fault.403-again': 'Wróć, otwórz stronę jeszcze raz i ponownie wyślij formularz.',
  'fault.403-office': 'Jeśli potrzebujesz tej strony do pracy, zapytaj w sekretariacie szkoły.',
  'fault.404': 'Nie ma takiej strony',
  'fault.404-why': 'W adresie może być błąd albo strona jest teraz gdzie indziej.',
  'fault.404-check': 'Jeśli adres był wpisany ręcznie, sprawdź go.',
  'fault.404-elsewhere': '{ask} albo {policy}.',
  'fault.404-ask': 'Zapytaj, co wolno',
  'fault.404-policy': 'przeczytaj zasady',
  'fault.422': 'Nie da się użyć tego, co zostało wysłane',
  'fault.422-why': 'Czegoś w formularzu brakowało albo coś było inaczej, niż trzeba. Nic nie zostało zapisane.',
  'fault.422-look': 'Wróć i sprawdź to, co jest wpisane.',
  'fault.422-office': 'Jeśli to się powtórzy, powiedz w sekretariacie szkoły, co ma być zrobione.',
  'fault.429': 'To było dużo naraz',
  'fault.429-why': 'Z Twojego połączenia przyszło w krótkim czasie wiele zapytań, więc jest przerwa.',
  'fault.429-lost': 'Nic z tego, co zostało wysłane wcześniej, nie zginęło.',
  'fault.wait': 'Poczekaj minutę, a potem otwórz stronę jeszcze raz.',
  'fault.500': 'Coś się tu nie udało',
  'fault.500-why': 'To nasz błąd. Jeśli wysyłasz formularz, mógł nie zostać zapisany.',
  'fault.500-again': 'Poczekaj minutę i spróbuj jeszcze raz. Dwukrotne wysłanie formularza nie szkodzi.',
  'fault.500-office': 'Jeśli nadal się nie udaje, powiedz o tym w sekretariacie szkoły i podaj numer poniżej.',
  'fault.503': 'Za chwilę wracamy',
  'fault.503-why': 'Usługa właśnie się uruchamia albo trwają prace techniczne.',
  'fault.503-danger':
    'Jeśli dziecku może teraz coś grozić, nie czekaj: powiedz osobie odpowiedzialnej w szkole za bezpieczeństwo dzieci albo dzwoń pod numer 999.',
}
