import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, details, summaryList } from '../../../ui/components.ts'
import { dayIds } from '../../../ui/day-field.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { capitalised, counted } from '../../../ui/words.ts'
import type { SchoolClass } from '../../people/index.ts'
import { type EventFormView, eventForm } from './event-fields.page.ts'
import { invitedInWords, whenInWords } from './event-words.ts'
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
${isOpen ? html`<h2 class="govuk-heading-m">Change it</h2>${eventForm(view)}${cancelling(view)}` : undefined}`,
  }
}

const cancelling = ({ event, hiddenFields }: View): SafeHtml =>
  details({
    summaryText: 'It does not take place',
    html: html`<form method="post" action="/acceptance/events/${event.id}/cancel" novalidate>${hiddenFields}
<p class="govuk-body">Nobody is reminded of it any more.</p>
${button({ text: 'Cancel it', classes: 'govuk-button--warning', preventDoubleClick: true })}</form>`,
  })
