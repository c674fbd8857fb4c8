import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { button, insetText, table } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, dayInWords } from '../../../ui/words.ts'
import type { DueDate } from '../calendar/due-dates.ts'
import { weekdayName, weekdayOf } from '../calendar/week.ts'
import { settingsPage } from '../forms/settings-page.ts'

interface View {
  readonly values: FormValues
  readonly errors: FormErrors
  /** Null where the day cannot be read. */
  readonly received: Temporal.PlainDate | null
  readonly dues: readonly (DueDate & { readonly what: string })[]
}

const withWeekday = (day: Temporal.PlainDate): string => `${weekdayName(weekdayOf(day))} ${dayInWords(day)}`

export function seeDueDatesPage({ values, errors, received, dues }: View): PageContent {
  return settingsPage({
    title: 'When is it due?',
    lead: 'Counted on your own terms, INSET days and bank holidays.',
    errors,
    errorIds: dayIds('received'),
    main: html`<form method="get" action="/school/due" novalidate>
${dayField({ name: 'received', legend: 'When did it come?', hint: 'Such as 1 9 2026. That day itself does not count', values, errors })}
${button({ text: 'Count' })}
</form>
${received ? duesPart(received, dues) : ''}`,
  })
}

function duesPart(received: Temporal.PlainDate, dues: View['dues']): SafeHtml {
  if (dues.length === 0) return html`<p class="govuk-body">We know of no time limits for that day.</p>`
  return html`${table({
    caption: `What came on ${withWeekday(received)}`,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: 'To do' }, { text: 'By the end of' }],
    rows: dues.map(({ what, on, assumed }) => [
      { text: capitalised(what) },
      { text: `${withWeekday(on)}${assumed ? ' *' : ''}` },
    ]),
  })}
${dues.some(({ assumed }) => assumed) ? html`<p class="govuk-body">* Your dates of the year do not reach that far. This is the earliest that it can be.</p>` : ''}
${insetText({ text: 'Do not wait for the day: it is the latest. What is urgent is done at once. These limits are from general knowledge; ask your local authority or data protection officer where it matters.' })}`
}
