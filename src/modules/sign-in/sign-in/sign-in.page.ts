import type { FormErrors, FormValues, PageContent, School } from '../../../platform/http.ts'
import { button, input, passwordInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { passwordTexts } from '../../../ui/password-texts.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'
import type { SignInWords } from './sign-in.words.ts'

interface View {
  readonly words: SignInWords
  readonly school: School
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[]
  /** Whether browsers have passkeys at this address. */
  readonly passkeys: boolean
  /** Where they wanted to go. */
  readonly then: string | null
  readonly hiddenFields: () => SafeHtml
  readonly values: FormValues
  readonly errors: FormErrors
}

const thenField = (then: string | null): SafeHtml | string =>
  then === null ? '' : html`<input type="hidden" name="then" value="${then}">`

function passwordForm({ words: { t, language }, hiddenFields, then, values, errors }: View): SafeHtml {
  return html`<h2 class="govuk-heading-m">${t('sign-in.with-password')}</h2>
<form method="post" action="/sign-in" novalidate>
${hiddenFields()}
${thenField(then)}
${input({
  name: 'email',
  id: 'email',
  type: 'email',
  label: { text: t('sign-in.address') },
  autocomplete: 'username webauthn',
  spellcheck: false,
  value: typeof values['email'] === 'string' ? values['email'] : '',
  errorMessage: fieldError(errors, 'email', language),
})}
${passwordInput({
  name: 'password',
  id: 'password',
  label: { text: t('sign-in.password') },
  autocomplete: 'current-password',
  errorMessage: fieldError(errors, 'password', language),
  ...passwordTexts(language),
})}
${button({ text: t('sign-in.continue'), classes: 'govuk-button--secondary' })}
</form>`
}

/** One calm page: a passkey first, then what the school has, then a password. */
export function signInPage(view: View): PageContent {
  const { words, school, providers, passkeys, hiddenFields, then, errors } = view
  const { t, rich } = words
  const link = (href: string, text: string) => html`<a class="govuk-link" href="${href}">${text}</a>`
  const shown = () =>
    passkeyForm({
      action: '/sign-in/passkey',
      does: 'show',
      options: '/sign-in/passkey/options',
      hiddenFields: html`${hiddenFields()}${thenField(then)}`,
      text: t('sign-in.passkey'),
      problems: { '': t('sign-in.no-passkey-shown') },
      offer: true,
    })
  return {
    title: t('sign-in.title'),
    words,
    errors,
    scripts: [passkeyScript.path],
    main: html`<h1 class="govuk-heading-xl">${t('sign-in.title')}</h1>
<p class="govuk-body-l">${t('sign-in.for', { school: school.name })}</p>
${passkeys ? shown() : ''}
${withoutPasskeys(t('sign-in.no-passkeys'))}
${providerButtons({ providers, action: '/sign-in/with', text: provider => t('sign-in.provider', { provider }), hiddenFields, then })}
<p class="govuk-body">${rich('sign-in.parent', { link: link('/sign-in/link', t('sign-in.get-link')) })}</p>
${passwordForm(view)}
<p class="govuk-body">${rich('sign-in.without', { ask: link('/ask', t('sign-in.ask')), read: link('/policy', t('sign-in.read')) })}</p>`,
  }
}
