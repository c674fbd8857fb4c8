import type { FormErrors, FormValues } from '../../../platform/http.ts'
import { radios, select } from '../../../ui/components.ts'
import { fieldError } from '../../../ui/form.ts'
import { html, type SafeHtml } from '../../../ui/html.ts'
import { peopleInWords } from '../audience.ts'
import type { ImportedDocument } from '../import-document/import-document.ts'
import { loadedModel } from '../policy-of-request.ts'
import { choiceField, NO_RULE, otherField, typedIn } from './decisions-form.ts'
import type { PendingImport } from './pending-import.ts'
import { asRead } from './version-from-document.ts'

type ImportedClause = ImportedDocument['clauses'][number]

export interface ReviewedClause {
  readonly review: PendingImport
  /** The place of the clause in the document, from 0. */
  readonly index: number
  readonly errors: FormErrors
  /** What was typed, where the form comes back. */
  readonly values: FormValues
}

const modelClause = (id: string) => loadedModel.clauses.get(id)?.clause

const strengthWords: Readonly<Record<ImportedClause['strength'], string>> = {
  must_not: 'must not',
  must: 'must',
  should_not: 'is advised against',
  should: 'is advised',
  may: 'may',
}

/** A clause that waits: its own words, what we read in them, and what it may mean. */
export function openClause(view: ReviewedClause): SafeHtml {
  const clause = view.review.document.clauses[view.index]
  if (!clause) return html``
  return html`<div class="sg-review">${choices(view, clause)}</div>`
}

/** A clause that is decided, closed; its choices are inside. */
export function decidedClause(view: ReviewedClause): SafeHtml {
  const { review, index } = view
  const clause = review.document.clauses[index]
  if (!clause) return html``
  const model = review.decisions[index]?.model ?? null
  const means = model === null ? 'No rule' : `${model} ${modelClause(model)?.heading ?? ''}`
  return html`<details class="sg-review sg-review--decided"><summary><span class="sg-review__means">${means}</span> <span class="sg-review__words">${asRead(clause.text)}</span></summary>
${choices(view, clause)}</details>`
}

function choices({ review, index, errors, values }: ReviewedClause, clause: ImportedClause): SafeHtml {
  const { nearest = [] } = review.proposals[index] ?? {}
  const decision = review.decisions[index] ?? null
  const decided = decision?.model ?? null
  const offered = [...new Set(decided === null ? nearest : [decided, ...nearest])]
  return html`${radios({
    name: choiceField(index),
    idPrefix: choiceField(index),
    classes: 'govuk-radios--small',
    fieldset: { legend: { html: legend(clause, index) } },
    hint: { text: understood(clause) },
    errorMessage: fieldError(errors, choiceField(index)),
    value: decision === null ? '' : (decided ?? NO_RULE),
    items: [...offered.map(modelItem), { value: NO_RULE, text: 'No rule: keep the words, and let no answer rest on them' }],
  })}
${select({
  name: otherField(index),
  id: otherField(index),
  label: { text: 'Or another clause of the model policy' },
  value: typedIn(values, otherField(index)),
  errorMessage: fieldError(errors, otherField(index)),
  items: everyClause,
})}`
}

/** The whole model policy to choose from, in its order. */
const everyClause = [
  { value: '', text: 'Choose a clause' },
  ...loadedModel.content.sections.flatMap(({ clauses }) =>
    clauses.map(({ id, heading }) => ({ value: id, text: `${id} ${heading}` })),
  ),
]

const legend = ({ text, section }: ImportedClause, index: number): SafeHtml =>
  html`<span class="sg-review__place">Rule ${index + 1}${section === '' ? '' : ` · ${section}`}</span><span class="sg-review__quote">${asRead(text)}</span>`

const understood = ({ who, strength, act }: ImportedClause): string =>
  `We read: ${[peopleInWords(who), strengthWords[strength], act.trim()].filter(part => part !== '').join(' · ')}`

function modelItem(id: string) {
  const clause = modelClause(id)
  return { value: id, text: `${id} ${clause?.heading ?? ''}`, hint: { text: clause?.plain ?? clause?.legal ?? '' } }
}
