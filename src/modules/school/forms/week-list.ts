/** The hours of a week to read: days with the same hours stand together. */
import { summaryList } from '../../../ui/components.ts'
import type { SafeHtml } from '../../../ui/html.ts'
import { html } from '../../../ui/html.ts'
import { listed } from '../../../ui/words.ts'
import { type DayHours, hoursInWords, type Weekday, weekdayName } from '../calendar/week.ts'

/** "Monday to Friday", "Monday, Tuesday and Thursday" */
export function daysInWords(days: readonly Weekday[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const isRow = days.length > 2 && last - first === days.length - 1
  return isRow ? `${weekdayName(first)} to ${weekdayName(last)}` : listed(days.map(weekdayName))
}

export function weekList(hours: readonly DayHours[]): SafeHtml {
  if (hours.length === 0) return html`<p class="govuk-body">No hours are entered.</p>`
  const ofDay = Map.groupBy(hours, ({ weekday }) => weekday)
  const byHours = Map.groupBy(ofDay.keys(), weekday => listed((ofDay.get(weekday) ?? []).map(hoursInWords)))
  return summaryList({
    rows: [...byHours].map(([text, days]) => ({ key: { text: daysInWords(days) }, value: { text } })),
  })
}
