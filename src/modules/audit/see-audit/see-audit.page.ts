import { dateAt } from '../../../platform/clock.ts'
import type { PageContent } from '../../../platform/http.ts'
import { button, details, input, pagination, select } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { actGroups } from '../act-words.ts'
import type { AuditDeps } from '../audit-deps.ts'
import type { StoredCheckpoint } from '../checkpoint/checkpoint-store.ts'
import { type AuditFilter, isFiltered } from '../entries/audit-filter.ts'
import { dayByDay, dayHeading } from '../entries/days.page.ts'
import type { ReadableEntry } from '../entries/entry-views.ts'
import { entryInWords, timeOfDay } from '../entries/entry-words.ts'

interface View extends Pick<AuditDeps, 'titleNames' | 'clauseAddress'> {
  readonly entries: readonly ReadableEntry[]
  readonly filter: AuditFilter
  /** Where older entries begin; null at the end. */
  readonly next: string | null
  readonly isBeginning: boolean
  readonly today: Temporal.PlainDate
  readonly checkpoint: StoredCheckpoint | null
  /** The public key of checkpoints. */
  readonly key: string
  /** Of the form that takes it away; null for whoever may not. */
  readonly hiddenFields: SafeHtml | null
}

/** What was done, day by day, in sentences. */
export function seeAuditPage(view: View): PageContent {
  const { entries, filter } = view
  return {
    title: 'What was done',
    kind: 'wide',
    main: html`<h1 class="govuk-heading-xl">What was done</h1>
<p class="govuk-body-l">Who did what in Schoolgate, newest first. Nobody can change or delete an entry unnoticed. That you read this is written down too.</p>
${filterForm(filter)}
${entries.length === 0 ? html`<p class="govuk-body" role="status">Nothing was done that fits that choice.</p>` : list(view)}
${paging(view)}
${takeAwayForm(view)}
${howToCheck(view)}`,
  }
}

function filterForm(filter: AuditFilter): SafeHtml {
  const text = (name: 'who' | 'about', label: string) =>
    input({ name, id: name, label: { text: label }, value: filter[name], spellcheck: false, autocomplete: 'off' })
  const day = (name: 'from' | 'to', label: string) =>
    input({ name, id: name, type: 'date', label: { text: label }, value: filter[name], classes: 'govuk-input--width-10' })
  return html`<form class="sg-filter" method="get" action="/audit" role="search" aria-label="What was done" novalidate>
${text('who', 'Done by')}
${text('about', 'About')}
${select({
  name: 'what',
  id: 'what',
  label: { text: 'What' },
  value: filter.what,
  items: [{ value: '', text: 'Anything' }, ...actGroups.map(({ id, name }) => ({ value: id, text: name }))],
})}
${day('from', 'From')}
${day('to', 'Up to')}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
${isFiltered(filter) ? html`<a class="govuk-link" href="/audit">Show everything</a>` : undefined}
</form>`
}

function list({ entries, today, titleNames, clauseAddress }: View): SafeHtml {
  const because = (clause: string): SafeHtml =>
    html`, by <a class="govuk-link govuk-link--no-visited-state" href="${clauseAddress(clause)}">clause ${clause}</a>`
  return dayByDay(
    entries,
    dayHeading(today),
    entry => html`${entryInWords(entry, titleNames)}${entry.clause === null ? undefined : because(entry.clause)}`,
  )
}

function paging({ filter, next, isBeginning }: View): SafeHtml {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '')
  const address = (more: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams([...chosen, ...more.map(([name, value]): [string, string] => [name, value])]).toString()
    return query === '' ? '/audit' : `/audit?${query}`
  }
  if (next === null && isBeginning) return html``
  return pagination({
    ...(isBeginning ? {} : { previous: { text: 'Newest', href: address([]) } }),
    ...(next === null ? {} : { next: { text: 'Older', href: address([['after', next]]) } }),
    landmarkLabel: 'What was done',
  })
}

function takeAwayForm({ filter, hiddenFields }: View): SafeHtml {
  if (!hiddenFields) return html``
  const fields = Object.entries(filter).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  return html`<h2 class="govuk-heading-m">Take it away</h2>
<p class="govuk-body">What is shown above, all pages of it, as a file. It holds names: keep it as carefully as a register.</p>
<form method="post" action="/audit/export" novalidate>${hiddenFields}${fields}
<div class="govuk-button-group">
${button({ text: 'As a spreadsheet (CSV)', name: 'as', value: 'csv', classes: 'govuk-button--secondary' })}
${button({ text: 'With proof (JSON lines)', name: 'as', value: 'jsonl', classes: 'govuk-button--secondary' })}
</div></form>`
}

function howToCheck({ checkpoint, key }: View): SafeHtml {
  const taken = checkpoint
    ? html`<p class="govuk-body">Where it stood was last signed on ${dayInWords(dateAt(checkpoint.takenAt))} at ${timeOfDay(checkpoint.takenAt)}. <a class="govuk-link" href="/audit/checkpoint" download>Keep a copy for the school</a>: with it, even an entry that was cut off at the end is missed.</p>`
    : html`<p class="govuk-body">Nothing is signed yet. It is, every ten minutes.</p>`
  return details({
    summaryText: 'How anybody can check this',
    html: html`<p class="govuk-body">Each entry holds a hash of the one before it. Whoever runs Schoolgate checks all of them with <code>schoolgate verify</code>, against the copies that the school keeps.</p>
${taken}
<p class="govuk-body">The public key of these copies: <code class="sg-key">${key}</code></p>`,
  })
}
