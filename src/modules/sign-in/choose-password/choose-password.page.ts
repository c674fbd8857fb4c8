import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, passwordInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { passwordTexts } from '../../../ui/password-texts.ts'
import type { OwnAccount } from '../account-views.ts'
import type { PasswordWords } from '../passwords/password.words.ts'

interface View {
  readonly words: PasswordWords
  readonly account: OwnAccount
  readonly isNew: boolean
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly hiddenFields: SafeHtml
}

/** The address that one signs in with: asked where we have none; else there for password managers. */
const emailField = ({ words: { t, language }, account, values = {}, errors = {} }: View): SafeHtml =>
  account.email === null
    ? input({
        name: 'email',
        id: 'email',
        type: 'email',
        label: { text: t('password.address'), classes: 'govuk-label--s' },
        hint: { text: t('password.address-hint') },
        autocomplete: 'email',
        spellcheck: false,
        value: typeof values['email'] === 'string' ? values['email'] : '',
        errorMessage: fieldError(errors, 'email', language),
      })
    : html`<input type="email" value="${account.email}" autocomplete="username" readonly hidden>`

/** One field, which can be shown, pasted into and filled in by a password manager. */
export function choosePasswordPage(view: View): PageContent {
  const { words, isNew, errors = {}, hiddenFields } = view
  const { t, language } = words
  const title = t(isNew ? 'password.set-title' : 'password.change-title')
  return {
    title,
    words,
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: t('password.back') }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body">${t(isNew ? 'password.set-what' : 'password.change-what')}</p>
<form method="post" action="/me/sign-in/password" novalidate>
${hiddenFields}
${emailField(view)}
${passwordInput({
  name: 'password',
  id: 'password',
  label: { text: t('password.new'), classes: 'govuk-label--s' },
  hint: { text: t('password.hint') },
  autocomplete: 'new-password',
  errorMessage: fieldError(errors, 'password', language),
  ...passwordTexts(language),
})}
${button({ text: t(isNew ? 'password.set' : 'password.change') })}
</form>`,
  }
}
