import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { capitalised, dayInWords } from '../../../../ui/words.ts'
import { titleNames } from '../../../people/index.ts'
import { partsOfList, searchByName } from '../../list-parts.page.ts'
import { canSendAgain, canWithdraw, stateWords } from '../invitation.ts'
import { type InvitationRow, type Page, rowsOnPage } from '../invitation-views.ts'

interface View {
  readonly found: Page<InvitationRow>
  readonly find: string
  readonly page: number
  readonly dayOf: (at: Temporal.Instant) => Temporal.PlainDate
  readonly hiddenFields: () => SafeHtml
}

const path = '/office/invitations'

function lineOf({ id, name, titles, sentAt, expiresAt, state }: InvitationRow, { dayOf, hiddenFields }: View): SafeHtml {
  const act = (what: string, text: string) => html`<form method="post" action="${path}/${id}/${what}" novalidate>${hiddenFields()}
${button({ html: html`${text}<span class="govuk-visually-hidden"> (${name})</span>`, classes: 'govuk-button--secondary' })}</form>`
  const until = state === 'sent' ? `. The link holds until ${dayInWords(dayOf(expiresAt))}` : ''
  const acts = [
    ...(canSendAgain(state) ? [act('resend', 'Send again')] : []),
    ...(canWithdraw(state) ? [act('withdraw', 'Withdraw')] : []),
  ]
  return html`<li>
<h2 class="govuk-heading-s govuk-!-margin-bottom-1">${name}</h2>
<p class="govuk-body govuk-!-margin-bottom-2"><span class="sg-quiet">${capitalised(titleNames(titles).join(', '))}</span><br>
${stateWords[state]}${until}. Sent ${dayInWords(dayOf(sentAt))}.</p>
${acts.length > 0 ? html`<div class="govuk-button-group">${acts}</div>` : ''}
</li>`
}

const none = (find: string): SafeHtml =>
  html`<p class="govuk-body">${find === '' ? 'Nobody was invited yet.' : `Nobody with “${find}” in their name was invited.`}</p>`

/** Who was invited, and what came of it. */
export function seeInvitationsPage(view: View): PageContent {
  const { found, find, page } = view
  const list = html`<ul class="govuk-list govuk-list--spaced">${found.rows.map(row => lineOf(row, view))}</ul>`
  return {
    title: 'Invitations',
    beforeContent: backLink({ text: 'Office', href: '/office' }),
    main: html`<h1 class="govuk-heading-xl">Invitations</h1>
<p class="govuk-body-l">Staff and governors join by an invitation. It goes to the email address that the school has for them, holds for a week and works once.</p>
${button({ text: 'Invite people', href: `${path}/new` })}
${searchByName(path, find)}
${found.rows.length > 0 ? list : none(find)}
${partsOfList({ page, pages: Math.ceil(found.all / rowsOnPage), hrefOf: other => `${path}?${new URLSearchParams({ find, page: String(other) })}` })}`,
  }
}
