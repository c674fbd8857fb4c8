/** The rule editor's form as it was sent: read back, and taken a step further where a button asked for one. */

import { type Condition, EVERYONE, readRules, STRENGTHS } from '../../../../../engine/index.ts'
import { Fault } from '../../../../../platform/errors.ts'
import type { FormValues } from '../../../../../platform/http.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { type ConditionRow, type Rows, tests } from './condition-rows.ts'
import { type DutyRow, type Part, parts, type RuleForm } from './rule-form.ts'

const one = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? ''
const several = (values: FormValues, name: string): string[] => [values[name] ?? []].flat()

/** More rows than this no form of ours sends. */
const MOST_ROWS = 50

/** The indexes of rows that have a field of this kind, in order. */
const indexesOf = (values: FormValues, pattern: RegExp): number[] =>
  Object.keys(values)
    .flatMap(name => Number(pattern.exec(name)?.[1] ?? Number.NaN))
    .filter(index => index < MOST_ROWS)
    .toSorted((a, b) => a - b)

/** A condition that the form only carried along. It must be one of ours still. */
function keptCondition(text: string): Condition {
  const act = schoolVocabulary.acts.slice(0, 1).map(({ id }) => id)
  const read = readRules(schoolVocabulary, [{ id: 'r', clause: 'c', who: [EVERYONE], strength: 'may', act, when: parsed(text) }])
  const when = 'rules' in read ? read.rules[0]?.when : undefined
  if (!when) throw new Fault('not-acceptable', 'a condition that is none')
  return when
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // no form of ours sends this: it is refused as no condition
  }
}

function readRow(values: FormValues, name: string): ConditionRow[] {
  const kept = one(values, `${name}-kept`)
  if (kept !== '') return [{ kept: keptCondition(kept) }]
  const fact = schoolVocabulary.facts.find(({ id }) => id === one(values, `${name}-fact`))
  if (!fact) return []
  const sent = several(values, `${name}-values`)
  const test = tests.find(id => id === one(values, `${name}-test`)) ?? 'one-of'
  return [{ fact: fact.id, test, values: fact.values.filter(value => sent.includes(value)) }]
}

function readRows(values: FormValues, part: Part): Rows {
  const indexes = new Set(indexesOf(values, new RegExp(`^${part}-(\\d{1,2})-(?:fact|kept)$`, 'u')))
  const rows = [...indexes].flatMap(index => readRow(values, `${part}-${index}`))
  return { join: one(values, `${part}-join`) === 'any' ? 'any' : 'all', rows }
}

const readDuty = (values: FormValues, index: number): DutyRow => ({
  do: one(values, `duty-${index}-do`).trim(),
  tell: several(values, `duty-${index}-tell`),
  by: one(values, `duty-${index}-by`),
})

/** The form as sent. What the vocabulary does not have is left out: no choice of ours sends it. */
export function readRuleForm(values: FormValues): RuleForm {
  const [who, acts] = [several(values, 'who'), several(values, 'acts')]
  return {
    who: [EVERYONE, ...schoolVocabulary.roles.map(({ id }) => id)].filter(id => who.includes(id)),
    strength: STRENGTHS.find(strength => strength === one(values, 'strength')) ?? '',
    use: one(values, 'use') === 'upon' ? 'upon' : 'act',
    acts: schoolVocabulary.acts.map(({ id }) => id).filter(id => acts.includes(id)),
    when: readRows(values, 'when'),
    unless: readRows(values, 'unless'),
    duties: indexesOf(values, /^duty-(\d{1,2})-do$/u).map(index => readDuty(values, index)),
  }
}

function withRow(rows: Rows, factId: string): Rows {
  const fact = schoolVocabulary.facts.find(({ id }) => id === factId)
  return fact ? { ...rows, rows: [...rows.rows, { fact: fact.id, test: 'one-of', values: [] }] } : rows
}

/** The form after one of its buttons: "add-when", "remove-unless-1", "add-duty", "remove-duty-0"; any other leaves it as it is. */
export function afterStep(form: RuleForm, step: string, values: FormValues): RuleForm {
  if (step === 'add-duty') return { ...form, duties: [...form.duties, { do: '', tell: [], by: '' }] }
  const added = parts.find(part => step === `add-${part}`)
  if (added) return { ...form, [added]: withRow(form[added], one(values, `${added}-add`)) }
  const [, place, index] = /^remove-(when|unless|duty)-(\d{1,2})$/u.exec(step) ?? []
  if (place === 'duty') return { ...form, duties: form.duties.toSpliced(Number(index), 1) }
  const part = parts.find(id => id === place)
  return part ? { ...form, [part]: { ...form[part], rows: form[part].rows.toSpliced(Number(index), 1) } } : form
}
