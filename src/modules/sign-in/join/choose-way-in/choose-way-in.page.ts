import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { Provider } from '../../openid/provider.ts'
import { providerButtons } from '../../openid/provider-buttons.page.ts'
import type { JoinWords } from '../join.words.ts'

interface View {
  readonly words: JoinWords
  readonly name: string
  readonly school: string
  readonly providers: readonly Pick<Provider, 'id' | 'name' | 'enforcesMfa'>[]
  /** Providers that are connected already, and are not enough alone. */
  readonly connected: readonly string[]
  readonly hiddenFields: () => SafeHtml
}

/** The first thing after an invitation: a way to come back. */
export function chooseWayInPage({ words, name, school, providers, connected, hiddenFields }: View): PageContent {
  const { t, rich } = words
  const open = providers.filter(provider => !connected.includes(provider.name))
  const buttons = providerButtons({
    providers: open,
    action: '/me/sign-in/connect',
    text: provider => t('join.provider', { provider }),
    hiddenFields,
    then: '/join',
  })
  const isConnected = () => html`<strong>${t('join.connected', { providers: connected.join(', ') })}</strong>`
  return {
    title: t('join.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('join.welcome', { name })}</h1>
<p class="govuk-body-l">${t('join.lead')}</p>
${connected.length > 0 ? html`<p class="govuk-body">${rich('join.not-enough', { connected: isConnected(), school })}</p>` : ''}
${buttons.length > 0 ? html`<h2 class="govuk-heading-m">${t('join.with-account')}</h2>${buttons}` : ''}
<h2 class="govuk-heading-m">${t('join.with-passkey')}</h2>
<p class="govuk-body">${t('join.passkey')}</p>
${button({ text: t('join.add-passkey'), href: '/me/sign-in/passkeys/add' })}
<h2 class="govuk-heading-m">${t('join.with-password')}</h2>
<p class="govuk-body">${t('join.password')}</p>
<p class="govuk-body"><a class="govuk-link" href="/me/sign-in/password">${t('join.set-password')}</a></p>`,
  }
}
