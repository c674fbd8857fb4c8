import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, passwordInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { OwnAccount } from '../account-views.ts'

interface View {
  readonly account: OwnAccount
  readonly isNew: boolean
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly hiddenFields: SafeHtml
}

/** The address that one signs in with: asked where we have none; else there for password managers. */
const emailField = ({ account, values = {}, errors = {} }: View): SafeHtml =>
  account.email === null
    ? input({
        name: 'email',
        id: 'email',
        type: 'email',
        label: { text: 'Your email address', classes: 'govuk-label--s' },
        hint: { text: 'You will sign in with it' },
        autocomplete: 'email',
        spellcheck: false,
        value: typeof values['email'] === 'string' ? values['email'] : '',
        errorMessage: fieldError(errors, 'email'),
      })
    : html`<input type="email" value="${account.email}" autocomplete="username" readonly hidden>`

/** One field, which can be shown, pasted into and filled in by a password manager. */
export function choosePasswordPage(view: View): PageContent {
  const { isNew, errors = {}, hiddenFields } = view
  const title = isNew ? 'Set a password' : 'Change your password'
  return {
    title,
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body">${isNew ? 'A password lets you in together with an authenticator app, never alone. You set up the app next.' : 'When you change it, you are signed out everywhere but here.'}</p>
<form method="post" action="/me/sign-in/password" novalidate>
${hiddenFields}
${emailField(view)}
${passwordInput({
  name: 'password',
  id: 'password',
  label: { text: 'New password', classes: 'govuk-label--s' },
  hint: {
    text: '12 characters or more. Three or four words that have nothing to do with one another are good. You can paste it',
  },
  autocomplete: 'new-password',
  errorMessage: fieldError(errors, 'password'),
})}
${button({ text: isNew ? 'Set the password' : 'Change the password' })}
</form>`,
  }
}
