import { dateAt } from '../../../../platform/clock.ts'
import type { PageContent } from '../../../../platform/http.ts'
import { button } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { dayInWords } from '../../../../ui/words.ts'

/** What a new code does, before it is made. */
export function renewCodePage({
  since,
  hiddenFields,
}: {
  readonly since: Temporal.Instant | null
  readonly hiddenFields: SafeHtml
}): PageContent {
  return {
    title: 'Renew the code of the door',
    beforeContent: html`<a class="govuk-back-link" href="/office/door">The door</a>`,
    main: html`<h1 class="govuk-heading-xl">Renew the code of the door</h1>
${
  since === null
    ? html`<p class="govuk-body-l">The door has no code yet.</p>`
    : html`<p class="govuk-body-l">Posters and links with the old code stop working at once. Take the old posters down, and print new ones.</p>
<p class="govuk-body">The code that hangs there now is from ${dayInWords(dateAt(since))}. Whoever is on site can still sign out on their own phone.</p>`
}
<form method="post" action="/office/door/renew" novalidate>${hiddenFields}<div class="govuk-button-group">${button({ text: 'Make a new code' })}<a class="govuk-link" href="/office/door">Keep the old code</a></div></form>`,
  }
}
