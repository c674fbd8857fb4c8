import type { PageContent } from '../../../../platform/http.ts'
import { button, details, input, pagination } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'
import { keptUntil, visitRetention } from '../door.ts'
import type { Visit, WantedVisits } from '../visit-views.ts'
import { asWhat, clockOf, leftInWords, shortDay } from '../visit-words.ts'

interface View extends WantedVisits {
  readonly rows: readonly Visit[]
  readonly hasOlder: boolean
  /** Whether the viewer may open what each visitor agreed to. */
  readonly maySeeRecords: boolean
  /** Whether the viewer may have old visits deleted. */
  readonly mayDestroy: boolean
}

/** The log of visits: searchable, page by page, with until when it is kept. */
export function seeVisitsPage(view: View): PageContent {
  const { rows, find, day } = view
  const isFiltered = find !== '' || day !== null
  return {
    title: 'Visits',
    kind: 'wide',
    beforeContent: html`<a class="govuk-back-link" href="/office/door">The door</a>`,
    main: html`<h1 class="govuk-heading-xl">Visits</h1>
<p class="govuk-body-l">Who came to the school and signed in at the door. That you read this is written down.</p>
${filter(view, isFiltered)}
${rows.length === 0 ? html`<p class="govuk-body" role="status">${isFiltered ? 'No visit fits that.' : 'Nobody has signed in yet.'}</p>` : list(view)}
${paging(view)}
${retention(view)}`,
  }
}

const filter = ({ find, day }: View, isFiltered: boolean): SafeHtml =>
  html`<form class="sg-filter" method="get" action="/office/door/visits" role="search" aria-label="Visits" novalidate>
${input({ name: 'find', id: 'find', label: { text: 'Name, firm, or whom they saw' }, value: find, spellcheck: false, autocomplete: 'off' })}
${input({ name: 'day', id: 'day', type: 'date', label: { text: 'Day' }, value: day?.toString() ?? '', classes: 'govuk-input--width-10' })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
${isFiltered ? html`<a class="govuk-link" href="/office/door/visits">Show all visits</a>` : undefined}
</form>`

const until = ({ leftAt, leftHow }: Visit): SafeHtml => {
  if (leftAt === null) return html` until now: <strong>still here</strong>`
  return leftHow === 'midnight' ? html`; ${leftInWords(leftHow)}` : html` to ${clockOf(leftAt)}, ${leftInWords(leftHow)}`
}

const agreedTo = ({ acceptanceId, name }: Visit): SafeHtml =>
  html` <a class="govuk-link" href="/acceptance/records/${acceptanceId}">What ${name} agreed to</a>`

const list = ({ rows, maySeeRecords }: View): SafeHtml =>
  html`<ul class="sg-door-here">${rows.map(
    visit => html`<li><span class="sg-door-who"><strong>${visit.name}</strong><span class="sg-quiet sg-door-how">${asWhat(visit)}</span></span>
<span class="sg-door-when">${shortDay(visit.cameAt)}<span class="sg-quiet sg-door-how">${clockOf(visit.cameAt)}${until(visit)}</span>${maySeeRecords ? html`<span class="sg-quiet sg-door-how">${agreedTo(visit)}</span>` : undefined}</span></li>`,
  )}</ul>`

function paging({ hasOlder, page, find, day }: View): SafeHtml {
  if (page === 1 && !hasOlder) return html``
  const address = (to: number) => {
    const query = new URLSearchParams({
      ...(find && { find }),
      ...(day && { day: day.toString() }),
      ...(to > 1 && { page: String(to) }),
    })
    return query.size === 0 ? '/office/door/visits' : `/office/door/visits?${query.toString()}`
  }
  return pagination({
    ...(page > 1 ? { previous: { text: 'Newer', href: address(page - 1) } } : {}),
    ...(hasOlder ? { next: { text: 'Older', href: address(page + 1) } } : {}),
    landmarkLabel: 'Visits',
  })
}

function retention({ mayDestroy }: View): SafeHtml {
  const end = 'has old visits deleted'
  const { years, from, source, asOf } = visitRetention
  const today = Temporal.PlainDate.from(asOf)
  return details({
    summaryText: 'How long this is kept',
    html: html`<p class="govuk-body">Visits are kept for ${String(years)} years after ${from}: one of ${dayInWords(today)} until ${dayInWords(keptUntil(today))}. Nothing goes by itself: a headteacher or the data protection officer ${mayDestroy ? html`<a class="govuk-link" href="/office/door/visits/destroy">${end}</a>` : end}, and the audit says who and of which year. Many schools choose less: here it cannot be changed yet.</p>
<p class="govuk-body">What each visitor agreed to is kept for good, with their name: it can be proved, and is never withdrawn.</p>
<p class="govuk-body">${source}. Stated on ${dayInWords(today)}.</p>`,
  })
}
