import { dateAt } from '../../../platform/clock.ts'
import type { FormErrors, PageContent } from '../../../platform/http.ts'
import { button, details, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import type { RelatedPolicy } from '../../policy/index.ts'
import type { OwnAsking } from '../own-asking.ts'
import type { OwnQuestion } from '../question-views.ts'
import { type AcceptWords, acceptWords } from './accept.words.ts'
import type { Shown, ShownClause } from './shown.ts'

interface View {
  readonly asking: OwnAsking
  readonly shown: Shown
  readonly base: string
  /** When this was shown, and that it was this. */
  readonly mark: string
  readonly questions: readonly OwnQuestion[]
  readonly words: AcceptWords
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

/** What the policy says to one person, in plain words first; and their answer. */
export function acceptPolicyPage(view: View): PageContent {
  const { shown, words, questions, errors, asking } = view
  const { t } = words
  return {
    title: shown.title,
    words,
    errors: errors ?? null,
    main: html`<h1 class="govuk-heading-xl">${shown.title}</h1>
${asking.state === 'declined' ? declined(view) : ''}
${shown.lead.map((line, index) => html`<p class="${index === 0 ? 'govuk-body-l' : 'govuk-body'}">${line}</p>`)}
${shown.groups.map(
  ({ heading, clauses }) => html`<section><h2 class="govuk-heading-l">${heading}</h2>
${clauses.map(clause => article(clause, words))}</section>`,
)}
${
  shown.related.length > 0
    ? html`<h2 class="govuk-heading-m">${t('accept.related-title')}</h2>
<p class="govuk-body">${words.rich('accept.related', { policies: named(shown.related, words) })}</p>`
    : ''
}
${asked(questions, words)}
${answer(view)}`,
  }
}

function declined({ asking, words }: View): SafeHtml {
  const day = dateAt(asking.decidedAt ?? Temporal.Instant.fromEpochMilliseconds(0))
  return insetText({
    html: html`<p class="govuk-body"><strong>${words.t('accept.declined-title')}</strong></p>
<p class="govuk-body">${words.t('accept.declined', { day })}</p>`,
  })
}

/** One run of English: names of which each stood for itself would leave their commas behind where lines run from right to left. */
const named = (policies: readonly RelatedPolicy[], { english }: AcceptWords): SafeHtml =>
  english(
    acceptWords
      .in('en')
      .listed(
        policies.map(({ name, url }) => (url === undefined ? name : html`<a class="govuk-link" href="${url}">${name}</a>`)),
      ),
  )

/** One clause: its id in the margin, plain words, the exact ones a tap away. */
function article({ id, heading, plain, legal, readWith, before }: ShownClause, words: AcceptWords): SafeHtml {
  const { t, rich, inEnglish } = words
  return html`<article class="sg-policy__clause" aria-label="${t('accept.clause', { id, heading })}">
<span class="sg-policy__id" aria-hidden="true">${id}</span>
<div class="sg-policy__body"><h3 class="govuk-heading-s sg-policy__heading"${inEnglish}>${heading}</h3>
<p class="sg-policy__plain"${inEnglish}>${plain ?? legal}</p>
${
  plain === null
    ? ''
    : details({
        summaryHtml: html`${t('accept.legal')}<span class="govuk-visually-hidden">: ${id}</span>`,
        html: html`<span${inEnglish}>${legal}</span>`,
        classes: 'sg-policy__other',
      })
}
${before === undefined ? '' : earlier(before, words)}
${readWith.length > 0 ? html`<p class="sg-policy__more">${rich('accept.read-with', { policies: named(readWith, words) })}</p>` : ''}
</div></article>`
}

function earlier(before: string | null, { t, inEnglish }: AcceptWords): SafeHtml {
  if (before === null) return html`<p class="sg-policy__more">${t('accept.new-clause')}</p>`
  return insetText({
    classes: 'sg-accept__before',
    html: html`<p class="govuk-body sg-quiet">${t('accept.before')}</p><p class="govuk-body"${inEnglish}>${before}</p>`,
  })
}

function asked(questions: readonly OwnQuestion[], { t }: AcceptWords): SafeHtml {
  if (questions.length === 0) return html``
  return html`<h2 class="govuk-heading-m">${t('accept.questions-title')}</h2>
${questions.map(
  ({ question, answer: words, answeredAt }) => html`<figure class="sg-accept__question">
<blockquote><p class="govuk-body" dir="auto">${question}</p></blockquote>
${
  words === null || answeredAt === null
    ? html`<p class="govuk-body sg-quiet">${t('accept.waiting')}</p>`
    : insetText({
        html: html`<p class="govuk-body sg-quiet">${t('accept.answer-of', { day: dateAt(answeredAt) })}</p><p class="govuk-body" dir="auto">${words}</p>`,
      })
}</figure>`,
)}`
}

function answer({ shown, base, mark, words, hiddenFields, asking }: View): SafeHtml {
  const { t } = words
  return html`<h2 class="govuk-heading-l" id="answer">${t('accept.answer-title')}</h2>
${words.language === 'en' ? '' : html`<p class="govuk-body">${t('accept.english')}</p>`}
<form method="post" action="${base}" novalidate>
${hiddenFields}
<input type="hidden" name="mark" value="${mark}">
<input type="hidden" name="language" value="${words.language}">
<p class="govuk-body-l">${shown.statement}</p>
<div class="govuk-button-group">
${button({ text: t('accept.yes'), preventDoubleClick: true })}
${asking.state === 'declined' ? '' : button({ text: t('accept.no'), href: `${base}/decline`, classes: 'govuk-button--secondary' })}
<a class="govuk-link" href="${base}/question">${t('accept.ask')}</a>
</div>
</form>`
}
