import type { FormErrors } from '../../../../../platform/http.ts'
import { checkboxes, details, radios, select, textarea } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { counted, listed } from '../../../../../ui/words.ts'
import type { VersionContent } from '../../../version-content.ts'
import { peopleItems } from '../change-clause/clause-fields.page.ts'
import type { RemarkRow } from './remarks.ts'
import { stepButton } from './rule-buttons.page.ts'

interface View {
  readonly content: VersionContent
  /** The rule that is written; undefined for a new one. */
  readonly ruleId: string | undefined
  readonly remarks: readonly RemarkRow[]
  readonly action: string
  readonly errors: FormErrors | undefined
}

const roleItems = peopleItems.slice(1)

/** What answers are told besides: each remark's words, to whom it speaks, and of whom. */
export function remarkFields(view: View): SafeHtml {
  const { content, remarks, action } = view
  const others = content.notes.filter(({ id }) => !remarks.some(remark => remark.id === id))
  const items = [{ value: '', text: 'A new remark' }, ...others.map(({ id, text }) => ({ value: id, text: begun(text) }))]
  return html`<section class="sg-rows" id="notes" tabindex="-1" aria-labelledby="notes-heading"><h2 class="govuk-heading-m" id="notes-heading">What is to be remarked?</h2>
<p class="govuk-hint">Answers carry these words wherever the rule may apply. They change no answer. Leave it out where there is nothing to add.</p>
${remarks.map((remark, index) => remarkField(view, remark, index))}
${others.length === 0 ? '' : select({ name: 'note-add', id: 'note-add', label: { text: 'Another remark', classes: 'govuk-label--s' }, items })}
${stepButton({ text: 'Add a remark', does: 'add-note', action, at: `note-${remarks.length}` })}</section>`
}

const longestLine = 80

/** The beginning of a remark, as long as a line to choose from may be. */
const begun = (text: string): string =>
  text.length <= longestLine ? text : `${text.slice(0, text.lastIndexOf(' ', longestLine))} …`

function remarkField({ content, ruleId, action, errors }: View, { id, text, to, who, seen }: RemarkRow, index: number): SafeHtml {
  const name = `note-${index}`
  return html`<div class="sg-row" id="${name}" tabindex="-1"><input type="hidden" name="${name}-id" value="${id}"><input type="hidden" name="${name}-seen" value="${seen}">
${textarea({ name: `${name}-text`, id: `${name}-text`, rows: '3', label: { text: `Remark ${index + 1}`, classes: 'govuk-label--s' }, value: text, errorMessage: fieldError(errors, `${name}-text`), ...alsoCarried(content, id, ruleId) })}
${radios({
  name: `${name}-to`,
  idPrefix: `${name}-to`,
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'Who reads it?', classes: 'govuk-fieldset__legend--s' } },
  value: to,
  items: [
    { value: 'asker', text: 'Whoever asks' },
    { value: 'school', text: 'Only those who look after the policy: it is about the policy itself' },
  ],
})}
${details({
  summaryText:
    who.length === 0
      ? 'It concerns everybody who asks'
      : `It concerns only some who ask: ${counted(who.length, 'chosen', 'chosen')}`,
  open: who.length > 0,
  classes: 'sg-choice-group',
  html: checkboxes({
    name: `${name}-who`,
    idPrefix: `${name}-who`,
    classes: 'govuk-checkboxes--small sg-columns',
    fieldset: { legend: { text: 'Whom does it concern? Choose nobody where it concerns everybody' } },
    values: [...who],
    items: roleItems,
  }),
})}
${stepButton({ text: 'Take it off', hidden: `remark ${index + 1}`, does: `remove-${name}`, action, at: 'notes' })}</div>`
}

/** That other rules would change with it. */
function alsoCarried({ rules }: VersionContent, id: string, ruleId: string | undefined) {
  const others = rules.filter(rule => rule.id !== ruleId && id !== '' && rule.notes?.includes(id))
  if (others.length === 0) return {}
  const clauses = [...new Set(others.map(({ clause }) => clause))]
  const where = `${clauses.length === 1 ? 'clause' : 'clauses'} ${listed(clauses)}`
  return {
    hint: {
      text: `${counted(others.length, 'other rule carries', 'other rules carry')} it too (${where}): what you change here changes there`,
    },
  }
}
