import type { PageContent } from '../../../platform/http.ts'
import { insetText, radios, table } from '../../../ui/components.ts'
import { dayField, dayIds } from '../../../ui/day-field.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { bankHolidaySource } from '../calendar/bank-holiday-dates.ts'
import { bankHolidaysKnownUntil } from '../calendar/bank-holidays.ts'
import { schoolYearName, schoolYearOf, yearDateKindNames, yearDateKinds } from '../calendar/year-date.ts'
import type { StoredYearDate } from '../calendar/year-date-store.ts'
import { type FormView, settingsForm, settingsPage, textField, typed } from '../forms/settings-page.ts'
import { rangeInWords } from './range-in-words.ts'

const fieldsOf = ({ values, errors }: FormView): SafeHtml =>
  html`${radios({
    name: 'kind',
    idPrefix: 'kind',
    fieldset: { legend: { text: 'What is it?', classes: 'govuk-fieldset__legend--s' } },
    value: typed(values, 'kind'),
    errorMessage: fieldError(errors, 'kind'),
    items: yearDateKinds.map(kind => ({ value: kind, text: yearDateKindNames[kind] })),
  })}
${textField({ values, errors }, 'name', 'What do you call it?', { hint: { text: 'Such as “Autumn term”' } })}
${dayField({ name: 'starts', legend: 'First day', hint: 'Such as 1 9 2026', values, errors })}
${dayField({ name: 'ends', legend: 'Last day, if it is more than one', values, errors })}`

/** What a list calls each kind, in a word or two. */
const shortNames = {
  term: 'Term',
  'half-term': 'Days off',
  inset: 'INSET',
  closure: 'Closed',
  'bank-holiday': 'Bank holiday',
  'no-bank-holiday': 'No bank holiday',
} as const

function yearTable(year: number, dates: readonly StoredYearDate[]): SafeHtml {
  return table({
    caption: `School year ${schoolYearName(year)}`,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: 'Date' }, { text: 'What' }, { text: 'When' }],
    rows: dates.map(date => [
      { html: html`<a class="govuk-link" href="/school/year/${date.id}">${date.name}</a>` },
      { text: shortNames[date.kind] },
      { text: rangeInWords(date) },
    ]),
  })
}

/** Says in time that the list of bank holidays ends: three months before it does. */
function bankHolidayNote(today: Temporal.PlainDate): SafeHtml {
  const until = dayInWords(bankHolidaysKnownUntil)
  const runsOut = Temporal.PlainDate.compare(today.add({ months: 3 }), bankHolidaysKnownUntil) > 0
  return runsOut
    ? insetText({
        text: `Our list of bank holidays ends on ${until}. Enter later ones here, or bring Schoolgate up to date.`,
      })
    : html`<p class="govuk-body">We know the bank holidays of England, Wales, Scotland and Northern Ireland until ${until}. ${bankHolidaySource}. Below, you can add one, or take one out.</p>`
}

interface ListView extends FormView {
  readonly dates: readonly StoredYearDate[]
  /** The latest import, which can be undone. */
  readonly undoable: { readonly id: string; readonly name: string } | undefined
  readonly today: Temporal.PlainDate
}

export function listYearDatesPage(view: ListView): PageContent {
  const { dates, undoable, today, errors, hiddenFields } = view
  const years = [...Map.groupBy(dates, date => schoolYearOf(date.ends))].toSorted(([one], [other]) => other - one)
  return settingsPage({
    title: 'Dates of the year',
    lead: 'Days by which something is due follow from these: terms, INSET days, days when the school is closed.',
    errors,
    errorIds: dayIds('starts', 'ends'),
    main: html`${years.length === 0 ? html`<p class="govuk-body">No dates are entered yet.</p>` : years.map(([year, its]) => yearTable(year, its))}
<p class="govuk-body"><a class="govuk-link" href="/school/year/import">Bring in dates from a calendar, or paste them</a></p>
${undoable ? html`<p class="govuk-body">Last brought in: ${undoable.name}. <a class="govuk-link" href="/school/year/import/${undoable.id}">Undo that</a></p>` : ''}
<h2 class="govuk-heading-l">Bank holidays</h2>
${bankHolidayNote(today)}
<h2 class="govuk-heading-l">Add a date</h2>
${settingsForm({ action: '/school/year', hiddenFields, fields: fieldsOf(view), save: 'Add the date' })}`,
  })
}

export function changeYearDatePage(view: FormView & { readonly id: string }): PageContent {
  const { id, errors, hiddenFields } = view
  return settingsPage({
    title: 'Change a date',
    back: { text: 'Dates of the year', href: '/school/year' },
    errors,
    errorIds: dayIds('starts', 'ends'),
    main: settingsForm({
      action: `/school/year/${id}`,
      hiddenFields,
      fields: fieldsOf(view),
      save: 'Save the date',
      remove: 'Remove this date',
    }),
  })
}
