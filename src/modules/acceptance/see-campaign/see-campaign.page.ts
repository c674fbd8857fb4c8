import { dateAt } from '../../../platform/clock.ts'
import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, input, insetText, select, table } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { counted, dayInWords } from '../../../ui/words.ts'
import { type AskedPerson, peopleOnPage, type Wanted } from '../asked-people-views.ts'
import { groupNames, groups, movedWords, stateWords } from '../campaign.ts'
import type { CampaignProgress } from '../campaign-views.ts'
import { figuresInWords, figuresTable } from '../figures.page.ts'
import { otherPages } from '../pages-of-list.page.ts'

interface View {
  readonly campaign: CampaignProgress
  readonly wanted: Wanted
  /** Null for those who see figures only. */
  readonly people: { readonly all: number; readonly rows: readonly AskedPerson[] } | null
  /** Whom those are chosen from. */
  readonly list: 'everybody' | 'declined' | null
  readonly mayPrintSlips: boolean
  readonly mayReadReasons: boolean
  readonly maySeeRecords: boolean
}

/** How a campaign stands, group by group; and by name, for those who may see it. */
export function seeCampaignPage(view: View): PageContent {
  const { campaign, people } = view
  const { number, startedAt, endedAt, only } = campaign
  return {
    title: `Who has accepted version ${number}`,
    kind: 'wide',
    beforeContent: backLink({ text: 'Accepting the policy', href: '/acceptance' }),
    main: html`<h1 class="govuk-heading-xl">Who has accepted version ${number}</h1>
<p class="govuk-body-l">${figuresInWords(campaign.all)}. Asked since ${dayInWords(dateAt(startedAt))}${only === null ? '' : `, only ${only}`}.</p>
${endedAt === null ? '' : insetText({ text: `It ended on ${dayInWords(dateAt(endedAt))}, when people were asked to accept another version. What was accepted stays.` })}
${figuresTable(campaign)}
${people === null ? html`<p class="govuk-body sg-quiet">Names are for the headteacher and the office.</p>` : byName(view, people)}`,
  }
}

function byName(view: View, people: NonNullable<View['people']>): SafeHtml {
  const { campaign, wanted } = view
  if (view.list === 'declined')
    return html`<h2 class="govuk-heading-l">Who declined</h2>
${people.rows.length === 0 ? html`<p class="govuk-body-l">Nobody has.</p>` : list(view, people)}
<p class="govuk-body sg-quiet">All names are for the headteacher and the office.</p>`
  return html`<h2 class="govuk-heading-l">By name</h2>
<form method="get" action="/acceptance/${campaign.id}" role="search" aria-label="Who is asked" class="sg-people-search" novalidate>
${input({ name: 'find', id: 'find', label: { text: 'Name' }, value: wanted.find, spellcheck: false, autocomplete: 'off' })}
${select({
  name: 'group',
  id: 'group',
  label: { text: 'Group' },
  value: wanted.group ?? '',
  items: [{ value: '', text: 'All' }, ...groups.map(group => ({ value: group, text: groupNames[group] }))],
})}
${select({
  name: 'state',
  id: 'state',
  label: { text: 'How they stand' },
  value: wanted.state ?? '',
  items: [{ value: '', text: 'All' }, ...Object.entries(stateWords).map(([value, text]) => ({ value, text }))],
})}
${button({ text: 'Find', classes: 'govuk-button--secondary' })}
</form>
${people.rows.length === 0 ? html`<p class="govuk-body-l">Nobody is found.</p>` : list(view, people)}
<p class="govuk-body"><a class="govuk-link" href="/acceptance/${campaign.id}/export">Take the list away as a file (CSV)</a></p>
${view.mayPrintSlips && campaign.endedAt === null ? html`<p class="govuk-body"><a class="govuk-link" href="/acceptance/${campaign.id}/slips">Print slips for those without an email address</a></p>` : undefined}`
}

function list(view: View, { all, rows }: NonNullable<View['people']>): SafeHtml {
  const { campaign, wanted } = view
  const first = (wanted.page - 1) * peopleOnPage + 1
  const where = all > rows.length ? `, ${first} to ${first + rows.length - 1}` : ''
  return html`${table({
    caption: `${counted(all, 'person', 'people')}${where}`,
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Name' }, { text: 'How they stand' }],
    rows: rows.map(person => [
      { html: html`${person.name}<br><span class="govuk-hint">${groupNames[person.group]}</span>` },
      { html: standing(view, person) },
    ]),
  })}
${otherPages(wanted.page, Math.ceil(all / peopleOnPage), page => addressOf(campaign.id, { ...wanted, page }))}`
}

function addressOf(campaignId: string, { find, group, state, page }: Wanted): string {
  const kept = Object.entries({ find, group: group ?? '', state: state ?? '' }).filter(([, value]) => value !== '')
  return `/acceptance/${campaignId}?${new URLSearchParams([...kept, ['page', String(page)]]).toString()}`
}

function standing({ mayReadReasons, maySeeRecords }: View, person: AskedPerson): SafeHtml {
  const { state, decidedAt, acceptanceId, reason, hasAddress, movedAt } = person
  if (movedAt !== null && state !== 'accepted') return html`${movedWords}, ${dayInWords(dateAt(movedAt))}`
  const when = decidedAt === null ? '' : `, ${dayInWords(dateAt(decidedAt))}`
  const words = `${stateWords[state]}${when}`
  const shown =
    state === 'accepted' && acceptanceId !== null && maySeeRecords
      ? html`<a class="govuk-link" href="/acceptance/records/${acceptanceId}">${words}<span class="govuk-visually-hidden">: ${person.name}</span></a>`
      : words
  const note =
    state === 'declined' && reason !== null && mayReadReasons
      ? `“${reason}”`
      : state === 'open' && !hasAddress
        ? 'No email address: ask them in person'
        : null
  return html`${shown}${note === null ? '' : html`<br><span class="govuk-hint">${note}</span>`}`
}
