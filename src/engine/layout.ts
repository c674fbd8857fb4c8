/**
 * A policy laid out by acts. Of thousands of schools each is asked now and then, so that what a question needs of its school is
 * packed into one array: fewer reads of memory that no cache holds. What schools have in common stands in the shapes.
 */

import type { Names } from './answer.ts'
import type { Rule } from './rule.ts'
import type { RuleShape } from './rule-shape.ts'
import type { ActShape, Shapes } from './shape.ts'
import type { Space } from './space.ts'

/**
 * Act after act, its shape and behind it the clauses of its rules, so that a question reads one place of its school only; then, in
 * the same order, the ids of these rules (in the place of a shape, nothing).
 */
export interface Layout {
  readonly cells: readonly (ActShape | string | null)[]
  /** By the number of the act: where the clauses of its rules begin in `cells`. Shared by policies that are alike in this. */
  readonly starts: readonly number[]
}

/** The names under which a policy has the rules of an act, in the order of the policy. */
export function namesOf({ cells, starts }: Layout, act: number): Names[] {
  const start = starts[act] ?? 0
  const { rules } = cells[start - 1] as ActShape
  return rules.map((_, place) => ({
    rule: cells[start + place + cells.length / 2] as string,
    clause: cells[start + place] as string,
  }))
}

/** Throws RangeError for a rule that does not fit the vocabulary. */
export function layOut({ numberOfAct }: Space, shapes: Shapes, rules: readonly Rule[]): Layout {
  // Each rule is read once, while it is at hand: of many schools none is in any cache.
  const [ofRules, ids, clauses] = [
    new Array<RuleShape>(rules.length),
    new Array<string>(rules.length),
    new Array<string>(rules.length),
  ]
  const counts = new Array<number>(numberOfAct.size).fill(0)
  let shape: RuleShape | null = null
  let total = 0
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as Rule
    shape = shapes.ofRule(rule, shape)
    ofRules[i] = shape
    ids[i] = rule.id
    clauses[i] = rule.clause
    total += shape.acts.length
    for (const act of shape.acts) counts[act] = (counts[act] ?? 0) + 1
  }
  const starts = shapes.ofCounts(counts)
  // Made at its full length: an array that grows by pushes keeps room that it never needs.
  const half = counts.length + total
  const cells = new Array<ActShape | string | null>(2 * half).fill(null)
  const ofActs = new Array<RuleShape>(half)
  const free = [...starts]
  for (let i = 0; i < rules.length; i++) {
    const ofRule = ofRules[i] as RuleShape
    for (const act of ofRule.acts) {
      const at = free[act] ?? 0
      free[act] = at + 1
      cells[at] = clauses[i] as string
      cells[at + half] = ids[i] as string
      ofActs[at] = ofRule
    }
  }
  counts.forEach((count, act) => {
    const start = starts[act] ?? 0
    cells[start - 1] = shapes.ofAct(act, ofActs, start, count)
  })
  return { cells, starts }
}
