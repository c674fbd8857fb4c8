import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { Provider } from '../../openid/provider.ts'
import { providerButtons } from '../../openid/provider-buttons.page.ts'

interface View {
  readonly name: string
  readonly school: string
  readonly providers: readonly Pick<Provider, 'id' | 'name' | 'enforcesMfa'>[]
  /** Providers that are connected already, and are not enough alone. */
  readonly connected: readonly string[]
  readonly hiddenFields: () => SafeHtml
}

/** The first thing after an invitation: a way to come back. */
export function chooseWayInPage({ name, school, providers, connected, hiddenFields }: View): PageContent {
  const open = providers.filter(provider => !connected.includes(provider.name))
  const buttons = providerButtons({
    providers: open,
    action: '/me/sign-in/connect',
    verb: 'Sign in with',
    hiddenFields,
    then: '/join',
  })
  return {
    title: 'Choose how you will sign in',
    main: html`<h1 class="govuk-heading-xl">Welcome, ${name}. How will you sign in?</h1>
<p class="govuk-body-l">Choose one way. You can add more later. The link that brought you here does not work again.</p>
${connected.length > 0 ? html`<p class="govuk-body"><strong>${connected.join(', ')} is connected.</strong> It does not ask everybody at ${school} for a second factor, so you need one of these as well.</p>` : ''}
${buttons.length > 0 ? html`<h2 class="govuk-heading-m">With the account that the school gave you</h2>${buttons}` : ''}
<h2 class="govuk-heading-m">With a passkey</h2>
<p class="govuk-body">Your phone or computer asks for your finger, your face or its own code. There is nothing to remember.</p>
${button({ text: 'Add a passkey', href: '/me/sign-in/passkeys/add' })}
<h2 class="govuk-heading-m">With a password and a code</h2>
<p class="govuk-body">You choose a password, and an app on your phone shows a code each time.</p>
<p class="govuk-body"><a class="govuk-link" href="/me/sign-in/password">Set a password and an authenticator app</a></p>`,
  }
}
