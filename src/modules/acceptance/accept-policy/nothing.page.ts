import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'
import type { OwnAcceptance } from '../acceptance-views.ts'
import type { AcceptWords } from './accept.words.ts'
import { allAccepted } from './receipt.page.ts'

/** A link that has run out. */
export const linkOverPage = (words: AcceptWords): PageContent => ({
  title: words.t('accept.over-title'),
  words,
  main: html`<h1 class="govuk-heading-xl">${words.t('accept.over-title')}</h1>
<p class="govuk-body-l">${words.t('accept.over')}</p>
<p class="govuk-body"><a class="govuk-link" href="/policy">${words.t('accept.read-policy')}</a></p>`,
})

/** Nothing is asked of them, or nothing any more. */
export const nothingPage = (words: AcceptWords, why: 'nothing' | 'unchanged', all: readonly OwnAcceptance[]): PageContent => ({
  title: words.t('accept.nothing-title'),
  words,
  main: html`<h1 class="govuk-heading-xl">${words.t('accept.nothing-title')}</h1>
<p class="govuk-body-l">${words.t(`accept.${why}`)}</p>
${allAccepted(all, words)}
<p class="govuk-body"><a class="govuk-link" href="/policy">${words.t('accept.read-policy')}</a></p>`,
})
