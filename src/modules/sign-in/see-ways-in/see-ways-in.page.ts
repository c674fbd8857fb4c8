import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText, summaryList } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { ConnectedProvider } from '../openid/identity-store.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import type { OwnPasskey } from '../passkeys/passkey-store.ts'
import { hasWayIn, passwordWorks, type WaysIn } from '../ways-in-views.ts'
import { lastUse, momentOf } from './moments.ts'
import { ownSessions, type SessionsView } from './own-sessions.page.ts'
import type { WaysInWords } from './ways-in.words.ts'

interface View extends SessionsView {
  readonly ways: WaysIn
  readonly passkeys: readonly OwnPasskey[]
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[]
  readonly connected: readonly ConnectedProvider[]
  /** In the demonstration anyone may be anyone, without any way in. */
  readonly demonstration: boolean
}

const link = (href: string, text: string): SafeHtml => html`<a class="govuk-link" href="${href}">${text}</a>`

const passkeyFacts = (words: WaysInWords, { backedUp, addedAt, usedAt }: OwnPasskey): string =>
  [momentOf(words, 'ways.added', addedAt), lastUse(words, usedAt), words.t(backedUp ? 'ways.backed-up' : 'ways.one-device')].join(
    ' ',
  )

const passkeyList = ({ words, passkeys }: View): SafeHtml =>
  summaryList({
    rows: passkeys.map(passkey => ({
      key: { text: passkey.name },
      value: { text: passkeyFacts(words, passkey) },
      actions: {
        items: [{ href: `/me/sign-in/passkeys/${passkey.id}`, text: words.t('ways.change'), visuallyHiddenText: passkey.name }],
      },
    })),
  })

function passkeySection(view: View): SafeHtml {
  const { t } = view.words
  const none = view.passkeys.length === 0
  const [text, classes] = none ? [t('ways.add-passkey'), ''] : [t('ways.add-another'), 'govuk-button--secondary']
  return html`<h2 class="govuk-heading-m">${t('ways.passkeys')}</h2>
${none ? html`<p class="govuk-body">${t('ways.no-passkey')}</p>` : passkeyList(view)}
${button({ text, classes, href: '/me/sign-in/passkeys/add' })}`
}

/** What a password is good for, as it stands. */
function passwordState({ words: { t, rich }, ways }: View): SafeHtml {
  if (!ways.password) {
    const set = link('/me/sign-in/password', t('ways.set-password'))
    return html`<p class="govuk-body">${rich('ways.no-password', { link: set })}</p>`
  }
  if (!passwordWorks(ways)) {
    const setUp = link('/me/sign-in/authenticator', t('ways.set-up-app'))
    return insetText({ html: rich('ways.unfinished', { link: setUp }) })
  }
  const anew = link('/me/sign-in/recovery-codes', t('ways.new-codes'))
  return html`<p class="govuk-body">${rich('ways.codes-left', { count: ways.recoveryCodes, link: anew })}</p>`
}

function passwordSection(view: View): SafeHtml {
  const { words, ways, hiddenFields } = view
  const { t } = words
  const state = html`<h2 class="govuk-heading-m">${t('ways.password')}</h2>
${passwordState(view)}`
  if (!ways.password) return state
  return html`${state}
<ul class="govuk-list govuk-list--spaced">
<li>${link('/me/sign-in/password', t('ways.change-password'))}</li>
<li>${ways.authenticator ? link('/me/sign-in/authenticator', t('ways.move-app')) : ''}</li>
</ul>
<form method="post" action="/me/sign-in/password/remove" novalidate>${hiddenFields()}
${button({ text: t('ways.remove-password'), classes: 'govuk-button--secondary' })}
</form>`
}

const accountFacts = (words: WaysInWords, { connectedAt, usedAt }: ConnectedProvider): string =>
  `${momentOf(words, 'ways.connected', connectedAt)} ${lastUse(words, usedAt)}`

const accountEnd = (
  { providerId, name }: ConnectedProvider,
  { words, hiddenFields }: View,
): SafeHtml => html`<form method="post" action="/me/sign-in/connect/${providerId}/end" novalidate>
${hiddenFields()}
${button({ text: words.t('ways.disconnect', { provider: name }), classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>`

const accountList = (view: View): SafeHtml =>
  summaryList({
    rows: view.connected.map(account => ({
      key: { text: account.name },
      value: { html: html`<p class="govuk-body">${accountFacts(view.words, account)}</p>${accountEnd(account, view)}` },
    })),
  })

function accountsSection(view: View): SafeHtml | string {
  const { words, connected, hiddenFields } = view
  const { t } = words
  if (view.providers.length === 0) return ''
  const providers = view.providers.filter(({ id }) => connected.every(({ providerId }) => providerId !== id))
  const text = (provider: string) => t('ways.connect', { provider })
  return html`<h2 class="govuk-heading-m">${t('ways.account')}</h2>
${connected.length > 0 ? accountList(view) : ''}
${providerButtons({ providers, action: '/me/sign-in/connect', text, hiddenFields, then: '/me/sign-in' })}`
}

const withoutWayIn = ({ words: { t }, demonstration }: View): string => t(demonstration ? 'ways.demonstration' : 'ways.none')

/** A person's own ways in, and where they are signed in. */
export function seeWaysInPage(view: View): PageContent {
  const { words } = view
  return {
    title: words.t('ways.title'),
    words,
    beforeContent: backLink({ href: '/me', text: words.t('ways.about-you') }),
    main: html`<h1 class="govuk-heading-xl">${words.t('ways.title')}</h1>
${hasWayIn(view.ways) ? '' : insetText({ text: withoutWayIn(view) })}
${passkeySection(view)}
${passwordSection(view)}
${accountsSection(view)}
${ownSessions(view)}`,
  }
}
