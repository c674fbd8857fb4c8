/**
 * Conditions in the one form that every peer can express: "and" and "or" over "this fact's value is in this set", negation
 * pushed down to the sets. It also avoids a trap: a comparison such as CASL's `$lt` holds for an absent attribute.
 */

import { type Condition, NOT_SURE, type Rule, type Situation, type Vocabulary } from '../../src/engine/index.ts'
import type { Mode } from './contender.ts'

/** Stands for the value of an unknown fact. */
export const UNKNOWN = 'unknown'

export type SetCondition =
  | { readonly all: readonly SetCondition[] }
  | { readonly any: readonly SetCondition[] }
  | { readonly fact: string; readonly in: readonly string[] }

/** The two readings of a rule that a two-valued engine needs once facts may be unknown. */
export type Reading = 'surely' | 'maybe'

export const readingsOf = (mode: Mode): readonly Reading[] => (mode === 'complete' ? ['surely'] : ['surely', 'maybe'])

/** When a rule applies surely, or may apply. Null: whatever the facts are. */
export function conditionOf(vocabulary: Vocabulary, rule: Rule, reading: Reading): SetCondition | null {
  const parts = [
    ...(rule.when ? [setCondition(vocabulary, rule.when, false, reading)] : []),
    ...(rule.unless ? [setCondition(vocabulary, rule.unless, true, reading)] : []),
  ]
  const [only] = parts
  return parts.length === 1 && only ? only : parts.length === 0 ? null : { all: parts }
}

function setCondition(vocabulary: Vocabulary, condition: Condition, negated: boolean, reading: Reading): SetCondition {
  const inner = (part: Condition) => setCondition(vocabulary, part, negated, reading)
  if ('not' in condition) return setCondition(vocabulary, condition.not, !negated, reading)
  if ('all' in condition) return negated ? { any: condition.all.map(inner) } : { all: condition.all.map(inner) }
  if ('any' in condition) return negated ? { all: condition.any.map(inner) } : { any: condition.any.map(inner) }
  const domain = vocabulary.facts.find(({ id }) => id === condition.fact)?.values ?? []
  const chosen = domain.filter(value => valueIn(domain, condition, value) !== negated)
  return { fact: condition.fact, in: reading === 'maybe' ? [...chosen, UNKNOWN, NOT_SURE] : chosen }
}

type FactTest = Extract<Condition, { readonly fact: string }>

export function valueIn(domain: readonly string[], test: FactTest, value: string): boolean {
  if ('is' in test) return value === test.is
  if ('oneOf' in test) return test.oneOf.includes(value)
  if ('atLeast' in test) return domain.indexOf(value) >= domain.indexOf(test.atLeast)
  return domain.indexOf(value) <= domain.indexOf(test.atMost)
}

/** Every fact of the vocabulary, the unknown ones under a value of their own. */
export function allFacts(vocabulary: Vocabulary, situation: Situation): Record<string, string> {
  return Object.fromEntries(
    vocabulary.facts.map(({ id, values }) => {
      const value = situation[id]
      return [id, typeof value === 'string' && values.includes(value) ? value : UNKNOWN]
    }),
  )
}
