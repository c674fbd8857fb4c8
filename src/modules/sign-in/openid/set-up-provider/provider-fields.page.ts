import type { FormErrors, FormValues } from '../../../../platform/http.ts'
import { input, passwordInput, radios } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

export interface Typed {
  readonly values: FormValues
  readonly errors: FormErrors
}

export const typed = ({ values }: Typed, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** A line of text. */
export const textField = (form: Typed, name: string, text: string, hint?: string): SafeHtml =>
  input({
    name,
    id: name,
    label: { text },
    ...(hint && { hint: { text: hint } }),
    value: typed(form, name),
    spellcheck: false,
    autocomplete: 'off',
    errorMessage: fieldError(form.errors, name),
  })

/** What both forms ask: who we are to the provider, and what its word is worth. The secret is never shown again. */
export const credentialFields = (
  form: Typed,
  secretHint: string,
): SafeHtml => html`${textField(form, 'clientId', 'Client id', 'Microsoft calls it the application (client) id')}
${passwordInput({
  name: 'clientSecret',
  id: 'clientSecret',
  label: { text: 'Client secret' },
  hint: { text: secretHint },
  autocomplete: 'off',
  errorMessage: fieldError(form.errors, 'clientSecret'),
})}
${radios({
  name: 'enforcesMfa',
  idPrefix: 'enforcesMfa',
  fieldset: { legend: { text: 'Does it always ask for a second factor?', classes: 'govuk-fieldset__legend--s' } },
  hint: {
    text: 'Say yes only if nobody at your school can sign in there with a password alone. Otherwise staff and governors show a code here as well.',
  },
  errorMessage: fieldError(form.errors, 'enforcesMfa'),
  value: typed(form, 'enforcesMfa') || 'no',
  items: [
    { value: 'yes', text: 'Yes, for everybody' },
    { value: 'no', text: 'No, or I am not sure' },
  ],
})}`
