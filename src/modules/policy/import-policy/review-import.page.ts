import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { choiceField } from './decisions-form.ts'
import type { Draft } from './draft-store.ts'
import { countsOf } from './pending-import.ts'
import { decidedClause, openClause } from './reviewed-clause.page.ts'

interface View {
  readonly draft: Draft
  /** The day on which it would come into force. */
  readonly today: Temporal.PlainDate
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  /** What was typed, where the form comes back. */
  readonly values?: FormValues
}

/** Every clause that was found: first those that wait for a person, then those that are decided. */
export function reviewImportPage({ draft, today, hiddenFields, errors = {}, values = {} }: View): PageContent {
  const { document, decisions } = draft.review
  const views = document.clauses.map((_clause, index) => ({ review: draft.review, index, errors, values }))
  const waits = ({ index }: { readonly index: number }): boolean =>
    (decisions[index] ?? null) === null || errors[choiceField(index)] !== undefined
  const open = views.filter(waits)
  const decided = views.filter(view => !waits(view))
  return {
    title: `What we found in ${draft.fileName}`,
    errors,
    beforeContent: backLink({ text: 'Bring in your policy', href: '/policy/import' }),
    main: html`<h1 class="govuk-heading-xl">What we found in your document</h1>
<p class="govuk-body-l">${draft.fileName}</p>
${counts(draft)}
<form method="post" action="/policy/import/${draft.id}" novalidate>
${hiddenFields}
${input({ name: 'title', id: 'title', label: { text: 'What the policy is called', classes: 'govuk-label--m' }, value: document.title })}
${
  open.length === 0
    ? ''
    : html`<h2 class="govuk-heading-l">For you to decide</h2>
<p class="govuk-body">Each rule of your document needs its counterpart in the model policy, for that is what answers follow. Choose the one that says the same. Where none does, choose “no rule”: your words stay in the policy, and people who ask are sent to the school.</p>
${open.map(openClause)}`
}
${
  decided.length === 0
    ? ''
    : html`<h2 class="govuk-heading-l">Decided</h2>
<p class="govuk-body">We were sure of these, or somebody has decided them. Open one to see our reading of it, and to change it.</p>
${decided.map(decidedClause)}`
}
${ending(today)}
</form>`,
  }
}

function counts({ review }: Draft): SafeHtml {
  const { clauses, matched, withoutRule, open } = countsOf(review)
  const figure = (count: number, words: string): SafeHtml => html`<li><strong>${count}</strong> ${words}</li>`
  return html`<ul class="sg-figures" aria-label="What we found">${figure(clauses, 'rules in your document')}${figure(matched, 'matched to the model policy')}${figure(withoutRule, 'kept without a rule')}${figure(open, 'for you to decide')}</ul>`
}

const inWords = (day: Temporal.PlainDate): string =>
  day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

function ending(today: Temporal.PlainDate): SafeHtml {
  return html`<h2 class="govuk-heading-l">When all is decided</h2>
${insetText({
  text: `If you put it in force now, answers follow your document from today, ${inWords(today)}. The version in force until now is kept. Make sure that your governors have ratified the document: Schoolgate does not record their decision yet.`,
})}
<div class="govuk-button-group">
${button({ text: 'Put in force', name: 'do', value: 'put-in-force', preventDoubleClick: true })}
${button({ text: 'Keep my decisions for later', name: 'do', value: 'save', classes: 'govuk-button--secondary' })}
${button({ text: 'Throw this document away', name: 'do', value: 'throw-away', classes: 'govuk-button--warning' })}
</div>`
}
