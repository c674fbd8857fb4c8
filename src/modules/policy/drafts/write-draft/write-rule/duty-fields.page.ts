import type { FormErrors } from '../../../../../platform/http.ts'
import { checkboxes, errorMessage, input, select } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { capitalised } from '../../../../../ui/words.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { stepButton } from './rule-buttons.page.ts'
import type { DutyRow } from './rule-form.ts'

/** What is to be done because the rule applies: what, who is told, by when. */
export function dutyFields(duties: readonly DutyRow[], action: string, errors: FormErrors | undefined): SafeHtml {
  const error = fieldError(errors, 'add-duty')
  return html`<section class="sg-rows" id="duties" tabindex="-1" aria-labelledby="duties-heading"><h2 class="govuk-heading-m" id="duties-heading">What is to be done then?</h2>
<p class="govuk-hint">Answers show this as a list of things to do. Leave it out where there is nothing to do.</p>
${duties.map((duty, index) => dutyField(duty, index, action, errors))}
<div id="add-duty" tabindex="-1">${error ? errorMessage({ text: error.text }) : ''}
${stepButton({ text: 'Add something to do', does: 'add-duty', action, at: `duty-${duties.length}` })}</div></section>`
}

/** The vocabulary's items, and what is there that the vocabulary does not have: it is not lost. */
const withUnknown = (items: readonly { readonly id: string; readonly text: string }[], held: readonly string[]) => [
  ...items.map(({ id, text }) => ({ value: id, text: capitalised(text) })),
  ...held.filter(id => id !== '' && !items.some(item => item.id === id)).map(id => ({ value: id, text: id })),
]

function dutyField({ do: what, tell, by }: DutyRow, index: number, action: string, errors: FormErrors | undefined): SafeHtml {
  const name = `duty-${index}`
  const { addressees, deadlines } = schoolVocabulary
  return html`<div class="sg-row" id="${name}" tabindex="-1">
${input({ name: `${name}-do`, id: `${name}-do`, label: { text: 'What', classes: 'govuk-label--s' }, hint: { text: 'As one says it to whoever is to do it: “Tell the headteacher”' }, value: what, errorMessage: fieldError(errors, `${name}-do`) })}
${checkboxes({
  name: `${name}-tell`,
  idPrefix: `${name}-tell`,
  classes: 'govuk-checkboxes--small',
  fieldset: { legend: { text: 'Who is to be told?', classes: 'govuk-fieldset__legend--s' } },
  values: [...tell],
  items: withUnknown(addressees, tell),
})}
${select({ name: `${name}-by`, id: `${name}-by`, label: { text: 'By when', classes: 'govuk-label--s' }, value: by, items: [{ value: '', text: 'No time is said' }, ...withUnknown(deadlines, [by])] })}
${stepButton({ text: 'Remove', hidden: `thing to do ${index + 1}`, does: `remove-${name}`, action, at: 'duties' })}</div>`
}
