import type { PageContent } from '../../../../platform/http.ts'
import { backLink } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { type Consultation, groupsInWords, isOpen } from './consultation.ts'
import { stateInWords } from './day-words.ts'

/** The open ones first, then those that are over. */
export function seeConsultationsPage({
  consultations,
  now,
}: {
  readonly consultations: readonly Consultation[]
  readonly now: Temporal.Instant
}): PageContent {
  const open = consultations.filter(one => isOpen(one, now))
  const over = consultations.filter(one => !isOpen(one, now))
  return {
    title: 'Drafts that people are asked about',
    beforeContent: backLink({ text: 'The policy', href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">Drafts that people are asked about</h1>
${open.length === 0 ? html`<p class="govuk-body-l">Nobody is asked about a draft at the moment.</p>` : consultationList(open, now)}
${over.length === 0 ? '' : html`<h2 class="govuk-heading-m">Over</h2>${consultationList(over, now)}`}`,
  }
}

/** Each with where it stands and who is asked. */
export const consultationList = (consultations: readonly Consultation[], now: Temporal.Instant): SafeHtml =>
  html`<ul class="govuk-list govuk-list--spaced">${consultations.map(
    one =>
      html`<li><a class="govuk-link" href="/policy/consultations/${one.id}">The draft of version ${one.number}</a><br><span class="sg-quiet">${stateInWords(one, now)} · asked: ${groupsInWords(one.groups)}</span></li>`,
  )}</ul>`
