import type { FormErrors, FormValues, PageContent } from '../../../platform/http.ts'
import { backLink, button, input, insetText } from '../../../ui/components.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { choiceField } from './decisions-form.ts'
import type { Draft } from './draft-store.ts'
import { countsOf } from './pending-import.ts'
import { decidedClause, openClause } from './reviewed-clause.page.ts'

interface View {
  readonly draft: Draft
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
  /** What was typed, where the form comes back. */
  readonly values?: FormValues
}

/** Every clause that was found: first those that wait for a person, then those that are decided. */
export function reviewImportPage({ draft, hiddenFields, errors = {}, values = {} }: View): PageContent {
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
${ending()}
</form>`,
  }
}

function counts({ review }: Draft): SafeHtml {
  const { clauses, matched, withoutRule, open } = countsOf(review)
  const figure = (count: number, words: string): SafeHtml => html`<li><strong>${count}</strong> ${words}</li>`
  return html`<ul class="sg-figures" aria-label="What we found">${figure(clauses, 'rules in your document')}${figure(matched, 'matched to the model policy')}${figure(withoutRule, 'kept without a rule')}${figure(open, 'for you to decide')}</ul>`
}

const ending = (): SafeHtml => html`<h2 class="govuk-heading-l">When all is decided</h2>
${insetText({
  text: 'It becomes a draft, which can still be changed. Nothing is in force until a meeting’s decision on it is kept, the heads have signed it and it is published. If your governors ratified the document already, enter that meeting’s day and minute.',
})}
<div class="govuk-button-group">
${button({ text: 'Make it a draft', name: 'do', value: 'make-draft', preventDoubleClick: true })}
${button({ text: 'Keep my decisions for later', name: 'do', value: 'save', classes: 'govuk-button--secondary' })}
${button({ text: 'Throw this document away', name: 'do', value: 'throw-away', classes: 'govuk-button--warning' })}
</div>`
