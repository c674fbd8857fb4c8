import type { PageContent } from '../../../../platform/http.ts'
import { button, warningText } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

interface View {
  readonly token: string
  readonly name: string
  readonly hiddenFields: SafeHtml
}

/** What taking it means, and one button. */
export function followRecoveryPage({ token, name, hiddenFields }: View): PageContent {
  return {
    title: 'Make new ways to sign in',
    main: html`<h1 class="govuk-heading-xl">Make new ways to sign in</h1>
<p class="govuk-body-l">This is for ${name}, who lost every way to sign in.</p>
${warningText({ text: 'Every passkey, password and connected account that you had here stops working, and you are signed out everywhere.', iconFallbackText: 'Important' })}
<form method="post" action="/recover/${token}" novalidate>
${hiddenFields}
${button({ text: `I am ${name}: go on`, preventDoubleClick: true })}
</form>`,
  }
}

/** It is too early. */
export function notYetPage(from: string): PageContent {
  return {
    title: 'This link does not work yet',
    main: html`<h1 class="govuk-heading-xl">This link does not work yet</h1>
<p class="govuk-body-l">It works from ${from}. The wait is for your safety: nobody can get into your account unnoticed.</p>
<p class="govuk-body">It works at once when a second administrator has made sure that it is you. Keep the mail.</p>`,
  }
}

/** It was used, stopped, or ran out. */
export function recoveryOverPage(): PageContent {
  return {
    title: 'This link does not work any more',
    main: html`<h1 class="govuk-heading-xl">This link does not work any more</h1>
<p class="govuk-body-l">It was used or stopped, you have signed in since, or it ran out.</p>
<p class="govuk-body">Still no way to sign in? Go to an administrator at your school, who can begin again.</p>
${button({ text: 'Go to the sign-in page', href: '/sign-in' })}`,
  }
}
