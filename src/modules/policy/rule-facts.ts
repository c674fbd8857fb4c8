/** On which facts rules turn. */

import type { Condition, Rule } from '../../engine/index.ts'

/** The facts that a condition tests. */
function tested(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(tested)
  if ('any' in condition) return condition.any.flatMap(tested)
  if ('not' in condition) return tested(condition.not)
  return [condition.fact]
}

/** By act, the facts that some rule of the act tests. */
export function factsByAct(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const facts = new Map<string, Set<string>>()
  for (const { act, upon, when, unless } of rules)
    for (const id of act ?? upon ?? []) {
      const known = facts.get(id) ?? new Set()
      for (const condition of [when, unless]) for (const fact of condition ? tested(condition) : []) known.add(fact)
      facts.set(id, known)
    }
  return new Map([...facts].map(([act, set]) => [act, [...set]]))
}
