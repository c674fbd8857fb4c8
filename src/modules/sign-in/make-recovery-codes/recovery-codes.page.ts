import type { PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { PasswordWords } from '../passwords/password.words.ts'

interface Made {
  readonly words: PasswordWords
  readonly codes: readonly string[]
}

/** The codes, this once. Not through a macro: those remember what they rendered. */
export function recoveryCodesPage({ words, codes }: Made): PageContent {
  const { t } = words
  return {
    title: t('password.codes-title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('password.codes-title')}</h1>
<p class="govuk-body-l">${t('password.codes-now')}</p>
<p class="govuk-body">${t('password.codes-what')}</p>
<ul class="govuk-list" dir="ltr">
${codes.map(code => html`<li><code>${code}</code></li>`)}
</ul>
<p class="govuk-body"><button type="button" class="govuk-button govuk-button--secondary" data-print hidden>${t('password.codes-print')}</button></p>
${button({ text: t('password.codes-kept'), href: '/me/sign-in' })}`,
  }
}

interface Left {
  readonly words: PasswordWords
  readonly hiddenFields: SafeHtml
  /** How many are not used yet. */
  readonly left: number
}

/** Asks before the old ones end. */
export function newRecoveryCodesPage({ words, hiddenFields, left }: Left): PageContent {
  const { t } = words
  return {
    title: t('password.codes-new'),
    words,
    beforeContent: backLink({ href: '/me/sign-in', text: t('password.back') }),
    main: html`<h1 class="govuk-heading-xl">${t('password.codes-new')}</h1>
<p class="govuk-body">${t('password.codes-left', { count: left })}</p>
<form method="post" action="/me/sign-in/recovery-codes" novalidate>
${hiddenFields}
${button({ text: t('password.codes-make') })}
</form>`,
  }
}
