/** The rule editor's form as it was sent, read back. */

import { type Condition, EVERYONE, readRules, STRENGTHS } from '../../../../../engine/index.ts'
import { Fault } from '../../../../../platform/errors.ts'
import type { FormValues } from '../../../../../platform/http.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { plainLines } from '../typed-words.ts'
import { DEEPEST_GROUP, type Group, type Item, joins, MOST_ITEMS, tests } from './condition-groups.ts'
import type { RemarkRow } from './remarks.ts'
import type { DutyRow, RuleForm } from './rule-form.ts'

const one = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? ''
const several = (values: FormValues, name: string): string[] => [values[name] ?? []].flat()

/** The indexes of rows that have a field of this kind, in order. */
const indexesOf = (values: FormValues, pattern: RegExp): number[] =>
  Object.keys(values)
    .flatMap(name => Number(pattern.exec(name)?.[1] ?? Number.NaN))
    .filter(index => index < MOST_ITEMS)
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

/** What stands in each group, by the group's name: found once, however the form is nested. */
function placesIn(values: FormValues): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, Set<number>>()
  for (const name of Object.keys(values)) {
    const [, group, index] = /^((?:when|unless)(?:-\d{1,2})*)-(\d{1,2})-(?:fact|kept|join)$/u.exec(name) ?? []
    if (group === undefined || Number(index) >= MOST_ITEMS) continue
    const found = places.get(group) ?? new Set()
    places.set(group, found.add(Number(index)))
  }
  return new Map([...places].map(([group, indexes]) => [group, [...indexes].toSorted((a, b) => a - b)]))
}

type Places = ReturnType<typeof placesIn>

function readItem(values: FormValues, places: Places, name: string, depth: number): Item[] {
  const kept = one(values, `${name}-kept`)
  if (kept !== '') return [{ kept: keptCondition(kept) }]
  const factId = one(values, `${name}-fact`)
  if (factId === '') return depth <= DEEPEST_GROUP ? [readGroup(values, places, name, depth)] : []
  const sent = several(values, `${name}-values`)
  const test = tests.find(id => id === one(values, `${name}-test`)) ?? 'one-of'
  // Of a fact that there is not, nothing can be chosen: the form comes back, and says so.
  const { values: known = [] } = schoolVocabulary.facts.find(({ id }) => id === factId) ?? {}
  return [{ fact: factId, test, values: known.filter(value => sent.includes(value)) }]
}

function readGroup(values: FormValues, places: Places, name: string, depth: number): Group {
  const items = (places.get(name) ?? []).flatMap(index => readItem(values, places, `${name}-${index}`, depth + 1))
  return { join: joins.find(join => join === one(values, `${name}-join`)) ?? 'all', items }
}

const readRemark = (values: FormValues, index: number): RemarkRow => {
  const name = `note-${index}`
  const who = several(values, `${name}-who`)
  return {
    id: one(values, `${name}-id`),
    text: plainLines(one(values, `${name}-text`)).trim(),
    to: one(values, `${name}-to`) === 'school' ? 'school' : 'asker',
    who: schoolVocabulary.roles.map(({ id }) => id).filter(id => who.includes(id)),
    seen: one(values, `${name}-seen`),
  }
}

const readDuty = (values: FormValues, index: number): DutyRow => ({
  do: one(values, `duty-${index}-do`).trim(),
  tell: several(values, `duty-${index}-tell`),
  by: one(values, `duty-${index}-by`),
})

/** The form as sent. What the vocabulary does not have is left out: no choice of ours sends it. */
export function readRuleForm(values: FormValues): RuleForm {
  const [who, acts] = [several(values, 'who'), several(values, 'acts')]
  const places = placesIn(values)
  return {
    who: [EVERYONE, ...schoolVocabulary.roles.map(({ id }) => id)].filter(id => who.includes(id)),
    strength: STRENGTHS.find(strength => strength === one(values, 'strength')) ?? '',
    use: one(values, 'use') === 'upon' ? 'upon' : 'act',
    acts: schoolVocabulary.acts.map(({ id }) => id).filter(id => acts.includes(id)),
    when: readGroup(values, places, 'when', 0),
    unless: readGroup(values, places, 'unless', 0),
    duties: indexesOf(values, /^duty-(\d{1,2})-do$/u).map(index => readDuty(values, index)),
    remarks: indexesOf(values, /^note-(\d{1,2})-text$/u).map(index => readRemark(values, index)),
  }
}
