import type { FormErrors } from '../../../../../platform/http.ts'
import { button, checkboxes, fieldset, radios, select } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { capitalised } from '../../../../../ui/words.ts'
import { conditionInWords } from '../../../rule-words/condition-words.ts'
import { type NamedFact, schoolVocabulary } from '../../../vocabulary/index.ts'
import type { ConditionRow, Rows } from './condition-rows.ts'
import type { Part } from './rule-form.ts'

interface PartWords {
  readonly heading: string
  readonly hint: string
  readonly join: string
}

const words: Readonly<Record<Part, PartWords>> = {
  when: { heading: 'When does it apply?', hint: 'Without a condition it applies in every case.', join: 'It applies when' },
  unless: {
    heading: 'Unless what?',
    hint: 'Exceptions: where this is so, the rule does not apply.',
    join: 'It does not apply when',
  },
}

const factItems = [
  { value: '', text: 'Choose what it turns on' },
  ...schoolVocabulary.facts.map(({ id, question }) => ({ value: id, text: question })),
]

/** The conditions of a rule, or its exceptions: a row for each, and a way to add one. */
export function conditionFields(part: Part, { join, rows }: Rows, errors: FormErrors | undefined): SafeHtml {
  const { heading, hint, join: legend } = words[part]
  return html`<section class="sg-rows" aria-labelledby="${part}-heading"><h2 class="govuk-heading-m" id="${part}-heading">${heading}</h2>
<p class="govuk-hint">${hint}</p>
${rows.length < 2 ? html`<input type="hidden" name="${part}-join" value="${join}">` : joinField(part, legend, join)}
${rows.map((row, index) => rowField({ part, index, row, errors }))}
${select({ name: `${part}-add`, id: `${part}-add`, label: { text: part === 'when' ? 'Another condition' : 'Another exception', classes: 'govuk-label--s' }, items: factItems })}
${button({ text: part === 'when' ? 'Add a condition' : 'Add an exception', name: 'do', value: `add-${part}`, classes: 'govuk-button--secondary' })}</section>`
}

const joinField = (part: Part, legend: string, join: Rows['join']): SafeHtml =>
  radios({
    name: `${part}-join`,
    idPrefix: `${part}-join`,
    classes: 'govuk-radios--small govuk-radios--inline',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    value: join,
    items: [
      { value: 'all', text: 'all of these are so' },
      { value: 'any', text: 'any one of these is so' },
    ],
  })

interface RowView {
  readonly part: Part
  readonly index: number
  readonly row: ConditionRow
  readonly errors: FormErrors | undefined
}

function rowField({ part, index, row, errors }: RowView): SafeHtml {
  const name = `${part}-${index}`
  if ('kept' in row) return keptRow(name, row.kept)
  const fact = schoolVocabulary.facts.find(({ id }) => id === row.fact)
  if (!fact) return html``
  return html`<div class="sg-row"><input type="hidden" name="${name}-fact" value="${fact.id}">
${fieldset({
  legend: { text: fact.question, classes: 'govuk-fieldset__legend--s' },
  html: html`${select({ name: `${name}-test`, id: `${name}-test`, label: { text: 'The answer is' }, value: row.test, items: testItems(fact) })}
${checkboxes({
  name: `${name}-values`,
  idPrefix: `${name}-values`,
  classes: 'govuk-checkboxes--small',
  values: [...row.values],
  errorMessage: fieldError(errors, `${name}-values`),
  items: fact.options.map(({ value, label }) => ({ value, text: label })),
})}`,
})}
${removeButton(name, fact.question)}</div>`
}

function testItems({ ordered = false }: NamedFact) {
  const plain = [
    { value: 'one-of', text: 'one of these' },
    { value: 'none-of', text: 'none of these' },
  ]
  return ordered ? [...plain, { value: 'at-least', text: 'at least' }, { value: 'at-most', text: 'at most' }] : plain
}

const keptRow = (name: string, condition: Extract<ConditionRow, { kept: unknown }>['kept']): SafeHtml =>
  html`<div class="sg-row"><input type="hidden" name="${name}-kept" value="${JSON.stringify(condition)}">
<p class="govuk-body">This condition joins several others, more than can be chosen here. It is kept as it is:</p>
<p class="govuk-body"><strong>${capitalised(conditionInWords(condition))}</strong></p>
${removeButton(name, 'the condition that is kept as it is')}</div>`

const removeButton = (name: string, what: string): SafeHtml =>
  button({
    html: html`Remove<span class="govuk-visually-hidden"> ${what}</span>`,
    name: 'do',
    value: `remove-${name}`,
    classes: 'govuk-button--secondary',
  })
