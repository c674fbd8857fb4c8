import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { AcceptWords } from '../accept-policy/accept.words.ts'

interface View {
  readonly base: string
  readonly words: AcceptWords
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** A question to the office, before accepting. */
export function askQuestionPage({ base, words, hiddenFields, errors, values }: View): PageContent {
  const { t } = words
  return {
    title: t('accept.question-title'),
    words,
    errors: errors ?? null,
    beforeContent: backLink({ text: t('accept.back'), href: base }),
    main: html`<h1 class="govuk-heading-xl">${t('accept.question-title')}</h1>
<p class="govuk-body-l">${t('accept.question-lead')}</p>
<form method="post" action="${base}/question" novalidate>
${hiddenFields}
${textarea({
  name: 'question',
  id: 'question',
  rows: '5',
  label: { text: t('accept.question-label'), classes: 'govuk-label--s' },
  hint: { text: t('accept.question-hint') },
  value: String(values?.['question'] ?? ''),
  errorMessage: fieldError(errors, 'question', words.language),
})}
${button({ text: t('accept.question-button'), preventDoubleClick: true })}
</form>`,
  }
}
