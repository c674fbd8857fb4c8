import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { passkeyNameField } from '../add-passkey/add-passkey.page.ts'
import type { OwnPasskey } from '../passkeys/passkey-store.ts'

interface View {
  readonly passkey: OwnPasskey
  readonly values: FormValues
  readonly errors: FormErrors
  readonly hiddenFields: () => SafeHtml
}

/** One passkey: its name, and the way to be rid of it. */
export function editPasskeyPage({ passkey, values, errors, hiddenFields }: View): PageContent {
  const address = `/me/sign-in/passkeys/${passkey.id}`
  return {
    title: `Passkey: ${passkey.name}`,
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">${passkey.name}</h1>
<form method="post" action="${address}" novalidate>
${hiddenFields()}
${passkeyNameField({ name: passkey.name, ...values }, errors)}
${button({ text: 'Change the name' })}
</form>
<h2 class="govuk-heading-m">Remove this passkey</h2>
<p class="govuk-body">From then on it does not let anyone in here. Remove it on your device as well.</p>
<form method="post" action="${address}/remove" novalidate>
${hiddenFields()}
${button({ text: 'Remove the passkey', classes: 'govuk-button--warning' })}
</form>`,
  }
}
