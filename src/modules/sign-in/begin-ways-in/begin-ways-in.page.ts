import type { PageContent } from '../../../platform/http.ts'
import { button } from '../../../ui/components.ts'
import { html } from '../../../ui/html.ts'

const realSchool = {
  lead: 'The link that brought you here works once. Make your own way in before you go on.',
  later: 'If you sign out before, somebody has to let you in again.',
} as const

const demonstrationSchool = {
  lead: 'This is the demonstration. At a real school you would make your own way in here, before you go on.',
  later: 'Here you can be anybody again at any time.',
} as const

/** The first passkey, with its alternative. */
export function beginWaysInPage(demonstration: boolean): PageContent {
  const { lead, later } = demonstration ? demonstrationSchool : realSchool
  return {
    title: 'Choose how you will sign in',
    main: html`<h1 class="govuk-heading-xl">Choose how you will sign in</h1>
<p class="govuk-body-l">${lead}</p>
<p class="govuk-body">A passkey is best: your phone or computer asks for your finger, your face or its own code, and there is nothing to remember.</p>
${button({ text: 'Add a passkey', href: '/me/sign-in/passkeys/add' })}
<p class="govuk-body">No passkeys on your device? <a class="govuk-link" href="/me/sign-in/password">Set a password and an authenticator app</a>.</p>
<p class="govuk-body"><a class="govuk-link" href="/today">Later</a>. ${later}</p>`,
  }
}
