import type { PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'

/** It cannot be taken away: nothing else would let the person in. */
export function keepPasswordPage(): PageContent {
  return {
    title: 'Your password is your only way in',
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">Your password is your only way in</h1>
<p class="govuk-body-l">Nothing has been changed. Add a passkey first. Then you can remove the password and the app.</p>
${button({ text: 'Add a passkey', href: '/me/sign-in/passkeys/add' })}`,
  }
}
