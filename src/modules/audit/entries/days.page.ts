import { dateAt } from '../../../platform/clock.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { timeOfDay } from './entry-words.ts'

/** What a day is called above what happened on it, on pages of staff. */
export const dayHeading =
  (today: Temporal.PlainDate) =>
  (day: Temporal.PlainDate): string =>
    day.equals(today) ? `Today, ${dayInWords(day)}` : dayInWords(day)

/** Things under the day on which they happened, each with its time. @param words the rest of the line */
export function dayByDay<Happened extends { readonly at: Temporal.Instant }>(
  things: readonly Happened[],
  heading: (day: Temporal.PlainDate) => string,
  words: (thing: Happened) => string | SafeHtml,
): SafeHtml {
  const days = Map.groupBy(things, ({ at }) => dateAt(at).toString())
  const line = (thing: Happened): SafeHtml =>
    html`<li><time class="sg-acts__time" datetime="${thing.at.toString()}">${timeOfDay(thing.at)}</time> <span>${words(thing)}</span></li>`
  return html`${[...days].map(
    ([day, happened]) =>
      html`<h2 class="govuk-heading-m">${heading(Temporal.PlainDate.from(day))}</h2><ol class="govuk-list sg-acts">${happened.map(line)}</ol>`,
  )}`
}
