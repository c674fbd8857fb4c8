import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { ProviderKind } from '../provider.ts'
import { credentialFields, type Typed, textField } from './provider-fields.page.ts'

const path = '/office/sign-in-providers/add'

const names: Readonly<Record<ProviderKind, string>> = {
  microsoft: 'Microsoft 365 (Entra ID)',
  google: 'Google Workspace',
  other: 'Somebody else, by OpenID Connect',
}

/** Who keeps the accounts. */
export function chooseKindPage(): PageContent {
  const links = Object.entries(names).map(
    ([kind, name]) => html`<li><a class="govuk-link" href="${path}?kind=${kind}">${name}</a></li>`,
  )
  return {
    title: 'Let people sign in with their school account',
    beforeContent: backLink({ text: 'Ways to sign in with a school account', href: '/office/sign-in-providers' }),
    main: html`<h1 class="govuk-heading-xl">Let people sign in with their school account</h1>
<p class="govuk-body-l">You need somebody who looks after the school’s Microsoft 365 or Google Workspace. They register Schoolgate there as a web application, and give you what the next page asks for.</p>
<h2 class="govuk-heading-m">Who keeps the accounts?</h2>
<ul class="govuk-list govuk-list--spaced">${links}</ul>`,
  }
}

const placeFields: Readonly<Record<ProviderKind, (form: Typed) => SafeHtml>> = {
  microsoft: form => textField(form, 'tenant', 'Directory (tenant) id', 'Only accounts of this directory count'),
  google: form => textField(form, 'domain', 'Your school’s domain', 'Only accounts of this domain count, never private ones'),
  other: form => html`${textField(form, 'name', 'What people call it', 'It stands on the button')}
${textField(form, 'issuer', 'Issuer', 'An address that begins with https://')}`,
}

/** Where the provider is, and how the two know one another. */
export function addProviderPage(form: Typed & { readonly kind: ProviderKind; readonly hiddenFields: SafeHtml }): PageContent {
  const { errors, hiddenFields, kind } = form
  return {
    title: names[kind],
    errors,
    beforeContent: backLink({ text: 'Who keeps the accounts?', href: path }),
    main: html`<h1 class="govuk-heading-xl">${names[kind]}</h1>
<form method="post" action="${path}" novalidate>
${hiddenFields}
<input type="hidden" name="kind" value="${kind}">
${placeFields[kind](form)}
${credentialFields(form, 'We keep it sealed and never show it again')}
${button({ text: 'Ask the provider and save', preventDoubleClick: true })}
</form>`,
  }
}
