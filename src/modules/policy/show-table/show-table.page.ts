import type { PageContent } from '../../../platform/http.ts'
import { printButton } from '../../../ui/answer-parts.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictKey, verdictMark } from '../../../ui/verdicts.ts'
import { capitalised, listed } from '../../../ui/words.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { cellPart } from './cell.page.ts'
import { filterForm } from './filter-form.page.ts'
import { type Cell, clausesOf, type Glance, type Row } from './glance.ts'
import { filtered, type GlanceFilter, isFiltered } from './glance-filter.ts'

interface View {
  readonly loaded: LoadedVersion
  readonly glance: Glance
  readonly filter: GlanceFilter
}

/** Acts down, roles across, a verdict in each cell. */
export function showTablePage({ loaded, glance, filter }: View): PageContent {
  const rows = filtered(glance.people, filter)
  return {
    title: 'The policy at a glance',
    kind: 'wide',
    main: html`<h1 class="govuk-heading-xl">The policy at a glance</h1>
<p class="govuk-body-l">What the policy says to each of us, as long as nothing more is known. Where it depends, open the sign to see on what.</p>
${filterForm(filter)}
${verdictKey()}
${rows.length === 0 ? nothing(filter) : table(rows, loaded)}
${isFiltered(filter) ? '' : bodiesPart(glance.bodies, loaded)}
${printButton('Print the table')}`,
  }
}

const nothing = ({ role }: GlanceFilter): SafeHtml =>
  html`<p class="govuk-body" role="status">Nothing in the policy fits that choice. <a class="govuk-link" href="/policy/table${role === '' ? '' : `?role=${role}`}">Show more</a></p>`

function table(rows: readonly Row[], loaded: LoadedVersion): SafeHtml {
  const roles = rows[0]?.cells.map(({ role }) => role) ?? []
  const alone = roles.length === 1
  const groups = schoolVocabulary.groups
    .map(group => ({ ...group, rows: rows.filter(({ act }) => act.group === group.id) }))
    .filter(group => group.rows.length > 0)
  return html`<div class="sg-glance${alone ? ' sg-glance--alone' : ''}" tabindex="0" role="region" aria-label="The policy at a glance"><table>
<caption class="govuk-visually-hidden">What the policy says, by act and role</caption>
<thead><tr><th scope="col">May I …</th>${roles.map(({ plural }) => html`<th scope="col">${capitalised(plural)}</th>`)}</tr></thead>
${groups.map(
  group => html`<tbody><tr class="sg-glance__group"><th scope="rowgroup" colspan="${roles.length + 1}"><span>${group.name}</span></th></tr>
${group.rows.map(row => html`<tr>${actHead(row, loaded)}${row.cells.map(cell => html`<td>${cellPart(row.act, cell, { wordShown: alone })}</td>`)}</tr>`)}</tbody>`,
)}
</table></div>`
}

function actHead(row: Row, loaded: LoadedVersion): SafeHtml {
  const { id, name } = row.act
  return html`<th scope="row"><a class="govuk-link govuk-link--no-visited-state sg-glance__act" href="/ask?act=${id}">${name}</a>${clauseLinks(row, loaded)}</th>`
}

const clauseLinks = (row: Row, loaded: LoadedVersion): SafeHtml =>
  html` <span class="sg-glance__clauses"><span class="govuk-visually-hidden">by clause</span>${clausesOf(row, loaded).map(id => html` <a class="govuk-link govuk-link--no-visited-state" href="${clauseAddress(id)}">${id}</a>`)}</span>`

/** The cells of a row together that say the same by the same clauses, so that one line can say it of both bodies. */
function alikeCells(row: Row, loaded: LoadedVersion): Cell[][] {
  const said = (cell: Cell): string => [cell.verdict, ...clausesOf({ ...row, cells: [cell] }, loaded)].join(' ')
  return [...Map.groupBy(row.cells, said).values()]
}

/** What falls to the governing body and to the school as such. */
function bodiesPart(rows: readonly Row[], loaded: LoadedVersion): SafeHtml {
  if (rows.length === 0) return html``
  const lines = rows.flatMap(row =>
    alikeCells(row, loaded).map(cells => {
      const bodies = listed(cells.map(({ role }) => `the ${role.name}`))
      return html`<li><span class="sg-glance__body">${capitalised(bodies)}: ${row.act.name}${clauseLinks({ ...row, cells }, loaded)}</span> ${cells.slice(0, 1).map(({ verdict }) => verdictMark(verdict))}</li>`
    }),
  )
  return html`<h2 class="govuk-heading-l">What falls to the school and its governing body</h2><ul class="govuk-list sg-glance__bodies">${lines}</ul>`
}
