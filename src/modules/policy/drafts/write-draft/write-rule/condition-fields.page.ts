import type { FormErrors } from '../../../../../platform/http.ts'
import { errorMessage, radios, select } from '../../../../../ui/components.ts'
import { fieldError } from '../../../../../ui/form.ts'
import { html, type SafeHtml } from '../../../../../ui/html.ts'
import { conditionInWords } from '../../../rule-words/condition-words.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { chosenOf, conditionFrom, DEEPEST_GROUP, type Group, type Item } from './condition-groups.ts'
import { keptField, type Place, removeButton, rowField } from './condition-row.page.ts'
import { stepButton } from './rule-buttons.page.ts'
import type { Part } from './rule-form.ts'

interface PartWords {
  readonly heading: string
  readonly hint: string
  readonly join: string
  readonly another: string
  readonly add: string
}

const words: Readonly<Record<Part, PartWords>> = {
  when: {
    heading: 'When does it apply?',
    hint: 'Without a condition it applies in every case.',
    join: 'It applies when',
    another: 'Another condition',
    add: 'Add a condition',
  },
  unless: {
    heading: 'Unless what?',
    hint: 'Exceptions: where this is so, the rule does not apply.',
    join: 'It does not apply when',
    another: 'Another exception',
    add: 'Add an exception',
  },
}

const factItems = [
  { value: '', text: 'Choose what it turns on' },
  ...schoolVocabulary.facts.map(({ id, question }) => ({ value: id, text: question })),
]

interface View {
  readonly part: Part
  readonly group: Group
  readonly action: string
  readonly errors: FormErrors | undefined
}

/** The conditions of a rule, or its exceptions: rows, groups of rows, and ways to add to them. */
export function conditionFields({ part, group, action, errors }: View): SafeHtml {
  const { heading, hint, join: legend } = words[part]
  const place = { part, name: part, number: '', depth: 0, action, errors }
  const error = fieldError(errors, part)
  const isJoined = group.items.length > 1 || (group.items.length > 0 && group.join === 'none')
  return html`<section class="sg-rows" id="${part}" tabindex="-1" aria-labelledby="${part}-heading"><h2 class="govuk-heading-m" id="${part}-heading">${heading}</h2>
<p class="govuk-hint">${hint}</p>
${error ? errorMessage({ text: error.text }) : ''}
${isJoined ? joinField(part, legend, group, 0) : html`<input type="hidden" name="${part}-join" value="${group.items.length === 0 ? 'all' : group.join}">`}
${itemFields(group, place)}
${addFields(group, place)}
${soFar(part, group)}</section>`
}

/** What has been chosen here, in words, near the choices. */
function soFar(part: Part, group: Group): SafeHtml {
  const condition = conditionFrom(chosenOf(group))
  return condition
    ? html`<p class="govuk-body sg-rows__reading"><span class="sg-quiet">In words:</span> ${part} ${conditionInWords(condition)}</p>`
    : html``
}

/** Beside one another where there is room: not in a group within a group. */
const joinField = (name: string, legend: string, { join }: Group, depth: number): SafeHtml =>
  radios({
    name: `${name}-join`,
    idPrefix: `${name}-join`,
    classes: depth < 2 ? 'govuk-radios--small govuk-radios--inline' : 'govuk-radios--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    value: join,
    items: [
      { value: 'all', text: 'all of these are so' },
      { value: 'any', text: 'any one of these is so' },
      { value: 'none', text: 'none of these is so' },
    ],
  })

/** Everything in a group, its groups counted: "1", "2", and inside the second "2.1". */
function itemFields({ items }: Group, place: Place): SafeHtml[] {
  const number = (index: number) => {
    const before = items.slice(0, index + 1).filter(item => 'items' in item).length
    return place.number === '' ? String(before) : `${place.number}.${before}`
  }
  return items.map((item, index) =>
    itemField(item, { ...place, name: `${place.name}-${index}`, number: number(index), depth: place.depth + 1 }, place.name),
  )
}

function itemField(item: Item, place: Place, above: string): SafeHtml {
  if ('kept' in item) return keptField(item, place, above)
  return 'items' in item ? groupField(item, place, above) : rowField(item, place, above)
}

function groupField(group: Group, place: Place, above: string): SafeHtml {
  const { name, number } = place
  return html`<div class="sg-row sg-row--group" id="${name}" tabindex="-1">
${joinField(name, `Group ${number}: so when`, group, place.depth)}
${itemFields(group, place)}
${addFields(group, place)}
${removeButton(place, above, `group ${number}, with all that is in it`, 'Remove this group')}</div>`
}

function addFields({ items }: Group, { part, name, number, depth, action, errors }: Place): SafeHtml {
  const { another, add } = words[part]
  const hidden = number === '' ? {} : { hidden: `to group ${number}` }
  const made = { action, at: `${name}-${items.length}` }
  // A group of its own is for what belongs together beside something else.
  const isGrouping = items.length > 0 && depth < DEEPEST_GROUP
  return html`${select({
    name: `${name}-add`,
    id: `${name}-add`,
    label: {
      text: number === '' ? another : `${items.length === 0 ? 'A' : 'Another'} condition in group ${number}`,
      classes: 'govuk-label--s',
    },
    items: factItems,
    errorMessage: fieldError(errors, `${name}-add`),
  })}
<div class="govuk-button-group">${stepButton({ text: number === '' ? add : 'Add a condition', ...hidden, does: `add-${name}`, ...made })}
${isGrouping ? stepButton({ text: 'Add a group', hidden: number === '' ? `of ${part === 'when' ? 'conditions' : 'exceptions'}` : `inside group ${number}`, does: `group-${name}`, ...made }) : ''}</div>
${items.length > 0 && depth === 0 ? html`<p class="govuk-hint">A group holds conditions that belong together: all of them, any one of them or none of them.</p>` : ''}
${depth === DEEPEST_GROUP ? html`<p class="govuk-hint">Groups go no deeper than this. Say what is deeper still in another rule of the clause.</p>` : ''}`
}
