import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, details, select } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { yearDateKindNames, yearDateKinds } from '../calendar/year-date.ts'
import { settingsPage } from '../forms/settings-page.ts'
import { rangeInWords } from '../keep-year-dates/range-in-words.ts'
import type { Change } from './plan.ts'
import type { LeftOut } from './read/found-date.ts'
import type { YearImport } from './year-import-store.ts'

interface View {
  readonly brought: YearImport
  readonly plan: readonly Change[]
  readonly canUndo: boolean
  readonly errors: FormErrors
  readonly hiddenFields: SafeHtml
}

/** The field that says what the entry at that place is to be. */
export const kindField = (index: number): string => `kind-${index}`

const none = { value: '', text: 'Leave it out' }
const kinds = yearDateKinds.map(kind => ({ value: kind, text: yearDateKindNames[kind] }))

function effectOf(change: Change): string {
  if (change.effect === 'new') return 'New.'
  if (change.effect === 'same') return 'It is there already.'
  if (change.effect === 'changes') return `It changes. Until now: ${change.before.name}, ${rangeInWords(change.before)}.`
  return 'We would leave it out.'
}

function kindOf(change: Change): string {
  if (change.effect === 'left-out') return none.value
  return change.effect === 'same' ? change.kind : change.date.kind
}

function entryPart(change: Change, index: number, errors: FormErrors): SafeHtml {
  const { entry } = change
  return select({
    name: kindField(index),
    id: kindField(index),
    label: { html: html`<strong>${entry.name}</strong>, ${rangeInWords(entry)}` },
    hint: { text: effectOf(change) },
    errorMessage: fieldError(errors, kindField(index)),
    value: kindOf(change),
    items: [none, ...kinds],
  })
}

export function reviewYearImportPage(view: View): PageContent {
  const { brought } = view
  return settingsPage({
    title: brought.state === 'waiting' ? 'What would change' : 'Dates that were brought in',
    lead: brought.name,
    back: { text: 'Dates of the year', href: '/school/year' },
    errors: view.errors,
    main: brought.state === 'waiting' ? waitingPart(view) : decidedPart(view),
  })
}

function waitingPart({ brought, plan, errors, hiddenFields }: View): SafeHtml {
  const parts = plan.map((change, index) => ({ change, part: entryPart(change, index, errors) }))
  const isOpen = ({ change }: { readonly change: Change }): boolean => change.effect === 'left-out'
  const [known, unknown] = [parts.filter(one => !isOpen(one)), parts.filter(isOpen)]
  return html`<form method="post" action="/school/year/import/${brought.id}" novalidate>
${hiddenFields}
${known.length === 0 ? html`<p class="govuk-body">We recognised nothing as a date of the school year. Choose below what is one.</p>` : known.map(({ part }) => part)}
${
  unknown.length === 0
    ? ''
    : details({
        summaryText: `We would leave these out (${unknown.length})`,
        open: known.length === 0,
        html: html`${unknown.map(({ part }) => part)}`,
      })
}
${leftOutPart(brought.leftOut)}
<div class="govuk-button-group">
${button({ text: 'Bring these dates in', name: 'do', value: 'apply', preventDoubleClick: true })}
${button({ text: 'Throw them away', name: 'do', value: 'throw-away', classes: 'govuk-button--secondary' })}
</div>
</form>`
}

const mostListed = 100

function leftOutPart(leftOut: readonly LeftOut[]): SafeHtml {
  if (leftOut.length === 0) return html``
  const lines = leftOut.slice(0, mostListed).map(({ name, why }) => html`<li>${name}. ${why}.</li>`)
  const rest = leftOut.length - lines.length
  return details({
    summaryText: `We could not take these (${leftOut.length})`,
    html: html`<ul class="govuk-list govuk-list--bullet">${lines}${rest > 0 ? html`<li>and ${rest} more</li>` : ''}</ul>`,
  })
}

function decidedPart({ brought, canUndo, hiddenFields }: View): SafeHtml {
  if (brought.state === 'undone') return html`<p class="govuk-body">This was undone. The dates are as they were before.</p>`
  if (!canUndo)
    return html`<p class="govuk-body">Other dates were brought in since, so this can no longer be undone as a whole.</p>`
  return html`<p class="govuk-body">Undo it, and the dates that it added go, and those that it changed are as they were.</p>
<form method="post" action="/school/year/import/${brought.id}" novalidate>${hiddenFields}
${button({ text: 'Undo it', name: 'do', value: 'undo', classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>`
}
