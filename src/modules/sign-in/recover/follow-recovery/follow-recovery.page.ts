import type { PageContent } from '../../../../platform/http.ts'
import { button, warningText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { momentInWords } from '../../moment-in-words.ts'
import type { RecoverWords } from '../recover.words.ts'

interface View {
  readonly words: RecoverWords
  readonly token: string
  readonly name: string
  readonly hiddenFields: SafeHtml
}

/** What taking it means, and one button. */
export function followRecoveryPage({ words, token, name, hiddenFields }: View): PageContent {
  const { t } = words
  return {
    title: t('recover.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('recover.title')}</h1>
<p class="govuk-body-l">${t('recover.for', { name })}</p>
${warningText({ text: t('recover.warning'), iconFallbackText: t('recover.important') })}
<form method="post" action="/recover/${token}" novalidate>
${hiddenFields}
${button({ text: t('recover.go-on', { name }), preventDoubleClick: true })}
</form>`,
  }
}

/** It is too early. */
export function notYetPage(from: Temporal.Instant, words: RecoverWords): PageContent {
  const { t, language } = words
  return {
    title: t('recover.early'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('recover.early')}</h1>
<p class="govuk-body-l">${t('recover.early-when', { when: momentInWords(from, language) })}</p>
<p class="govuk-body">${t('recover.early-sooner')}</p>`,
  }
}

/** It was used, stopped, or ran out. */
export function recoveryOverPage(words: RecoverWords): PageContent {
  const { t } = words
  return {
    title: t('recover.over'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('recover.over')}</h1>
<p class="govuk-body-l">${t('recover.over-why')}</p>
<p class="govuk-body">${t('recover.over-next')}</p>
${button({ text: t('recover.to-sign-in'), href: '/sign-in' })}`,
  }
}
