import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { squareCode } from '../../../ui/square-code.ts'
import type { OwnAccount } from '../account-views.ts'
import { setUpAddress } from '../authenticator/totp.ts'
import { codeField } from '../sign-in/show-code.page.ts'

interface View {
  readonly account: OwnAccount
  readonly schoolName: string
  readonly secret: string
  /** The secret, sealed. */
  readonly begun: string
  readonly errors: FormErrors
  readonly hiddenFields: SafeHtml
}

const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')

/** The square code to scan, the same in letters to type, and the field for the first code. */
export function setUpAuthenticatorPage({ account, schoolName, secret, begun, errors, hiddenFields }: View): PageContent {
  const address = setUpAddress(secret, { issuer: `Schoolgate, ${schoolName}`, label: account.email ?? account.name })
  return {
    title: 'Set up your authenticator app',
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">Set up your authenticator app</h1>
<p class="govuk-body">Use any app that shows codes of six figures: on your phone, or in your password manager.</p>
<h2 class="govuk-heading-m">1. Scan this with the app</h2>
${squareCode(address, 'Square code for your authenticator app')}
<p class="govuk-body">You cannot scan? Type this key into the app, or <a class="govuk-link" href="${address}">open it on this device</a>:</p>
<p class="govuk-body"><code class="sg-key">${inFours(secret)}</code></p>
<h2 class="govuk-heading-m">2. Enter what the app shows</h2>
<form method="post" action="/me/sign-in/authenticator" novalidate>
${hiddenFields}
<input type="hidden" name="begun" value="${begun}">
${codeField(errors)}
${button({ text: 'Continue' })}
</form>`,
  }
}
