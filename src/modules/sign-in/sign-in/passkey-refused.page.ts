import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'

/** Not said: which of the checks failed. It would help whoever tries keys that are not theirs. */
export function passkeyRefusedPage(): PageContent {
  return {
    title: 'That passkey did not work',
    main: html`<h1 class="govuk-heading-xl">That passkey did not work</h1>
<p class="govuk-body-l">You are not signed in. Nothing has been changed.</p>
<p class="govuk-body">The page may have been open for more than ten minutes, or the passkey was removed here. Try again. If it happens twice, sign in another way and make a new passkey.</p>
${button({ text: 'Try again', href: '/sign-in' })}`,
  }
}
