/**
 * A policy laid out by acts. Of thousands of schools each is asked now and then, so that what a question needs of its school is
 * packed into few arrays: fewer reads of memory that no cache holds. What schools have in common stands in the shapes.
 */

import type { Names } from './answer.ts'
import type { Rule } from './rule.ts'
import type { RuleShape } from './rule-shape.ts'
import type { ActShape, Shapes } from './shape.ts'
import type { Space } from './space.ts'

export interface Layout {
  /** By the number of the act. */
  readonly shapes: readonly ActShape[]
  /** By the number of the act: where its rules begin in `clauses` and `ids`. */
  readonly starts: readonly number[]
  readonly clauses: readonly string[]
  readonly ids: readonly string[]
}

/** The names under which a policy has the rules of an act, in the order of the policy. */
export const namesOf = ({ shapes, starts, clauses, ids }: Layout, act: number): Names[] =>
  (shapes[act]?.rules ?? []).map((_, place) => {
    const at = (starts[act] ?? 0) + place
    return { rule: ids[at] ?? '', clause: clauses[at] ?? '' }
  })

/** Throws RangeError for a rule that does not fit the vocabulary. */
export function layOut({ numberOfAct }: Space, shapes: Shapes, rules: readonly Rule[]): Layout {
  const ofRules = new Array<RuleShape>(rules.length)
  const counts = new Array<number>(numberOfAct.size).fill(0)
  let shape: RuleShape | null = null
  let total = 0
  for (let i = 0; i < rules.length; i++) {
    shape = shapes.ofRule(rules[i] as Rule, shape)
    ofRules[i] = shape
    total += shape.acts.length
    for (const act of shape.acts) counts[act] = (counts[act] ?? 0) + 1
  }
  const starts = shapes.ofCounts(counts)
  // Made at their full length: an array that grows by pushes keeps room that it never needs.
  const [clauses, ids, ofActs] = [new Array<string>(total), new Array<string>(total), new Array<RuleShape>(total)]
  const free = [...starts]
  for (let i = 0; i < rules.length; i++) {
    const { id, clause } = rules[i] as Rule
    const ofRule = ofRules[i] as RuleShape
    for (const act of ofRule.acts) {
      const at = free[act] ?? 0
      free[act] = at + 1
      clauses[at] = clause
      ids[at] = id
      ofActs[at] = ofRule
    }
  }
  return { shapes: counts.map((count, act) => shapes.ofAct(act, ofActs, starts[act] ?? 0, count)), starts, clauses, ids }
}
