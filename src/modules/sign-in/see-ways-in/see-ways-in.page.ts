import type { PageContent } from '../../../platform/http.ts'
import type { OwnSession } from '../../../platform/sessions/session-store.ts'
import { backLink, button, insetText, summaryList, tag } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { momentInWords } from '../moment-in-words.ts'
import type { ConnectedProvider } from '../openid/identity-store.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import type { OwnPasskey } from '../passkeys/passkey-store.ts'
import { hasWayIn, passwordWorks, type WaysIn } from '../ways-in-views.ts'

interface View {
  readonly ways: WaysIn
  readonly passkeys: readonly OwnPasskey[]
  readonly sessions: readonly OwnSession[]
  readonly ownSession: string | undefined
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[]
  readonly connected: readonly ConnectedProvider[]
  /** In the demonstration anyone may be anyone, without any way in. */
  readonly demonstration: boolean
  readonly hiddenFields: () => SafeHtml
}

const link = (href: string, text: string): SafeHtml => html`<a class="govuk-link" href="${href}">${text}</a>`

const passkeyFacts = ({ backedUp, addedAt, usedAt }: OwnPasskey): string =>
  [
    `Added ${momentInWords(addedAt)}.`,
    usedAt ? `Last used ${momentInWords(usedAt)}.` : 'Not used yet.',
    backedUp ? 'Kept in your password manager or cloud account too.' : 'On one device only.',
  ].join(' ')

const passkeyList = (passkeys: readonly OwnPasskey[]): SafeHtml =>
  summaryList({
    rows: passkeys.map(passkey => ({
      key: { text: passkey.name },
      value: { text: passkeyFacts(passkey) },
      actions: { items: [{ href: `/me/sign-in/passkeys/${passkey.id}`, text: 'Change', visuallyHiddenText: passkey.name }] },
    })),
  })

function passkeySection({ passkeys }: View): SafeHtml {
  const none = html`<p class="govuk-body">You have none yet. A passkey is the safest way in, and the quickest: your phone or computer asks for your finger, your face or its own code.</p>`
  const [text, classes] = passkeys.length === 0 ? ['Add a passkey', ''] : ['Add another passkey', 'govuk-button--secondary']
  return html`<h2 class="govuk-heading-m">Passkeys</h2>
${passkeys.length === 0 ? none : passkeyList(passkeys)}
${button({ text, classes, href: '/me/sign-in/passkeys/add' })}`
}

function passwordSection({ ways, hiddenFields }: View): SafeHtml {
  const heading = html`<h2 class="govuk-heading-m">Password and authenticator app</h2>`
  if (!ways.password) {
    return html`${heading}<p class="govuk-body">You have no password. You need none where a passkey works. ${link('/me/sign-in/password', 'Set a password and an authenticator app')}</p>`
  }
  const unfinished = insetText({
    html: html`Your password does not let you in yet: it needs an authenticator app beside it. ${link('/me/sign-in/authenticator', 'Set up the app')}`,
  })
  const codes = html`<p class="govuk-body">${ways.recoveryCodes} of 10 recovery codes are left. ${link('/me/sign-in/recovery-codes', 'Make new ones')}</p>`
  return html`${heading}
${passwordWorks(ways) ? codes : unfinished}
<ul class="govuk-list govuk-list--spaced">
<li>${link('/me/sign-in/password', 'Change your password')}</li>
<li>${ways.authenticator ? link('/me/sign-in/authenticator', 'Move to another authenticator app') : ''}</li>
</ul>
<form method="post" action="/me/sign-in/password/remove" novalidate>${hiddenFields()}
${button({ text: 'Remove password and app', classes: 'govuk-button--secondary' })}
</form>`
}

const accountFacts = ({ connectedAt, usedAt }: ConnectedProvider): string =>
  `Connected ${momentInWords(connectedAt)}. ${usedAt ? `Last used ${momentInWords(usedAt)}.` : 'Not used yet.'}`

const accountEnd = (
  { providerId, name }: ConnectedProvider,
  { hiddenFields }: View,
): SafeHtml => html`<form method="post" action="/me/sign-in/connect/${providerId}/end" novalidate>
${hiddenFields()}
${button({ text: `Disconnect ${name}`, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>`

const accountList = (view: View): SafeHtml =>
  summaryList({
    rows: view.connected.map(account => ({
      key: { text: account.name },
      value: { html: html`<p class="govuk-body">${accountFacts(account)}</p>${accountEnd(account, view)}` },
    })),
  })

function accountsSection(view: View): SafeHtml | string {
  const { connected, hiddenFields } = view
  if (view.providers.length === 0) return ''
  const providers = view.providers.filter(({ id }) => connected.every(({ providerId }) => providerId !== id))
  return html`<h2 class="govuk-heading-m">Your school account</h2>
${connected.length > 0 ? accountList(view) : ''}
${providerButtons({ providers, action: '/me/sign-in/connect', verb: 'Connect', hiddenFields, then: '/me/sign-in' })}`
}

function sessionEnd({ ownSession, hiddenFields }: View, { id, device }: OwnSession): SafeHtml {
  if (id === ownSession) return tag({ text: 'This browser', classes: 'govuk-tag--green' })
  const words = html`Sign out<span class="govuk-visually-hidden"> ${device}</span>`
  return html`<form method="post" action="/me/sign-in/sessions/end" novalidate>
${hiddenFields()}
<input type="hidden" name="session" value="${id}">
${button({ html: words, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>`
}

const sessionList = (view: View): SafeHtml =>
  summaryList({
    rows: view.sessions.map(session => ({
      key: { text: session.device },
      value: {
        html: html`<p class="govuk-body">Signed in ${momentInWords(session.begunAt)}. Last used ${momentInWords(session.seenAt)}.</p>
${sessionEnd(view, session)}`,
      },
    })),
  })

function sessionSection(view: View): SafeHtml {
  const elsewhere = html`<form method="post" action="/me/sign-in/sessions/end-others" novalidate>${view.hiddenFields()}
${button({ text: 'Sign out everywhere else', classes: 'govuk-button--secondary' })}</form>`
  return html`<h2 class="govuk-heading-m">Where you are signed in</h2>
${sessionList(view)}
${view.sessions.length > 1 ? elsewhere : ''}`
}

const withoutWayIn = ({ demonstration }: View): string =>
  demonstration
    ? 'This is the demonstration: you need nothing to come in, and can be anybody again at any time. You may still try out what is here.'
    : 'Add a passkey now: without one you cannot sign in again when you are signed out.'

/** A person's own ways in, and where they are signed in. */
export function seeWaysInPage(view: View): PageContent {
  return {
    title: 'How you sign in',
    beforeContent: backLink({ href: '/me', text: 'About you' }),
    main: html`<h1 class="govuk-heading-xl">How you sign in</h1>
${hasWayIn(view.ways) ? '' : insetText({ text: withoutWayIn(view) })}
${passkeySection(view)}
${passwordSection(view)}
${accountsSection(view)}
${sessionSection(view)}`,
  }
}
