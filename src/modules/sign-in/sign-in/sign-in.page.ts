import type { FormErrors, FormValues, PageContent, School } from '../../../platform/http.ts'
import { button, input, passwordInput } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Provider } from '../openid/provider.ts'
import { providerButtons } from '../openid/provider-buttons.page.ts'
import { passkeyForm, withoutPasskeys } from '../passkeys/passkey-form.page.ts'
import { passkeyScript } from '../passkeys/passkey-script.ts'

interface View {
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

function passwordForm({ hiddenFields, then, values, errors }: View): SafeHtml {
  return html`<h2 class="govuk-heading-m">With a password and a code</h2>
<form method="post" action="/sign-in" novalidate>
${hiddenFields()}
${thenField(then)}
${input({
  name: 'email',
  id: 'email',
  type: 'email',
  label: { text: 'Your email address' },
  autocomplete: 'username webauthn',
  spellcheck: false,
  value: typeof values['email'] === 'string' ? values['email'] : '',
  errorMessage: fieldError(errors, 'email'),
})}
${passwordInput({
  name: 'password',
  id: 'password',
  label: { text: 'Your password' },
  autocomplete: 'current-password',
  errorMessage: fieldError(errors, 'password'),
})}
${button({ text: 'Continue', classes: 'govuk-button--secondary' })}
</form>`
}

/** One calm page: a passkey first, then what the school has, then a password. */
export function signInPage(view: View): PageContent {
  const { school, providers, passkeys, hiddenFields, then, errors } = view
  const shown = passkeyForm({
    action: '/sign-in/passkey',
    does: 'show',
    options: '/sign-in/passkey/options',
    hiddenFields: html`${hiddenFields()}${thenField(then)}`,
    text: 'Sign in with a passkey',
    offer: true,
  })
  return {
    title: 'Sign in',
    errors,
    scripts: [passkeyScript.path],
    main: html`<h1 class="govuk-heading-xl">Sign in</h1>
<p class="govuk-body-l">For everyone who works with ${school.name}, and for its parents and carers.</p>
${passkeys ? shown : ''}
${withoutPasskeys('Passkeys do not work in this browser or at this address. Sign in with a password and a code.')}
${providerButtons({ providers, action: '/sign-in/with', verb: 'Sign in with', hiddenFields, then })}
<p class="govuk-body">Are you a parent or carer? <a class="govuk-link" href="/sign-in/link">Get a link by email</a></p>
${passwordForm(view)}
<p class="govuk-body">You can <a class="govuk-link" href="/ask">ask</a> and <a class="govuk-link" href="/policy">read the policy</a> without signing in.</p>`,
  }
}
