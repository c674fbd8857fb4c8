import type { PageContent } from '../../../platform/http.ts'
import { backLink, button } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'

/** The codes, this once. Not through a macro: those remember what they rendered. */
export function recoveryCodesPage({ codes }: { readonly codes: readonly string[] }): PageContent {
  return {
    title: 'Your recovery codes',
    main: html`<h1 class="govuk-heading-xl">Your recovery codes</h1>
<p class="govuk-body-l">Print them or write them down now. We cannot show them again.</p>
<p class="govuk-body">Each lets you in once, with your password, on a day when your phone is lost or broken. Keep them where you keep your passport, not on the phone.</p>
<ul class="govuk-list">
${codes.map(code => html`<li><code>${code}</code></li>`)}
</ul>
<p class="govuk-body"><button type="button" class="govuk-button govuk-button--secondary" data-print hidden>Print the codes</button></p>
${button({ text: 'I have kept them', href: '/me/sign-in' })}`,
  }
}

/** Asks before the old ones end. */
export function newRecoveryCodesPage({
  hiddenFields,
  left,
}: {
  readonly hiddenFields: SafeHtml
  readonly left: number
}): PageContent {
  return {
    title: 'Make new recovery codes',
    beforeContent: backLink({ href: '/me/sign-in', text: 'How you sign in' }),
    main: html`<h1 class="govuk-heading-xl">Make new recovery codes</h1>
<p class="govuk-body">${String(left)} of your 10 codes are left. When you make new ones, the old ones stop working.</p>
<form method="post" action="/me/sign-in/recovery-codes" novalidate>
${hiddenFields}
${button({ text: 'Make ten new codes' })}
</form>`,
  }
}
