import type { Rule, Strength } from '../../../../../engine/index.ts'
import type { FormErrors, PageContent } from '../../../../../platform/http.ts'
import { backLink, button, radios } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { ruleInWords } from '../../../rule-words/rule-in-words.ts'
import type { Clause } from '../../../version-content.ts'
import { peopleField } from '../change-clause/clause-fields.page.ts'
import { clauseDraftAddress, ruleDraftAddress } from '../draft-addresses.ts'
import { clauseStrengths } from '../draft-clause.page.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { seenField, seenInput } from '../seen.ts'
import { actFields } from './act-fields.page.ts'
import { conditionFields } from './condition-fields.page.ts'
import { dutyFields } from './duty-fields.page.ts'
import { remarkFields } from './remark-fields.page.ts'
import { stepButton } from './rule-buttons.page.ts'
import { type RuleForm, ruleSoFar } from './rule-form.ts'

interface View {
  readonly draft: PlainDraft
  readonly clause: Clause
  /** As it is stored; null for a new one. */
  readonly rule: Rule | null
  readonly form: RuleForm
  /** What was seen when the form was first opened, where it goes round. */
  readonly seen?: string
  readonly hiddenFields: SafeHtml
  readonly errors?: FormErrors
}

const strengthItems = (['must_not', 'must', 'should_not', 'should', 'may'] satisfies Strength[]).map(value => ({
  value,
  text: clauseStrengths[value],
}))

const useItems = [
  { value: 'act', text: 'It says whether people may do this' },
  { value: 'upon', text: 'It only says what else they are to do then' },
]

/** The rule in words, then everything that may be chosen. */
export function writeRulePage(view: View): PageContent {
  const { draft, clause, rule, form, hiddenFields, errors } = view
  const address = ruleDraftAddress(draft.id, clause.id, rule?.id ?? 'new')
  const title = rule ? `Change a rule of clause ${clause.id}` : `Add a rule to clause ${clause.id}`
  return {
    title,
    kind: 'wide',
    errors: errors ?? null,
    errorIds: { strength: 'strength', who: 'who' },
    beforeContent: backLink({ text: `Clause ${clause.id}`, href: clauseDraftAddress(draft.id, clause.id) }),
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
<div class="govuk-inset-text"><strong>${clause.heading}</strong><br>${clause.legal}</div>
<form class="sg-workbench" method="post" action="${address}" novalidate>
${hiddenFields}${seen(view)}
${reading(view, address)}
<div class="sg-workbench__fields">
${peopleField({ legend: 'Whom does this rule bind?', who: form.who, values: undefined, errors })}
${radios({
  name: 'strength',
  idPrefix: 'strength',
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'How strongly?', classes: 'govuk-fieldset__legend--s' } },
  value: form.strength,
  errorMessage: fieldError(errors, 'strength'),
  items: strengthItems,
})}
${actFields(form.acts, errors)}
${radios({
  name: 'use',
  idPrefix: 'use',
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'What does it say about that?', classes: 'govuk-fieldset__legend--s' } },
  value: form.use,
  items: useItems,
})}
${conditionFields({ part: 'when', group: form.when, action: address, errors })}
${conditionFields({ part: 'unless', group: form.unless, action: address, errors })}
${dutyFields(form.duties, address, errors)}
${remarkFields({ content: draft.content, ruleId: rule?.id, remarks: form.remarks, action: address, errors })}
${button({ text: 'Save the rule', name: 'do', value: 'save', preventDoubleClick: true })}
</div></form>
${rule ? html`<p class="govuk-body"><a class="govuk-link" href="${address}/remove">Remove this rule</a></p>` : ''}`,
  }
}

const seen = ({ rule, seen: before }: View): SafeHtml => {
  if (before !== undefined) return html`<input type="hidden" name="${seenField}" value="${before}">`
  return rule ? seenInput(rule) : html``
}

/** The first button of the form: Enter in a field reads the rule again, and saves nothing. */
function reading({ clause, rule, form }: View, action: string): SafeHtml {
  const soFar = ruleSoFar(form, rule ?? { id: 'new', clause: clause.id })
  return html`<section class="sg-reading" id="reading" tabindex="-1" aria-labelledby="reading-heading"><h2 class="govuk-heading-m" id="reading-heading">In words</h2>
<p class="sg-policy__plain">${soFar ? ruleInWords(soFar) : 'Nothing yet. Choose whom it binds, how strongly, and what it is about.'}</p>
${form.remarks.map(({ text }) => (text === '' ? '' : html`<p class="sg-quiet">Answers carry this remark: ${text}</p>`))}
${stepButton({ text: 'Read it again with my choices', does: 'look', action, at: 'reading' })}</section>`
}
