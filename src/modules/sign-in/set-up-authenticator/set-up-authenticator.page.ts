import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { squareCode } from '../../../ui/square-code.ts'
import type { OwnAccount } from '../account-views.ts'
import { setUpAddress } from '../authenticator/totp.ts'
import type { PasswordWords } from '../passwords/password.words.ts'
import { codeField } from '../sign-in/show-code.page.ts'

interface View {
  readonly words: PasswordWords
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
export function setUpAuthenticatorPage(view: View): PageContent {
  const { words, account, schoolName, secret, begun, errors, hiddenFields } = view
  const { t, rich, language } = words
  const address = setUpAddress(secret, { issuer: `Schoolgate, ${schoolName}`, label: account.email ?? account.name })
  const open = html`<a class="govuk-link" href="${address}">${t('password.app-open')}</a>`
  return {
    title: t('password.app-title'),
    words,
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: t('password.back') }),
    main: html`<h1 class="govuk-heading-xl">${t('password.app-title')}</h1>
<p class="govuk-body">${t('password.app-any')}</p>
<h2 class="govuk-heading-m">${t('password.app-scan')}</h2>
${squareCode(address, t('password.app-picture'))}
<p class="govuk-body">${rich('password.app-type', { link: open })}</p>
<p class="govuk-body"><span dir="ltr"><code class="sg-key">${inFours(secret)}</code></span></p>
<h2 class="govuk-heading-m">${t('password.app-enter')}</h2>
<form method="post" action="/me/sign-in/authenticator" novalidate>
${hiddenFields}
<input type="hidden" name="begun" value="${begun}">
${codeField(errors, t('password.app-figures'), language)}
${button({ text: t('password.app-continue') })}
</form>`,
  }
}
