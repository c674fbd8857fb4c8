import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, details, summaryList } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { Provider } from '../provider.ts'
import { credentialFields, type Typed, textField } from './provider-fields.page.ts'

interface View extends Typed {
  readonly provider: Provider
  /** Where the provider is to send people back to. */
  readonly redirectUri: string
  readonly hiddenFields: () => SafeHtml
}

const where: Readonly<Record<Provider['kind'], string>> = {
  microsoft:
    'In the Entra admin centre: App registrations, your registration, Authentication, Web, Redirect URIs. Under Token configuration, add the optional claim auth_time to the ID token.',
  google: 'In the Google Cloud console: APIs and services, Credentials, your OAuth client, Authorised redirect URIs.',
  other: 'At the provider, among the redirect URIs of this client.',
}

/** One provider: what to tell it, whether it answers, and what may change. */
export function seeProviderPage(view: View): PageContent {
  const { provider, redirectUri, hiddenFields, errors } = view
  const path = `/office/sign-in-providers/${provider.id}`
  const rows = [
    { key: { text: 'Issuer' }, value: { text: provider.issuer } },
    ...(provider.hostedDomain === null ? [] : [{ key: { text: 'Domain' }, value: { text: provider.hostedDomain } }]),
    { key: { text: 'Redirect URI' }, value: { html: html`<code class="govuk-!-text-break-word">${redirectUri}</code>` } },
  ]
  const change = html`<form method="post" action="${path}" novalidate>
${hiddenFields()}
${textField(view, 'name', 'What people call it')}
${credentialFields(view, 'Leave it empty to keep the one that is there')}
${button({ text: 'Save', preventDoubleClick: true })}
</form>`
  const withdraw = html`<p class="govuk-body">Nobody signs in with ${provider.name} any more. Whoever has no other way needs a new invitation.</p>
<form method="post" action="${path}/withdraw" novalidate>${hiddenFields()}${button({ text: `Stop using ${provider.name}`, classes: 'govuk-button--warning' })}</form>`
  return {
    title: provider.name,
    errors,
    beforeContent: backLink({ text: 'Ways to sign in with a school account', href: '/office/sign-in-providers' }),
    main: html`<h1 class="govuk-heading-xl">${provider.name}</h1>
<h2 class="govuk-heading-m">Tell ${provider.name} where to send people back</h2>
<p class="govuk-body">${where[provider.kind]}</p>
${summaryList({ rows })}
<form method="post" action="${path}/test" novalidate>${hiddenFields()}${button({ text: 'Ask whether it answers', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>
<h2 class="govuk-heading-m">Change it</h2>
${change}
${details({ summaryText: `Stop using ${provider.name}`, html: withdraw })}`,
  }
}
