import type { PageContent } from '../../../../platform/http.ts'
import { backLink } from '../../../../ui/components.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { peopleIn } from '../../audience.ts'
import { type Consultation, isOpen } from './consultation.ts'
import { type ConsultationWords, consultationPageWords } from './consultation.words.ts'
import { stateInWords } from './day-words.ts'

interface View {
  readonly consultations: readonly Consultation[]
  readonly now: Temporal.Instant
  readonly words: ConsultationWords
}

/** The open ones first, then those that are over. */
export function seeConsultationsPage({ consultations, now, words }: View): PageContent {
  const { t } = words
  const open = consultations.filter(one => isOpen(one, now))
  const over = consultations.filter(one => !isOpen(one, now))
  return {
    title: t('consultation.list'),
    words: consultationPageWords(words),
    beforeContent: backLink({ text: t('consultation.policy'), href: '/policy' }),
    main: html`<h1 class="govuk-heading-xl">${t('consultation.list')}</h1>
${open.length === 0 ? html`<p class="govuk-body-l">${t('consultation.nobody')}</p>` : consultationList(open, now, words)}
${over.length === 0 ? '' : html`<h2 class="govuk-heading-m">${t('consultation.over')}</h2>${consultationList(over, now, words)}`}`,
  }
}

/** Each with where it stands and who is asked. */
export function consultationList(
  consultations: readonly Consultation[],
  now: Temporal.Instant,
  words: ConsultationWords,
): SafeHtml {
  const { t } = words
  const asked = (groups: readonly string[]) =>
    t('consultation.asked', { people: peopleIn(groups, words.ofChanges.policy.people) })
  return html`<ul class="govuk-list govuk-list--spaced">${consultations.map(
    one =>
      html`<li><a class="govuk-link" href="/policy/consultations/${one.id}">${t('consultation.draft', { number: one.number })}</a><br><span class="sg-quiet">${stateInWords(one, now, words)} · ${asked(one.groups)}</span></li>`,
  )}</ul>`
}
