import type { PageContent } from '../../../platform/http.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { AccessibilityWords } from './accessibility.words.ts'

const list = (lines: readonly string[]): SafeHtml =>
  html`<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${lines.map(line => html`<li>${line}</li>`)}</ul>`

export function accessibilityPage(words: AccessibilityWords): PageContent {
  const { t } = words
  const can = ['keyboard', 'enlarge', 'scripts', 'colours', 'print'] as const
  return {
    title: t('access.title'),
    words,
    main: html`<h1 class="govuk-heading-xl">${t('access.title')}</h1>
<p class="govuk-body-l">${t('access.lead')}</p>
<h2 class="govuk-heading-l">${t('access.can')}</h2>
${list(can.map(what => t(`access.can-${what}`)))}
<h2 class="govuk-heading-l">${t('access.standard')}</h2>
<p class="govuk-body">${t('access.standard-words')}</p>
<h2 class="govuk-heading-l">${t('access.not')}</h2>
${list([t('access.not-languages'), t('access.not-documents')])}
<h2 class="govuk-heading-l">${t('access.tell')}</h2>
<p class="govuk-body">${t('access.tell-words')}</p>`,
  }
}
