import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, input } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'

interface View {
  /** Whether browsers have passkeys at this address. */
  readonly possible: boolean
  readonly values: FormValues
  readonly errors?: FormErrors
  readonly hiddenFields: SafeHtml
}

/** The field for a passkey's name. */
export const passkeyNameField = (values: FormValues, errors: FormErrors): SafeHtml =>
  input({
    name: 'name',
    id: 'name',
    label: { text: 'What shall we call it?', classes: 'govuk-label--s' },
    hint: { text: 'So that you know it again in your list' },
    value: typeof values['name'] === 'string' ? values['name'] : '',
    spellcheck: false,
    errorMessage: fieldError(errors, 'name'),
  })

const instead = html`<a class="govuk-link" href="/me/sign-in/password">Set a password and an authenticator app</a> instead.`

/** What a passkey is, and the button that has the browser make one. */
export function addPasskeyPage({ possible, values, errors = {}, hiddenFields }: View): PageContent {
  const fields = passkeyNameField(values, errors)
  const form = {
    action: '/me/sign-in/passkeys',
    options: '/me/sign-in/passkeys/options',
    does: 'add',
    hiddenFields,
    fields,
  } as const
  return {
    title: 'Add a passkey',
    errors,
    scripts: [passkeyScript.path],
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">Add a passkey</h1>
<p class="govuk-body">Your phone or computer makes the passkey and keeps it. To sign in, you unlock it with your finger, your face or the code of the device. Nobody can guess it, and no false page can ask you for it.</p>
${possible ? passkeyForm({ ...form, text: 'Make the passkey' }) : ''}
${withoutPasskeys(possible ? 'This browser has no passkeys, or its scripts are off.' : 'Passkeys need an address that begins with https.')}
<p class="govuk-body">No passkeys on your device? ${instead}</p>`,
  }
}
