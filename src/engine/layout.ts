/**
 * A policy laid out by acts. Of thousands of schools each is asked now and then, so that what a question needs of its school is
 * packed into few arrays: fewer reads of memory that no cache holds. What schools have in common stands in the shapes.
 */

import type { Names } from './answer.ts'
import type { Rule } from './rule.ts'
import type { ActShape, RuleShape, Shapes } from './shape.ts'
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
  const counts = new Array<number>(numberOfAct.size).fill(0)
  const ruleShapes: RuleShape[] = []
  let shape: RuleShape | null = null
  for (const rule of rules) {
    shape = shapes.ofRule(rule, shape)
    ruleShapes.push(shape)
    for (const act of actsOf(rule)) {
      const number = numberOfAct.get(act)
      if (number === undefined) throw new RangeError(`the vocabulary has no act "${act}"`)
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  const starts = shapes.ofStarts(counts.map(sumOfThoseBefore()))
  const free = [...starts]
  const total = counts.reduce((sum, count) => sum + count, 0)
  // Made at their full length: an array that grows by pushes keeps room that it never needs.
  const [clauses, ids, ofAct] = [new Array<string>(total), new Array<string>(total), new Array<RuleShape>(total)]
  rules.forEach((rule, i) => {
    for (const act of actsOf(rule)) {
      const number = numberOfAct.get(act) ?? 0
      const at = free[number] ?? 0
      free[number] = at + 1
      clauses[at] = rule.clause
      ids[at] = rule.id
      ofAct[at] = ruleShapes[i] as RuleShape
    }
  })
  return { shapes: counts.map((count, act) => shapes.ofAct(act, ofAct, starts[act] ?? 0, count)), starts, clauses, ids }
}

const actsOf = (rule: Rule): readonly string[] => rule.act ?? rule.upon ?? []

function sumOfThoseBefore(): (count: number) => number {
  let sum = 0
  return count => {
    sum += count
    return sum - count
  }
}
