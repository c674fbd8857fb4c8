import type { PageContent } from '../../../../platform/http.ts'
import { backLink, button, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { credentialFields, type Typed, textField, typed } from './provider-fields.page.ts'

/** Who keeps the accounts, and how the two know one another. */
export function addProviderPage(form: Typed & { readonly hiddenFields: SafeHtml }): PageContent {
  const { errors, hiddenFields } = form
  return {
    title: 'Let people sign in with their school account',
    errors,
    beforeContent: backLink({ text: 'Ways to sign in with a school account', href: '/office/sign-in-providers' }),
    main: html`<h1 class="govuk-heading-xl">Let people sign in with their school account</h1>
<p class="govuk-body-l">You need somebody who looks after the school’s Microsoft 365 or Google Workspace. They register Schoolgate there as a web application, and give you what this page asks for.</p>
<form method="post" action="/office/sign-in-providers/add" novalidate>
${hiddenFields}
${radios({
  name: 'kind',
  idPrefix: 'kind',
  fieldset: { legend: { text: 'Who keeps the accounts?', classes: 'govuk-fieldset__legend--m' } },
  errorMessage: fieldError(errors, 'kind'),
  value: typed(form, 'kind'),
  items: [
    {
      value: 'microsoft',
      text: 'Microsoft 365 (Entra ID)',
      conditional: { html: textField(form, 'tenant', 'Directory (tenant) id', 'Only accounts of this directory count') },
    },
    {
      value: 'google',
      text: 'Google Workspace',
      conditional: {
        html: textField(form, 'domain', 'Your school’s domain', 'Only accounts of this domain count, never private ones'),
      },
    },
    {
      value: 'other',
      text: 'Somebody else, by OpenID Connect',
      conditional: {
        html: html`${textField(form, 'name', 'What people call it', 'It stands on the button')}
${textField(form, 'issuer', 'Issuer', 'An address that begins with https://')}`,
      },
    },
  ],
})}
${credentialFields(form, 'We keep it sealed and never show it again')}
${button({ text: 'Ask the provider and save', preventDoubleClick: true })}
</form>`,
  }
}
