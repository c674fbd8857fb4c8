import type { FormErrors, FormValues, PageContent } from '../../../../platform/http.ts'
import { backLink, button, details, insetText, select, textarea } from '../../../../ui/components.ts'
import { fieldError } from '../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../ui/html.ts'
import { typedText } from '../../../../ui/typed-text.ts'
import type { Clause, VersionContent } from '../../version-content.ts'
import { differenceList } from '../../versions/compare-versions/difference.page.ts'
import { idOf } from '../../versions/compare-versions/difference-words.ts'
import type { VersionDifference } from '../../versions/compare-versions/version-difference.ts'
import { clausesToChoose } from './clauses-to-choose.ts'
import { commentWords } from './comment.page.ts'
import type { Comment } from './comment-views.ts'
import { type Consultation, isOpen } from './consultation.ts'
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
}

/** The draft for those asked: what it changes, all of it, and what they think. */
export function takePartPage(view: View): PageContent {
  const { consultation, content, before, difference, errors } = view
  const isTaking = view.asked && isOpen(consultation, view.now)
  return {
    title: 'What do you think of the draft?',
    errors: errors ?? null,
    beforeContent: backLink({ text: 'Drafts that you are asked about', href: '/policy/consultations' }),
    main: html`<h1 class="govuk-heading-xl">What do you think of the draft?</h1>
<p class="govuk-body-l">The school is changing its policy “${content.title}”. ${stateInWords(consultation, view.now)}.</p>
${consultation.question === null ? '' : insetText({ text: consultation.question })}
${view.seesAll ? html`<p class="govuk-body"><a class="govuk-link" href="/policy/consultations/${consultation.id}/comments">Read what people say</a></p>` : ''}
${isTaking ? html`<p class="govuk-body"><a class="govuk-link" href="#say">Say what you think</a></p>` : ''}
<h2 class="govuk-heading-l">What it changes</h2>
${differenceList({
  difference,
  before,
  after: content,
  ...(isTaking && { under: change => commentLink(consultation, idOf(change)) }),
})}
<h2 class="govuk-heading-l">The whole draft</h2>
${content.sections.map(section => details({ summaryText: section.heading, html: html`${section.clauses.map(clause => wholeClause(clause, isTaking ? consultation : null))}` }))}
${isTaking ? commentForm(view) : ''}
${ownComments(view)}`,
  }
}

const commentLink = ({ id }: Consultation, clause: string): SafeHtml =>
  html`<p class="govuk-body"><a class="govuk-link" href="/policy/consultations/${id}?clause=${encodeURIComponent(clause)}#say">Comment on ${clause}</a></p>`

const wholeClause = (
  clause: Clause,
  consultation: Consultation | null,
): SafeHtml => html`<h3 class="govuk-heading-s">${clause.id} ${clause.heading}</h3>
<p class="govuk-body">${clause.plain ?? clause.legal}</p>
${clause.plain === undefined ? '' : html`<p class="govuk-body sg-quiet">In legal words: ${clause.legal}</p>`}
${consultation ? commentLink(consultation, clause.id) : ''}`

function commentForm({ consultation, content, difference, hiddenFields, errors, values }: View): SafeHtml {
  const clauses = clausesToChoose(content, difference)
  return html`<h2 class="govuk-heading-l" id="say">Say what you think</h2>
<p class="govuk-body">Leave out the names of children and of other people. Those who write the policy see your name beside it; governors read it without your name, and nobody else sees it.</p>
<form method="post" action="/policy/consultations/${consultation.id}" novalidate>
${hiddenFields}
${select({
  name: 'clause',
  id: 'clause',
  label: { text: 'What is it about?' },
  value: typedText(values, 'clause'),
  errorMessage: fieldError(errors, 'clause'),
  items: [
    { value: '', text: 'The whole policy' },
    ...clauses.map(({ id, heading }) => ({ value: id, text: `${id} ${heading}` })),
  ],
})}
${textarea({ name: 'words', id: 'words', label: { text: 'Your comment' }, value: typedText(values, 'words'), errorMessage: fieldError(errors, 'words') })}
${button({ text: 'Send your comment', preventDoubleClick: true })}
</form>`
}

function ownComments({ own, asked }: View): SafeHtml {
  if (!asked) return html``
  return html`<h2 class="govuk-heading-l" id="yours">What you said</h2>
${own.length === 0 ? html`<p class="govuk-body">Nothing so far.</p>` : own.map(comment => commentWords(comment, { name: false }))}`
}
