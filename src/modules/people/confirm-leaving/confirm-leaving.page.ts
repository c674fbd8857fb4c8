import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { Leaving } from '../leaving-views.ts'
import type { QuotedClause } from '../people-deps.ts'

interface View {
  readonly leaving: Leaving
  /** The clause on confidences; null where the school's policy has none. */
  readonly clause: QuotedClause | null
  /** Whether the clause binds this person. */
  readonly isBound: boolean
  readonly hiddenFields: SafeHtml
}

/** The words that are confirmed, and kept as they were shown. */
export const wordsToConfirm = (clause: QuotedClause | null): string =>
  clause?.words ?? 'What I learned in confidence at this school stays off social media, after I have left too.'

/** What is left to do before the last day. */
export function confirmLeavingPage({ leaving, clause, isBound, hiddenFields }: View): PageContent {
  return {
    title: 'Before you leave',
    beforeContent: backLink({ text: 'About you', href: '/me' }),
    main: html`<h1 class="govuk-heading-xl">Before you leave</h1>
<p class="govuk-body-l">Your last day here is ${dayInWords(leaving.lastDay)}. You can sign in until the end of that day.</p>
${isBound ? confidences(leaving, clause, hiddenFields) : undefined}
<h2 class="govuk-heading-m">Accounts to hand over</h2>
<p class="govuk-body">Schoolgate knows of no school account that you run. If you hold the login of one, hand it to the headteacher before you leave.</p>`,
  }
}

function confidences(leaving: Leaving, clause: QuotedClause | null, hiddenFields: SafeHtml): SafeHtml {
  const words = leaving.confirmedText ?? wordsToConfirm(clause)
  const source = clause
    ? html`<p class="govuk-body"><a class="govuk-link" href="${clause.address}">Clause ${clause.id} of the school’s policy</a></p>`
    : undefined
  return html`<h2 class="govuk-heading-m">You keep confidences after you leave</h2>
${insetText({ html: html`<p class="govuk-body">${words}</p>${source}` })}
${
  leaving.confirmedAt
    ? html`<p class="govuk-body">You confirmed this on ${dayInWords(leaving.confirmedAt.toZonedDateTimeISO('Europe/London').toPlainDate())}.</p>`
    : html`<form method="post" action="/me/leaving" novalidate>${hiddenFields}${button({ text: 'I will keep to this', preventDoubleClick: true })}</form>`
}`
}
