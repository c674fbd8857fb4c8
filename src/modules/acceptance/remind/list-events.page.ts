import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, pagination, table, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, counted } from '../../../ui/words.ts'
import type { SchoolClass } from '../../people/index.ts'
import { type EventQuery, eventsPerPage, type ListedEvent } from './event-views.ts'
import { invitedInWords, whenInWords } from './event-words.ts'

interface View {
  readonly events: readonly ListedEvent[]
  readonly total: number
  readonly asked: EventQuery
  readonly classes: readonly SchoolClass[]
}

/** What is planned, the next one first; and what was. */
export function listEventsPage(view: View): PageContent {
  const { events, asked } = view
  const coming = asked.show === 'coming'
  return {
    title: 'Events and visits',
    kind: 'wide',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Events and visits</h1>
<p class="govuk-body-l">Before an event, families are reminded of the rule for pictures. Before a visit, helpers are reminded of the rule for phones.</p>
<div class="govuk-button-group">${button({ text: 'Plan an event or visit', href: '/acceptance/events/new' })}
<a class="govuk-link" href="/acceptance/events${coming ? '?show=past' : ''}">${coming ? 'Those that are over or cancelled' : 'Those to come'}</a></div>
${events.length === 0 ? html`<p class="govuk-body">${coming ? 'Nothing is planned.' : 'There is nothing here yet.'}</p>` : list(view)}`,
  }
}

function list({ events, total, asked, classes }: View): SafeHtml {
  return html`${table({
    caption: asked.show === 'coming' ? 'To come' : 'Over or cancelled',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Name' }, { text: 'When' }],
    rows: events.map(event => [
      {
        html: html`<a class="govuk-link" href="/acceptance/events/${event.id}">${event.name}</a>${event.cancelled ? html` ${tag({ text: 'Cancelled', classes: 'govuk-tag--grey' })}` : ''}<br><span class="govuk-hint">${capitalised(invitedInWords(event, classes))}</span>`,
      },
      {
        html: html`${whenInWords(event)}<br><span class="govuk-hint">${event.reminded === 0 ? 'Nobody reminded yet' : `${counted(event.reminded, 'person', 'people')} reminded so far`}</span>`,
      },
    ]),
  })}
${pages(total, asked)}`
}

function pages(total: number, { show, page }: EventQuery): SafeHtml | undefined {
  const last = Math.ceil(total / eventsPerPage)
  if (last < 2) return undefined
  const address = (to: number) => `/acceptance/events?${new URLSearchParams({ show, page: String(to) }).toString()}`
  return pagination({
    landmarkLabel: 'More events and visits',
    ...(page > 1 && { previous: { href: address(page - 1) } }),
    ...(page < last && { next: { href: address(page + 1) } }),
  })
}
