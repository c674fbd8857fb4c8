import { button, input, pagination, select, table } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { linesOf, type Section, sections } from '../plan/describe-plan.ts'
import { plainName } from '../plan/match-people.ts'
import type { Plan } from '../plan/plan.ts'

/** Which lines are asked for. */
export interface Asked {
  readonly section: Section | null
  readonly find: string
  readonly page: number
}

const perPage = 50

/** Every change on a line of its own, fifty at a time, by kind and by name. */
export function linesPart(importId: string, plan: Plan, asked: Asked): SafeHtml | undefined {
  const all = linesOf(plan)
  if (all.length === 0) return html`<p class="govuk-body-l">Nothing is left to change.</p>`
  const order = Object.keys(sections) as Section[]
  const found = all
    .filter(({ section, who }) => (asked.section ?? section) === section && plainName(who).includes(plainName(asked.find)))
    .toSorted((one, other) => order.indexOf(one.section) - order.indexOf(other.section))
  const lastPage = Math.max(1, Math.ceil(found.length / perPage))
  const page = Math.min(asked.page, lastPage)
  const shown = found.slice((page - 1) * perPage, page * perPage)
  return html`<h2 class="govuk-heading-m" id="changes">Each change</h2>
${search(importId, all, asked)}
${
  shown.length === 0
    ? html`<p class="govuk-body">No change of that kind is found.</p>`
    : table({
        caption: `${found.length.toLocaleString('en-GB')} ${found.length === 1 ? 'change' : 'changes'}`,
        firstCellIsHeader: true,
        head: [{ text: 'Who' }, { text: 'What' }],
        rows: shown.map(({ who, what, section }) => [
          { text: who },
          { html: html`${what}<br><span class="govuk-hint">${sections[section]}</span>` },
        ]),
      })
}
${pages(importId, asked, page, lastPage)}`
}

const address = (importId: string, { section, find }: Asked, page: number): string =>
  `/people/import/${importId}?${new URLSearchParams({ ...(section && { section }), ...(find && { find }), page: String(page) }).toString()}#changes`

function search(importId: string, all: readonly { readonly section: Section }[], asked: Asked): SafeHtml {
  const counts = Map.groupBy(all, ({ section }) => section)
  const items = (Object.keys(sections) as Section[]).flatMap(section => {
    const count = counts.get(section)?.length ?? 0
    return count === 0 ? [] : [{ value: section, text: `${sections[section]} (${count.toLocaleString('en-GB')})` }]
  })
  return html`<form method="get" action="/people/import/${importId}#changes" role="search" aria-label="Changes" class="sg-filter" novalidate>
${select({ name: 'section', id: 'section', label: { text: 'Kind' }, value: asked.section ?? '', items: [{ value: '', text: 'All changes' }, ...items] })}
${input({ name: 'find', id: 'find', label: { text: 'Name' }, value: asked.find, spellcheck: false, autocomplete: 'off' })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>`
}

function pages(importId: string, asked: Asked, page: number, lastPage: number): SafeHtml | undefined {
  if (lastPage < 2) return undefined
  return pagination({
    landmarkLabel: 'More changes',
    ...(page > 1 && { previous: { href: address(importId, asked, page - 1) } }),
    ...(page < lastPage && { next: { href: address(importId, asked, page + 1) } }),
    items: [{ number: String(page), href: address(importId, asked, page), current: true }],
  })
}
