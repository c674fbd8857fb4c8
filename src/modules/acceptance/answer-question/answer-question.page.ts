import { dateAt } from '../../../platform/clock.ts'
import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, insetText, textarea } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { dayInWords } from '../../../ui/words.ts'
import { groupNames, isGroup } from '../campaign.ts'
import { otherPages } from '../pages-of-list.page.ts'
import { type AskedQuestion, questionsOnPage } from '../question-views.ts'

const asker = ({ name, group, askedAt }: AskedQuestion): string =>
  `${name}, ${isGroup(group) ? groupNames[group].toLowerCase() : group}, ${dayInWords(dateAt(askedAt))}`

/** What people asked before they accepted: what waits first. */
export function questionsPage({
  all,
  rows,
  page,
}: {
  readonly all: number
  readonly rows: readonly AskedQuestion[]
  readonly page: number
}): PageContent {
  return {
    title: 'Questions about the policy',
    beforeContent: backLink({ text: 'Accepting the policy', href: '/acceptance' }),
    main: html`<h1 class="govuk-heading-xl">Questions about the policy</h1>
${rows.length === 0 ? html`<p class="govuk-body-l">Nobody has asked anything.</p>` : rows.map(inList)}
${otherPages(page, Math.ceil(all / questionsOnPage), number => `/acceptance/questions?page=${number}`)}`,
  }
}

const inList = (one: AskedQuestion): SafeHtml => html`<section class="sg-accept__asked">
<h2 class="govuk-heading-s">${asker(one)}</h2>
<p class="govuk-body">${one.question}</p>
${
  one.answer === null
    ? html`<p class="govuk-body"><a class="govuk-link" href="/acceptance/questions/${one.id}">Answer<span class="govuk-visually-hidden"> the question of ${one.name}</span></a></p>`
    : insetText({
        html: html`<p class="govuk-body sg-quiet">Answered${one.answeredAt ? ` on ${dayInWords(dateAt(one.answeredAt))}` : ''}</p><p class="govuk-body">${one.answer}</p>`,
      })
}</section>`

interface View {
  readonly question: AskedQuestion
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  readonly values?: FormValues
}

/** The answer to one question. */
export function answerQuestionPage({ question, hiddenFields, errors, values }: View): PageContent {
  return {
    title: 'Answer a question',
    errors: errors ?? null,
    beforeContent: backLink({ text: 'Questions about the policy', href: '/acceptance/questions' }),
    main: html`<h1 class="govuk-heading-xl">Answer a question</h1>
<p class="govuk-body sg-quiet">${asker(question)}</p>
${insetText({ text: question.question })}
${question.answer === null ? form(question, hiddenFields, errors, values) : html`<p class="govuk-body">It was answered: ${question.answer}</p>`}`,
  }
}

const form = ({ id }: AskedQuestion, hiddenFields: SafeHtml, errors?: FormErrors, values?: FormValues): SafeHtml =>
  html`<form method="post" action="/acceptance/questions/${id}" novalidate>
${hiddenFields}
${textarea({
  name: 'answer',
  id: 'answer',
  rows: '6',
  label: { text: 'Your answer', classes: 'govuk-label--s' },
  hint: { text: 'They read it on their page of the policy. The mail that tells them holds nothing of it' },
  value: String(values?.['answer'] ?? ''),
  errorMessage: fieldError(errors, 'answer'),
})}
${button({ text: 'Send the answer', preventDoubleClick: true })}
</form>`
