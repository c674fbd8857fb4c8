import type { PageContent } from '../../../platform/http.ts'
import { html } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'

/** On that day the school had no version that Schoolgate knows of. */
export const noVersionPage = (on: Temporal.PlainDate): PageContent => ({
  title: 'No version of that day',
  main: html`<h1 class="govuk-heading-xl">No version of that day</h1>
<p class="govuk-body-l">Schoolgate knows of no version of this policy that was in force on ${dayInWords(on)}. The school may have an older one on paper.</p>
<p class="govuk-body"><a class="govuk-link" href="/policy/versions">See the versions that there were</a></p>`,
})
