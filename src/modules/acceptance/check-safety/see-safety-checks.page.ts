import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, input, pagination, select, table, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { counted, dayInWords } from '../../../ui/words.ts'
import { type CiteOf, citedClause } from './cited-clause.ts'
import type { CheckedPerson, SafetyFigure } from './safety-views.ts'

export const perPage = 50

export interface Listed {
  readonly people: readonly CheckedPerson[]
  readonly total: number
  readonly name: string
  readonly show: 'all' | 'missing'
  readonly page: number
}

interface View {
  readonly figures: readonly SafetyFigure[]
  readonly cite: CiteOf
  /** Null for whoever sees figures alone. */
  readonly listed: Listed | null
}

const groupNames = { staff: 'Staff', governors: 'Governors' } as const

/** How many did the check within the last year, and for heads who. What anybody answered is not here, and nowhere else. */
export function seeSafetyChecksPage({ figures, cite, listed }: View): PageContent {
  return {
    title: 'Yearly safety check',
    ...(listed && { beforeContent: backLink({ text: 'Office', href: '/office' }) }),
    main: html`<h1 class="govuk-heading-xl">Yearly safety check</h1>
<p class="govuk-body-l">Once a year, staff and governors look at the settings of their own accounts. ${citedClause(cite('A18'))}.</p>
<p class="govuk-body">Schoolgate asks them by itself. What they answer is theirs alone: here is only who did it, and when.</p>
${table({
  caption: 'Done within the last year',
  captionClasses: 'govuk-table__caption--m',
  firstCellIsHeader: true,
  head: [{ text: 'Group' }, { text: 'Done', format: 'numeric' }, { text: 'Of', format: 'numeric' }],
  rows: figures.map(({ group, done, all }) => [
    { text: groupNames[group] },
    { text: String(done), format: 'numeric' },
    { text: String(all), format: 'numeric' },
  ]),
})}
${listed ? names(listed) : undefined}`,
  }
}

const names = (listed: Listed): SafeHtml => html`<h2 class="govuk-heading-m">By name</h2>
<form method="get" action="/acceptance/safety" role="search" aria-label="People" class="sg-people-search" novalidate>
${input({ name: 'name', id: 'name', label: { text: 'Name' }, value: listed.name, spellcheck: false, autocomplete: 'off' })}
${select({
  name: 'show',
  id: 'show',
  label: { text: 'Show' },
  value: listed.show,
  items: [
    { value: 'all', text: 'Everybody' },
    { value: 'missing', text: 'Who still has to' },
  ],
})}
${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>
${listed.people.length === 0 ? html`<p class="govuk-body">Nobody is found.</p>` : list(listed)}`

function list(listed: Listed): SafeHtml {
  const { people, total, page } = listed
  return html`${table({
    caption: counted(total, 'person', 'people'),
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [{ text: 'Name' }, { text: 'Last done' }, { text: 'This year' }],
    rows: people.map(({ name, doneOn, isDone }) => [
      { text: name },
      { text: doneOn ? dayInWords(doneOn) : 'Never' },
      {
        html: isDone ? tag({ text: 'Done', classes: 'govuk-tag--green' }) : tag({ text: 'To do', classes: 'govuk-tag--yellow' }),
      },
    ]),
  })}
${pages(listed, Math.ceil(total / perPage), page)}`
}

function pages({ name, show }: Listed, last: number, page: number): SafeHtml | undefined {
  if (last < 2) return undefined
  const address = (to: number) => `/acceptance/safety?${new URLSearchParams({ name, show, page: String(to) }).toString()}`
  return pagination({
    landmarkLabel: 'More people',
    ...(page > 1 && { previous: { href: address(page - 1) } }),
    ...(page < last && { next: { href: address(page + 1) } }),
  })
}
