import type { PageContent } from '../../../platform/http.ts'
import { backLink, mojSubNavigation, pagination } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { momentOf } from '../moment-in-words.ts'
import { perPage, type SentDelivery, troubled } from '../sent-views.ts'

interface View {
  readonly deliveries: readonly SentDelivery[]
  readonly total: number
  readonly names: ReadonlyMap<string, string>
  readonly only: 'trouble' | 'all'
  readonly page: number
  readonly now: Temporal.Instant
  readonly hiddenFields: SafeHtml
}

const channels: Readonly<Record<string, string>> = { email: 'Mail', text: 'Text', letter: 'Letter' }

const states: Readonly<Record<string, string>> = {
  waiting: 'Waits to go out',
  sent: 'Handed over',
  delivered: 'Arrived',
  refused: 'Refused',
  failed: 'Given up',
  'not-sent': 'Not sent',
}

/** What happened, without the address. An unknown reason is shown as its code. */
const reasons: Readonly<Record<string, string>> = {
  'no-address': 'no address or number is known',
  'dead-address': 'the address or number refused us before',
  'no-mail-server': 'no mail server is set',
  'no-texting': 'no service for texts is set',
  'address-refused': 'the address does not exist or takes no mail',
  'message-refused': 'the server refused the message',
  'login-refused': 'the mail server did not accept our password',
  'not-allowed': 'the mail server does not let us send',
  'no-tls': 'no private connection could be made',
  'no-answer': 'the mail server did not answer',
  'unknown-host': 'there is no mail server of that name',
  busy: 'the mail server asks us to wait',
  demonstration: 'the demonstration sends nothing',
  'daily-limit': 'a day’s worth of texts had gone out',
  'notify-login': 'GOV.UK Notify did not accept our key',
  'notify-template': 'GOV.UK Notify does not know the template',
  'notify-refused': 'GOV.UK Notify refused the message',
  'notify-limit': 'GOV.UK Notify’s limit was reached',
  'notify-no-answer': 'GOV.UK Notify did not answer',
  'permanent-failure': 'the address or number does not exist',
  'temporary-failure': 'the mailbox or phone could not be reached',
  'technical-failure': 'GOV.UK Notify could not send it',
}

/** The newest first, fifty at a time. */
export function seeDeliveriesPage(view: View): PageContent {
  const { deliveries, only, hiddenFields } = view
  const nothing = only === 'trouble' ? 'Nothing went wrong.' : 'Nothing has gone out yet.'
  return {
    title: 'Notices sent',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Notices sent</h1>
${mojSubNavigation({
  label: 'Which notices',
  items: [
    { text: 'What went wrong', href: '/office/deliveries', active: only === 'trouble' },
    { text: 'All', href: '/office/deliveries?show=all', active: only === 'all' },
  ],
})}
${deliveries.length === 0 ? html`<p class="govuk-body-l">${nothing}</p>` : html`<form method="post" action="/office/deliveries/again" novalidate>${hiddenFields}${list(view)}</form>`}
${pages(view)}`,
  }
}

const list = ({ deliveries, names, now }: View): SafeHtml => {
  const lines = deliveries.map(
    ({ id, personId, subject, channel, state, reason, at }) => html`<li class="sg-today__item">
<div><p class="sg-today__line">${subject}</p>
<p class="govuk-body sg-today__day">${states[state] ?? state}${reason === null ? '' : `: ${reasons[reason] ?? reason}`}</p>
<p class="govuk-hint sg-today__day">${channels[channel] ?? channel} to ${names.get(personId) ?? 'somebody who is gone'}, ${momentOf(at, now)}</p></div>
${troubled.some(one => one === state) ? againButton(id, subject) : undefined}</li>`,
  )
  return html`<ul class="govuk-list sg-today">${lines}</ul>`
}

const againButton = (id: string, subject: string): SafeHtml =>
  html`<button type="submit" class="govuk-button govuk-button--secondary sg-today__done" name="delivery" value="${id}" data-module="govuk-button">
Try again<span class="govuk-visually-hidden">: ${subject}</span></button>`

function pages({ total, page, only }: View): SafeHtml | undefined {
  const last = Math.ceil(total / perPage)
  if (last < 2) return undefined
  const address = (number: number) => `/office/deliveries?show=${only}&page=${number}`
  return pagination({
    landmarkLabel: 'More notices',
    ...(page > 1 && { previous: { href: address(page - 1), text: 'Newer' } }),
    ...(page < last && { next: { href: address(page + 1), text: 'Older' } }),
  })
}
