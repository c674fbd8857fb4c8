import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'

/** One button: the mail scanner that opens the link presses nothing. */
export function stopRecoveryPage({
  token,
  name,
  hiddenFields,
}: {
  readonly token: string
  readonly name: string
  readonly hiddenFields: SafeHtml
}): PageContent {
  return {
    title: 'Stop it',
    main: html`<h1 class="govuk-heading-xl">Did you not ask for this?</h1>
<p class="govuk-body-l">An administrator began to give ${name} new ways to sign in. If you did not ask for that, stop it now.</p>
<form method="post" action="/recover/stop/${token}" novalidate>
${hiddenFields}
${button({ text: 'Stop it', classes: 'govuk-button--warning', preventDoubleClick: true })}
</form>
<p class="govuk-body">If you did ask, close this page.</p>`,
  }
}

/** It is stopped. */
export function recoveryStoppedPage(): PageContent {
  return {
    title: 'It is stopped',
    main: html`<h1 class="govuk-heading-xl">It is stopped</h1>
<p class="govuk-body-l">Nothing was changed: what you sign in with works as before. The administrators hear of it.</p>
<p class="govuk-body">Speak with the headteacher: somebody may have tried to get into your account.</p>`,
  }
}
