import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { AcceptWords } from '../accept-policy/accept.words.ts'
import type { OwnAsking } from '../own-asking.ts'

interface View {
  readonly asking: OwnAsking
  readonly base: string
  readonly words: AcceptWords
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** What declining means for this person, and a reason if they want to give one. */
export function declinePolicyPage({ asking, base, words, hiddenFields, errors, values }: View): PageContent {
  const { t } = words
  const isBoundAnyway = asking.group === 'staff' || asking.group === 'governors'
  return {
    title: t('accept.decline-title'),
    words,
    errors: errors ?? null,
    beforeContent: backLink({ text: t('accept.back'), href: base }),
    main: html`<h1 class="govuk-heading-xl">${t('accept.decline-title')}</h1>
<p class="govuk-body-l">${t('accept.decline-lead')}</p>
${asking.roles.includes('parent') ? html`<p class="govuk-body">${t('accept.parent-promise')}</p>` : ''}
${isBoundAnyway ? html`<p class="govuk-body">${t('accept.decline-staff')}</p>` : ''}
<form method="post" action="${base}/decline" novalidate>
${hiddenFields}
${textarea({
  name: 'reason',
  id: 'reason',
  rows: '4',
  label: { text: t('accept.decline-reason'), classes: 'govuk-label--s' },
  hint: { text: t('accept.decline-reason-hint') },
  value: String(values?.['reason'] ?? ''),
  errorMessage: fieldError(errors, 'reason', words.language),
})}
${button({ text: t('accept.decline-button'), preventDoubleClick: true })}
</form>`,
  }
}
