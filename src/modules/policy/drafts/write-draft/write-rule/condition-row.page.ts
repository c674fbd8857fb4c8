/** One condition of a rule in its form: a fact with its answers, or what the form only carries along. */
import type { FormErrors } from '../../../../../platform/http.ts'
import { checkboxes, fieldset, select } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { capitalised } from '../../../../../ui/words.ts'
import { conditionInWords } from '../../../rule-words/condition-words.ts'
import { type NamedFact, schoolVocabulary } from '../../../vocabulary/index.ts'
import type { Kept, Row } from './condition-groups.ts'
import { stepButton } from './rule-buttons.page.ts'
import type { Part } from './rule-form.ts'

/** Where a condition or a group stands in the form. */
export interface Place {
  readonly part: Part
  /** Of its fields: "when", "when-1", "when-1-0". */
  readonly name: string
  /** For those who read it: "2", "2.1"; empty for the conditions themselves. */
  readonly number: string
  readonly depth: number
  /** Where the form goes. */
  readonly action: string
  readonly errors: FormErrors | undefined
}

/** @param above the name of the group that it stands in: the page comes back there once it is removed */
export function rowField({ fact: id, test, values }: Row, place: Place, above: string): SafeHtml {
  const { name, errors } = place
  const fact = schoolVocabulary.facts.find(one => one.id === id)
  if (!fact) return unknownField(id, place, above)
  return html`<div class="sg-row" id="${name}" tabindex="-1"><input type="hidden" name="${name}-fact" value="${fact.id}">
${fieldset({
  legend: { text: fact.question, classes: 'govuk-fieldset__legend--s' },
  html: html`${select({ name: `${name}-test`, id: `${name}-test`, label: { text: 'The answer is' }, value: test, items: testItems(fact) })}
${checkboxes({
  name: `${name}-values`,
  idPrefix: `${name}-values`,
  classes: 'govuk-checkboxes--small',
  values: [...values],
  errorMessage: fieldError(errors, `${name}-values`),
  items: fact.options.map(({ value, label }) => ({ value, text: label })),
})}`,
})}
${removeButton(place, above, fact.question)}</div>`
}

/** A fact that the vocabulary had once. It is not lost unseen. */
const unknownField = (id: string, place: Place, above: string): SafeHtml =>
  html`<div class="sg-row" id="${place.name}" tabindex="-1"><input type="hidden" name="${place.name}-fact" value="${id}">
<p class="govuk-body" id="${place.name}-values" tabindex="-1">This condition turns on something that rules no longer know (“${id}”). Remove it before you save.</p>
${removeButton(place, above, `the condition on “${id}”`)}</div>`

function testItems({ ordered = false }: NamedFact) {
  const plain = [
    { value: 'one-of', text: 'one of these' },
    { value: 'none-of', text: 'none of these' },
  ]
  return ordered ? [...plain, { value: 'at-least', text: 'at least' }, { value: 'at-most', text: 'at most' }] : plain
}

export const keptField = ({ kept }: Kept, place: Place, above: string): SafeHtml =>
  html`<div class="sg-row" id="${place.name}" tabindex="-1"><input type="hidden" name="${place.name}-kept" value="${JSON.stringify(kept)}">
<p class="govuk-body">Groups go no deeper here than this form shows, so this part is kept as it is. To change it, remove it and say it in another rule of the clause:</p>
<p class="govuk-body"><strong>${capitalised(conditionInWords(kept))}</strong></p>
${removeButton(place, above, 'the part that is kept as it is')}</div>`

export const removeButton = ({ name, action }: Place, above: string, what: string, text = 'Remove'): SafeHtml =>
  stepButton({ text, hidden: what, does: `remove-${name}`, action, at: above })
