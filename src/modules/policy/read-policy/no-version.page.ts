import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'
import type { PolicyWords } from './policy.words.ts'

/** On that day the school had no version that Schoolgate knows of. */
export const noVersionPage = (on: Temporal.PlainDate, words: PolicyWords): PageContent => ({
  title: words.t('policy.no-version'),
  words,
  main: html`<h1 class="govuk-heading-xl">${words.t('policy.no-version')}</h1>
<p class="govuk-body-l">${words.t('policy.no-version-on', { day: on })}</p>
<p class="govuk-body"><a class="govuk-link" href="/policy/versions">${words.t('policy.see-versions')}</a></p>`,
})
