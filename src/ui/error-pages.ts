/** What a person reads when a page cannot be given: what happened, and what to do next. */
import type { Language, PageWords } from '../platform/languages.ts'
import { html, type SafeHtml } from './html.ts'
import { type FaultWords, faultWords } from './messages/faults/fault-words.ts'

export type ErrorStatus = 403 | 404 | 422 | 429 | 500 | 503

const link = (href: string, text: string): SafeHtml => html`<a class="govuk-link" href="${href}">${text}</a>`

/** The ways on, each a line. */
const next: Readonly<Record<ErrorStatus, (words: FaultWords) => readonly (string | SafeHtml)[]>> = {
  403: ({ t }) => [t('fault.403-again'), t('fault.403-office')],
  404: ({ t, rich }) => [
    t('fault.404-check'),
    rich('fault.404-elsewhere', {
      ask: link('/ask', t('fault.404-ask')),
      policy: link('/policy', t('fault.404-policy')),
    }),
  ],
  422: ({ t }) => [t('fault.422-look'), t('fault.422-office')],
  429: ({ t }) => [t('fault.wait'), t('fault.429-lost')],
  500: ({ t }) => [t('fault.500-again'), t('fault.500-office')],
  503: ({ t }) => [t('fault.wait'), t('fault.503-danger')],
}

/**
 * @param reference the request's id, by which the log can be found
 * @param language of whoever asked, as far as it is known
 * @returns what `page()` needs of it
 */
export function errorPage(
  status: ErrorStatus,
  reference?: string,
  language: Language = 'en',
): { readonly title: string; readonly main: SafeHtml; readonly words: PageWords } {
  const words = faultWords.in(language)
  const { t, rich } = words
  const shown = reference && html`<bdi class="sg-reference">${reference}</bdi>`
  const main = html`<div class="sg-trouble">
<h1 class="govuk-heading-xl">${t(`fault.${status}`)}</h1>
<p class="govuk-body-l">${t(`fault.${status}-why`)}</p>
<h2 class="govuk-heading-m">${t('fault.next')}</h2>
<ul class="govuk-list govuk-list--bullet">${next[status](words).map(line => html`<li>${line}</li>`)}</ul>
${shown ? html`<p class="sg-quiet">${rich('fault.reference', { reference: shown })}</p>` : ''}
</div>`
  return { title: t(`fault.${status}`), main, words }
}
