import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, details, insetText, select, textarea } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import type { Clause, Section, VersionContent } from '../../version-content.ts'
import { differenceList } from '../../versions/compare-versions/difference.page.ts'
import { idOf } from '../../versions/compare-versions/difference-words.ts'
import type { ClauseChange, VersionDifference } from '../../versions/compare-versions/version-difference.ts'
import { clausesToChoose } from './clauses-to-choose.ts'
import { commentWords } from './comment.page.ts'
import type { Comment } from './comment-views.ts'
import { type Consultation, isOpen } from './consultation.ts'
import { type ConsultationWords, consultationPageWords, draftIsEnglish } from './consultation.words.ts'
import { stateInWords } from './day-words.ts'

interface View {
  readonly consultation: Consultation
  /** What people are asked about. */
  readonly content: VersionContent
  /** What is in force. */
  readonly before: VersionContent
  readonly difference: VersionDifference
  readonly own: readonly Comment[]
  readonly now: Temporal.Instant
  readonly asked: boolean
  /** Whether they may read all comments. */
  readonly seesAll: boolean
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
  readonly words: ConsultationWords
}

/** The draft for those asked: what it changes, all of it, and what they think. */
export function takePartPage(view: View): PageContent {
  const { consultation, content, before, difference, errors, words } = view
  const { t } = words
  const isTaking = view.asked && isOpen(consultation, view.now)
  const under = isTaking ? { under: (change: ClauseChange) => commentLink(consultation, idOf(change), words) } : {}
  return {
    title: t('consultation.title'),
    words: consultationPageWords(words),
    errors: errors ?? null,
    beforeContent: backLink({ text: t('consultation.yours'), href: '/policy/consultations' }),
    main: html`<h1 class="govuk-heading-xl">${t('consultation.title')}</h1>
${whatItIs(view)}${draftIsEnglish(words)}
${consultation.question === null ? '' : insetText({ html: words.english(consultation.question) })}
${view.seesAll ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/consultations/${consultation.id}/comments">${words.english('Read what people say')}</a></p>` : ''}
${isTaking ? html`<p class="govuk-body"><a class="govuk-link" href="#say">${t('consultation.say')}</a></p>` : ''}
<h2 class="govuk-heading-l">${t('consultation.changes')}</h2>
${differenceList({ difference, before, after: content, ...under, words: words.ofChanges })}
<h2 class="govuk-heading-l">${t('consultation.whole')}</h2>
${content.sections.map(section => wholeSection(section, isTaking ? consultation : null, words))}
${isTaking ? commentForm(view) : ''}
${ownComments(view)}`,
  }
}

function whatItIs({ consultation, content, now, words }: View): SafeHtml {
  const state = stateInWords(consultation, now, words)
  return html`<p class="govuk-body-l">${words.rich('consultation.lead', { title: words.english(content.title), state })}</p>`
}

const commentLink = ({ id }: Consultation, clause: string, { t }: ConsultationWords): SafeHtml =>
  html`<p class="govuk-body"><a class="govuk-link" href="/policy/consultations/${id}?clause=${encodeURIComponent(clause)}#say">${t('consultation.comment-on', { clause })}</a></p>`

const wholeSection = ({ heading, clauses }: Section, asked: Consultation | null, words: ConsultationWords): SafeHtml =>
  details({
    summaryHtml: words.english(heading),
    html: html`${clauses.map(clause => wholeClause(clause, asked, words))}`,
  })

function wholeClause({ id, heading, plain, legal }: Clause, asked: Consultation | null, words: ConsultationWords): SafeHtml {
  const legally = words.rich('consultation.legal', { words: words.english(legal) })
  return html`<h3 class="govuk-heading-s">${id} ${words.english(heading)}</h3>
<p class="govuk-body"${words.inEnglish}>${plain ?? legal}</p>
${plain === undefined ? '' : html`<p class="govuk-body sg-quiet">${legally}</p>`}
${asked ? commentLink(asked, id, words) : ''}`
}

function commentForm({ consultation, content, difference, hiddenFields, errors, values, words }: View): SafeHtml {
  const { t, language } = words
  const marked = language === 'en' ? {} : { attributes: { lang: 'en', dir: 'ltr' } }
  const clauses = clausesToChoose(content, difference)
  return html`<h2 class="govuk-heading-l" id="say">${t('consultation.say')}</h2>
<p class="govuk-body">${t('consultation.names')}</p>
<form method="post" action="/policy/consultations/${consultation.id}" novalidate>
${hiddenFields}
${select({
  name: 'clause',
  id: 'clause',
  label: { text: t('consultation.about') },
  value: typedText(values, 'clause'),
  errorMessage: fieldError(errors, 'clause', language),
  items: [
    { value: '', text: t('consultation.of-whole') },
    ...clauses.map(({ id, heading }) => ({ value: id, text: `${id} ${heading}`, ...marked })),
  ],
})}
${textarea({
  name: 'words',
  id: 'words',
  label: { text: t('consultation.comment') },
  value: typedText(values, 'words'),
  errorMessage: fieldError(errors, 'words', language),
  ...(language !== 'en' && { attributes: { dir: 'auto' } }),
})}
${button({ text: t('consultation.send'), preventDoubleClick: true })}
</form>`
}

function ownComments({ own, asked, words }: View): SafeHtml {
  if (!asked) return html``
  return html`<h2 class="govuk-heading-l" id="yours">${words.t('consultation.said')}</h2>
${own.length === 0 ? html`<p class="govuk-body">${words.t('consultation.nothing')}</p>` : own.map(comment => commentWords(comment, { name: false, words }))}`
}
