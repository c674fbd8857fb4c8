import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'today.title': 'Dzisiaj',
  'today.nothing': 'Nic na Ciebie nie czeka. Oby każdy dzień tak się zaczynał.',
  'today.since': '{when, select, today {Od dzisiaj} yesterday {Od wczoraj} other {Od dnia: {day}}}',
  'today.times':
    '{count, plural, one {# raz} few {# razy} many {# razy} other {# razy}}, {when, select, today {ostatnio dzisiaj} yesterday {ostatnio wczoraj} other {ostatnio: {day}}}',
  'today.done': 'Gotowe',
  'today.more':
    '{count, plural, one {Czeka jeszcze jedna sprawa. Oznacz coś jako gotowe, aby zobaczyć resztę.} few {Czekają jeszcze # sprawy. Oznacz coś jako gotowe, aby zobaczyć resztę.} many {Czeka jeszcze # spraw. Oznacz coś jako gotowe, aby zobaczyć resztę.} other {Czeka jeszcze # sprawy. Oznacz coś jako gotowe, aby zobaczyć resztę.}}',
  'today.started': 'Twoje sprawy w toku',
  'today.none-started': 'Żadna Twoja sprawa nie jest w toku.',
  'today.signed-in': 'Zalogowana osoba: {name} ({titles}).',
  'today.ask': 'Zapytaj, co wolno',
  'today.choose': 'Wybierz, o czym chcesz dostawać e-maile',
  'today.somebody-else': 'Zostań kimś innym',
}
