import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { passkeyNameField } from '../add-passkey/add-passkey.page.ts'
import type { PasskeyWords } from '../passkeys/passkey.words.ts'
import type { OwnPasskey } from '../passkeys/passkey-store.ts'

interface View {
  readonly words: PasskeyWords
  readonly passkey: OwnPasskey
  readonly values: FormValues
  readonly errors: FormErrors
  readonly hiddenFields: () => SafeHtml
}

/** One passkey: its name, and the way to be rid of it. */
export function editPasskeyPage({ words, passkey, values, errors, hiddenFields }: View): PageContent {
  const { t } = words
  const address = `/me/sign-in/passkeys/${passkey.id}`
  return {
    title: t('passkey.title', { name: passkey.name }),
    words,
    errors,
    beforeContent: backLink({ href: '/me/sign-in', text: t('passkey.back') }),
    main: html`<h1 class="govuk-heading-xl">${passkey.name}</h1>
<form method="post" action="${address}" novalidate>
${hiddenFields()}
${passkeyNameField(words, { name: passkey.name, ...values }, errors)}
${button({ text: t('passkey.change') })}
</form>
<h2 class="govuk-heading-m">${t('passkey.remove-title')}</h2>
<p class="govuk-body">${t('passkey.remove-what')}</p>
<form method="post" action="${address}/remove" novalidate>
${hiddenFields()}
${button({ text: t('passkey.remove'), classes: 'govuk-button--warning' })}
</form>`,
  }
}
