import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, details, summaryList } from '../../../ui/components.ts'
import { dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, counted, listed } from '../../../ui/words.ts'
import type { SchoolClass } from '../../people/index.ts'
import { type EventFormView, eventForm } from './event-fields.page.ts'
import { invitedInWords, whenInWords } from './event-words.ts'
import type { HelpersAcceptance } from './helpers-acceptance.ts'
import type { SchoolEvent } from './school-event.ts'

const back = backLink({ text: 'Events and visits', href: '/acceptance/events' })

/** A new event or visit. */
export const planEventPage = (view: EventFormView): PageContent => ({
  title: 'Plan an event or visit',
  errors: view.errors ?? null,
  errorIds: dayIds('happensOn'),
  beforeContent: back,
  main: html`<h1 class="govuk-heading-xl">Plan an event or visit</h1>
${eventForm(view)}`,
})

interface View extends EventFormView {
  readonly event: SchoolEvent
  readonly reminded: number
  readonly isOver: boolean
  /** False where the policy in force has no clause to put on one. */
  readonly hasPoster: boolean
  readonly classes: readonly SchoolClass[]
  /** Null where there is nobody to accept: it has no helpers, or is over. */
  readonly helpers: HelpersAcceptance | null
  /** Whether this person asks people to accept the policy. */
  readonly mayAsk: boolean
}

/** One that is planned: to change and to cancel; one that is over or cancelled, to look at. */
export function seeEventPage(view: View): PageContent {
  const { event, reminded, isOver } = view
  const isOpen = !isOver && !event.cancelled
  return {
    title: event.name,
    errors: view.errors ?? null,
    errorIds: dayIds('happensOn'),
    beforeContent: back,
    main: html`<h1 class="govuk-heading-xl">${event.name}</h1>
${summaryList({
  rows: [
    { key: { text: 'When' }, value: { text: whenInWords(event) } },
    { key: { text: 'Who' }, value: { text: capitalised(invitedInWords(event, view.classes)) } },
    { key: { text: 'Reminded so far' }, value: { text: counted(reminded, 'person', 'people') } },
    ...(isOpen ? [] : [{ key: { text: 'State' }, value: { text: event.cancelled ? 'Cancelled' : 'Over' } }]),
  ],
})}
${view.hasPoster && !event.cancelled ? button({ text: 'Poster with a code for phones (PDF)', href: `/acceptance/events/${event.id}/poster.pdf`, classes: 'govuk-button--secondary' }) : undefined}
${accepting(view)}
${isOpen ? html`<h2 class="govuk-heading-m">Change it</h2>${eventForm(view)}${cancelling(view)}` : undefined}`,
  }
}

/** Before a visit: who of its helpers is still to accept, and the ways to it. */
function accepting({ event, helpers, mayAsk }: View): SafeHtml | undefined {
  if (!helpers) return undefined
  const { accepted, missing } = helpers
  const all = accepted + missing.length
  const said = `${accepted} of ${counted(all, 'helper has', 'helpers have')} accepted the policy in force`
  const sheet = `/office/door/poster?${new URLSearchParams({ kind: 'trip-helper', trip: event.name }).toString()}`
  return html`<h2 class="govuk-heading-m">Who has accepted</h2>
<p class="govuk-body">${said}. Whoever signs in at the door, without an account, is not counted here.</p>
${
  missing.length === 0
    ? undefined
    : html`<p class="govuk-body">Still to accept: ${listed(missing)}.</p>
<ul class="govuk-list">
${mayAsk ? html`<li><a class="govuk-link" href="/acceptance/new?only=event:${event.id}">Ask them to accept</a></li>` : undefined}
<li><a class="govuk-link" href="${sheet}">Sheet with a code, to accept on the day</a></li>
</ul>`
}`
}

const cancelling = ({ event, hiddenFields }: View): SafeHtml =>
  details({
    summaryText: 'It does not take place',
    html: html`<form method="post" action="/acceptance/events/${event.id}/cancel" novalidate>${hiddenFields}
<p class="govuk-body">Nobody is reminded of it any more.</p>
${button({ text: 'Cancel it', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
