/**
 * docs/engine.md read plainly: two-valued logic over every completion of what is unknown. Slow, short and written apart from
 * the engine, so that the engine can be held against it.
 */

import type { Condition, Duty, Rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { rankOf, type Verdict, verdictOf } from '../verdict.ts'
import { ACT, EVERYONE, type Fact, ROLE, type Vocabulary } from '../vocabulary.ts'

/** A situation in which nothing is unknown. */
export interface Complete {
  readonly role: readonly string[]
  readonly act: string
  readonly facts: Readonly<Record<string, string>>
}

function holds(fact: (id: string) => Fact, condition: Condition, facts: Complete['facts']): boolean {
  if ('all' in condition) return condition.all.every(part => holds(fact, part, facts))
  if ('any' in condition) return condition.any.some(part => holds(fact, part, facts))
  if ('not' in condition) return !holds(fact, condition.not, facts)
  const value = facts[condition.fact] ?? ''
  const { values } = fact(condition.fact)
  if ('is' in condition) return value === condition.is
  if ('oneOf' in condition) return condition.oneOf.includes(value)
  if ('atLeast' in condition) return values.indexOf(value) >= values.indexOf(condition.atLeast)
  return values.indexOf(value) <= values.indexOf(condition.atMost)
}

const withIncluded = (vocabulary: Vocabulary, roles: readonly string[]): string[] => {
  const more = roles
    .flatMap(role => vocabulary.roles.find(({ id }) => id === role)?.includes ?? [])
    .filter(role => !roles.includes(role))
  return more.length === 0 ? [...roles] : withIncluded(vocabulary, [...new Set([...roles, ...more])])
}

/** The rules that apply. */
export function applying(vocabulary: Vocabulary, rules: readonly Rule[], { role, act, facts }: Complete): Rule[] {
  const held = withIncluded(vocabulary, role)
  const fact = (id: string) => vocabulary.facts.find(other => other.id === id) as Fact
  return rules.filter(
    rule =>
      (rule.act ?? rule.upon ?? []).includes(act) &&
      (rule.who.includes(EVERYONE) || rule.who.some(who => held.includes(who))) &&
      (!rule.when || holds(fact, rule.when, facts)) &&
      !(rule.unless && holds(fact, rule.unless, facts)),
  )
}

export function verdictIn(vocabulary: Vocabulary, rules: readonly Rule[], complete: Complete): Verdict {
  const judging = applying(vocabulary, rules, complete).filter(rule => rule.act)
  return verdictOf(Math.max(0, ...judging.map(rule => rankOf(rule.strength))))
}

export const dutiesIn = (vocabulary: Vocabulary, rules: readonly Rule[], complete: Complete): Duty[] =>
  applying(vocabulary, rules, complete).flatMap(rule => rule.then ?? [])

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((rows, list) => rows.flatMap(row => list.map(item => [...row, item])), [[]])

/** Every way in which the unknown facts, roles and act of a situation may turn out. */
export function completions({ roles, acts, facts }: Vocabulary, situation: Situation): Complete[] {
  const roleSets = situation[ROLE] ? [situation[ROLE]] : product(roles.map(({ id }) => [[], [id]])).map(row => row.flat())
  const chosen = acts.filter(({ id }) => situation[ACT] === undefined || situation[ACT] === id)
  const rows = product(
    facts.map(({ id, values }) => (values.includes(situation[id] as string) ? [situation[id] as string] : [...values])),
  )
  return roleSets.flatMap(role =>
    chosen.flatMap(({ id: act }) =>
      rows.map(row => ({ role, act, facts: Object.fromEntries(facts.map(({ id }, i) => [id, row[i] ?? ''])) })),
    ),
  )
}

/** A complete situation as the engine takes it. */
export const asSituation = ({ role, act, facts }: Complete): Situation => ({ ...facts, role, act })
