import type { PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { Leaving } from '../leaving-views.ts'
import type { OwnWords } from '../own-words/own.words.ts'
import type { QuotedClause } from '../people-deps.ts'

interface View {
  readonly words: OwnWords
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
export function confirmLeavingPage(view: View): PageContent {
  const { words, leaving, isBound } = view
  const { t } = words
  return {
    title: t('own.leaving'),
    words,
    beforeContent: backLink({ text: t('own.title'), href: '/me' }),
    main: html`<h1 class="govuk-heading-xl">${t('own.leaving')}</h1>
<p class="govuk-body-l">${t('own.leaving-lead', { day: leaving.lastDay })}</p>
${isBound ? confidences(view) : undefined}
<h2 class="govuk-heading-m">${t('own.accounts')}</h2>
<p class="govuk-body">${t('own.accounts-none')}</p>`,
  }
}

/** What is confirmed stands in the policy's own words, which are English. */
function confidences({ words, leaving, clause, hiddenFields }: View): SafeHtml {
  const { t, inEnglish } = words
  const confirmed = leaving.confirmedAt?.toZonedDateTimeISO('Europe/London').toPlainDate()
  const source = clause
    ? html`<p class="govuk-body"><a class="govuk-link" href="${clause.address}">${t('own.clause', { id: clause.id })}</a></p>`
    : undefined
  return html`<h2 class="govuk-heading-m">${t('own.confidences')}</h2>
${insetText({ html: html`<p class="govuk-body"${inEnglish}>${leaving.confirmedText ?? wordsToConfirm(clause)}</p>${source}` })}
${
  confirmed
    ? html`<p class="govuk-body">${t('own.confirmed', { day: confirmed })}</p>`
    : html`<form method="post" action="/me/leaving" novalidate>${hiddenFields}${button({ text: t('own.confirm'), preventDoubleClick: true })}</form>`
}`
}
