import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import type { RecoverWords } from '../recover.words.ts'

interface View {
  readonly words: RecoverWords
  readonly token: string
  readonly name: string
  readonly hiddenFields: SafeHtml
}

/** One button: the mail scanner that opens the link presses nothing. */
export function stopRecoveryPage({ words, token, name, hiddenFields }: View): PageContent {
  const { t } = words
  return {
    title: t('recover.stop'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('recover.not-asked')}</h1>
<p class="govuk-body-l">${t('recover.stop-what', { name })}</p>
<form method="post" action="/recover/stop/${token}" novalidate>
${hiddenFields}
${button({ text: t('recover.stop'), classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>
<p class="govuk-body">${t('recover.asked')}</p>`,
  }
}

/** It is stopped. */
export function recoveryStoppedPage(words: RecoverWords): PageContent {
  const { t } = words
  return {
    title: t('recover.stopped'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('recover.stopped')}</h1>
<p class="govuk-body-l">${t('recover.stopped-what')}</p>
<p class="govuk-body">${t('recover.stopped-next')}</p>`,
  }
}
