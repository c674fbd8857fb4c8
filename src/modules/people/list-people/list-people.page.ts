import type { PageContent } from '../../../platform/http.ts'
import type { Viewer } from '../../../platform/permissions.ts'
import { button, checkboxes, input, pagination, select, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, dayInWords } from '../../../ui/words.ts'
import type { SchoolClass } from '../class-views.ts'
import { type ListedPerson, type ListQuery, perPage } from '../list-views.ts'
import { mayDecideRoles, mayKeepPeople } from '../permissions.ts'
import { titles } from '../roles.ts'
import { titlesInWords } from '../words.ts'

interface View {
  readonly people: readonly ListedPerson[]
  readonly total: number
  readonly classes: readonly SchoolClass[]
  /** The name as it was typed. */
  readonly name: string
  readonly asked: ListQuery
  readonly viewer: Viewer
}

/** People found, fifty at a time. */
export function listPeoplePage(view: View): PageContent {
  return {
    title: 'People',
    kind: 'wide',
    main: html`<h1 class="govuk-heading-xl">People</h1>
${mayKeepPeople(view.viewer) ? ways(view.viewer) : undefined}
${search(view)}
${found(view)}`,
  }
}

const ways = (viewer: Viewer): SafeHtml => html`<div class="govuk-button-group">
${button({ text: 'Add a person', href: '/people/new' })}
<a class="govuk-link" href="/classes">Classes</a>
${mayDecideRoles(viewer) ? html`<a class="govuk-link" href="/role-requests">Roles that wait for approval</a>` : undefined}
</div>`

function search({ name, classes, asked }: View): SafeHtml {
  return html`<form method="get" action="/people" role="search" aria-label="People" class="sg-people-search" novalidate>
${input({ name: 'name', id: 'name', label: { text: 'Name' }, value: name, spellcheck: false, autocomplete: 'off' })}
${select({
  name: 'title',
  id: 'title',
  label: { text: 'What they are' },
  value: asked.title ?? '',
  items: [{ value: '', text: 'Anything' }, ...titles.map(({ id, name: text }) => ({ value: id, text: capitalised(text) }))],
})}
${
  classes.length === 0
    ? undefined
    : select({
        name: 'class',
        id: 'class',
        label: { text: 'Class' },
        value: asked.classId ?? '',
        items: [{ value: '', text: 'Any class, or none' }, ...classes.map(one => ({ value: one.id, text: one.name }))],
      })
}
${checkboxes({
  name: 'leavers',
  idPrefix: 'leavers',
  classes: 'govuk-checkboxes--small',
  items: [{ value: 'yes', text: 'Those who have left', checked: asked.leavers }],
})}
${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>`
}

function found(view: View): SafeHtml {
  const { people, total, asked } = view
  if (people.length === 0) return html`<p class="govuk-body-l">Nobody is found. Try fewer letters of the name.</p>`
  const first = (asked.page - 1) * perPage + 1
  const last = first + people.length - 1
  const where = total > people.length ? `, ${first} to ${last}` : ''
  return html`${table({
    caption: `${total === 1 ? 'One person' : `${total.toLocaleString('en-GB')} people`}${where}`,
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Name' }, { text: 'What they are' }, { text: 'Class' }],
    rows: people.map(person => [
      { html: html`<a class="govuk-link" href="/people/${person.id}">${person.name}</a>${lastDay(person)}` },
      { text: titlesInWords(person.titles) },
      { text: person.classes.join(', ') },
    ]),
  })}
${pages(view)}`
}

const lastDay = ({ leftOn }: ListedPerson): SafeHtml | undefined =>
  leftOn ? html`<br><span class="govuk-hint">last day ${dayInWords(leftOn)}</span>` : undefined

function pages({ total, asked, name }: View): SafeHtml | undefined {
  const lastPage = Math.ceil(total / perPage)
  if (lastPage < 2) return undefined
  const address = (page: number): string => {
    const wanted = { name, title: asked.title ?? '', class: asked.classId ?? '', leavers: asked.leavers ? 'yes' : '' }
    const kept = Object.entries(wanted).filter(([, value]) => value !== '')
    return `/people?${new URLSearchParams([...kept, ['page', String(page)]]).toString()}`
  }
  const { page } = asked
  const shown = [...new Set([1, page - 1, page, page + 1, lastPage])].filter(number => number >= 1 && number <= lastPage)
  return pagination({
    landmarkLabel: 'More people',
    ...(page > 1 && { previous: { href: address(page - 1) } }),
    ...(page < lastPage && { next: { href: address(page + 1) } }),
    items: shown.flatMap((number, index) => {
      const gap = index > 0 && number - (shown[index - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []
      return [...gap, { number: String(number), href: address(number), current: number === page }]
    }),
  })
}
