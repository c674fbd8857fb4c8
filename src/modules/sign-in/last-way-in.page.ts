import type { PageContent } from '../../platform/http.ts'
import { backLink, button } from '../../ui/components.ts'
import { html } from '../../ui/html.ts'

/** It cannot be taken away: nothing else would let the person in. @param what "Your password" */
export function lastWayInPage(what: string): PageContent {
  const title = `${what} is your only way in`
  return {
    title,
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<p class="govuk-body-l">Nothing has been changed. Add a passkey first. Then you can do without it.</p>
${button({ text: 'Add a passkey', href: '/me/sign-in/passkeys/add' })}`,
  }
}
