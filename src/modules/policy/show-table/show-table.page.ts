import type { PageContent } from '../../../platform/http.ts'
import { printButton } from '../../../ui/answer-parts.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { verdictKey, verdictMark } from '../../../ui/verdicts.ts'
import { capitalised } from '../../../ui/words.ts'
import { audienceOf, audiencesIn } from '../audience-messages/audience.words.ts'
import { clauseAddress } from '../clause-anchor.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { cellPart } from './cell.page.ts'
import { filterForm } from './filter-form.page.ts'
import { type Cell, clausesOf, type Glance, type Row } from './glance.ts'
import { filtered, type GlanceFilter, isFiltered } from './glance-filter.ts'
import type { TableWords } from './table.words.ts'

interface View {
  readonly loaded: LoadedVersion
  readonly glance: Glance
  readonly filter: GlanceFilter
  readonly words: TableWords
}

/** Acts down, roles across, a verdict in each cell. */
export function showTablePage({ loaded, glance, filter, words }: View): PageContent {
  const { t, language, people } = words
  const rows = filtered(glance.people, filter)
  return {
    title: t('table.title'),
    kind: 'wide',
    words: [words, people, ...words.names.words],
    main: html`<h1 class="govuk-heading-xl">${t('table.title')}</h1>
<p class="govuk-body-l">${t('table.lead')}</p>${language === 'en' ? '' : html`<p class="govuk-body">${t('table.english')}</p>`}
${filterForm(filter, words)}
${verdictKey({ label: t('table.key'), words: words.verdicts })}
${rows.length === 0 ? nothing(filter, words) : table(rows, loaded, words)}
${isFiltered(filter) ? '' : bodiesPart(glance.bodies, loaded, words)}
${printButton(t('table.print'))}`,
  }
}

const nothing = ({ role }: GlanceFilter, { t }: TableWords): SafeHtml =>
  html`<p class="govuk-body" role="status">${t('table.nothing')} <a class="govuk-link" href="/policy/table${role === '' ? '' : `?role=${role}`}">${t('table.more')}</a></p>`

function table(rows: readonly Row[], loaded: LoadedVersion, words: TableWords): SafeHtml {
  const { t, people } = words
  const roles = rows[0]?.cells.map(({ role }) => role) ?? []
  const shown = { wordShown: roles.length === 1, words }
  const groups = schoolVocabulary.groups
    .map(({ id }) => ({ id, rows: rows.filter(({ act }) => act.group === id) }))
    .filter(group => group.rows.length > 0)
  return html`<div class="sg-glance${shown.wordShown ? ' sg-glance--alone' : ''}" tabindex="0" role="region" aria-label="${t('table.title')}"><table>
<caption class="govuk-visually-hidden">${t('table.caption')}</caption>
<thead><tr><th scope="col">${t('table.may-i')}</th>${roles.map(({ id }) => html`<th scope="col">${capitalised(audienceOf(id, people))}</th>`)}</tr></thead>
${groups.map(
  group => html`<tbody><tr class="sg-glance__group"><th scope="rowgroup" colspan="${roles.length + 1}"><span>${words.names.group(group.id)}</span></th></tr>
${group.rows.map(row => html`<tr>${actHead(row, loaded, words)}${row.cells.map(cell => html`<td>${cellPart(row.act, cell, shown)}</td>`)}</tr>`)}</tbody>`,
)}
</table></div>`
}

function actHead(row: Row, loaded: LoadedVersion, words: TableWords): SafeHtml {
  const { id } = row.act
  return html`<th scope="row"><a class="govuk-link govuk-link--no-visited-state sg-glance__act" href="/ask?act=${id}">${words.names.act(id)}</a>${clauseLinks(row, loaded, words)}</th>`
}

const clauseLinks = (row: Row, loaded: LoadedVersion, { t }: TableWords): SafeHtml =>
  html` <span class="sg-glance__clauses"><span class="govuk-visually-hidden">${t('table.by-clause')}</span>${clausesOf(row, loaded).map(id => html` <a class="govuk-link govuk-link--no-visited-state" href="${clauseAddress(id)}">${id}</a>`)}</span>`

/** The cells of a row together that say the same by the same clauses, so that one line can say it of both bodies. */
function alikeCells(row: Row, loaded: LoadedVersion): Cell[][] {
  const said = (cell: Cell): string => [cell.verdict, ...clausesOf({ ...row, cells: [cell] }, loaded)].join(' ')
  return [...Map.groupBy(row.cells, said).values()]
}

/** What falls to the governing body and to the school as such. */
function bodiesPart(rows: readonly Row[], loaded: LoadedVersion, words: TableWords): SafeHtml {
  if (rows.length === 0) return html``
  const { t, names, people, verdicts } = words
  const lines = rows.flatMap(row =>
    alikeCells(row, loaded).map(cells => {
      const bodies = audiencesIn(
        cells.map(({ role }) => role.id),
        people,
      )
      const marks = cells.slice(0, 1).map(({ verdict }) => verdictMark(verdict, { word: verdicts[verdict] }))
      return html`<li><span class="sg-glance__body">${capitalised(bodies)}: ${names.act(row.act.id)}${clauseLinks({ ...row, cells }, loaded, words)}</span> ${marks}</li>`
    }),
  )
  return html`<h2 class="govuk-heading-l">${t('table.bodies')}</h2><ul class="govuk-list sg-glance__bodies">${lines}</ul>`
}
