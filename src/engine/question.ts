/** The next best question (docs/engine.md, 6): the plan that settles the verdict with the fewest questions on average. */

import { type Diagrams, isTerminal, type Ref } from './diagram.ts'
import type { Space } from './space.ts'
import { ROLE } from './vocabulary.ts'

/** How many situations a plan may look at before it falls back on looking one question ahead. */
const BUDGET = 5_000

interface Plan {
  readonly variable: number | null
  /** Questions still to be asked on average, each value of a fact held equally likely. */
  readonly expected: number
}

const SETTLED: Plan = { variable: null, expected: 0 }

/**
 * The fact whose value settles most: the first question of the plan with the fewest questions on average (exact within a
 * budget that every school policy met so far stays far below; beyond it, the question that leaves fewest facts open).
 * `role` where it matters and is unknown. Null when the verdict is settled or only facts in `unsure` could settle it.
 */
export function nextQuestion(space: Space, verdict: Ref, unsure: ReadonlySet<number>): string | null {
  const { diagrams, factCount } = space
  if (diagrams.support(verdict).some(variable => variable >= factCount)) return ROLE
  const { variable } = bestPlan(space, verdict, unsure)
  return variable === null ? null : (space.factOf(variable)?.id ?? null)
}

/** The best plan from here: its first question, and how many it asks on average. */
export function bestPlan(space: Space, verdict: Ref, unsure: ReadonlySet<number>): Plan {
  const { diagrams } = space
  const memo = new Map<Ref, Plan>()
  let visits = 0

  function plan(ref: Ref): Plan {
    if (isTerminal(ref)) return SETTLED
    const known = memo.get(ref)
    if (known) return known
    visits++
    let best: Plan = { variable: null, expected: Number.POSITIVE_INFINITY }
    for (const variable of diagrams.support(ref)) {
      if (unsure.has(variable)) continue
      const after = cofactors(diagrams, space, ref, variable)
      const cost = visits > BUDGET ? (child: Ref) => diagrams.support(child).length : (child: Ref) => plan(child).expected
      const expected = 1 + after.reduce((sum, child) => sum + cost(child), 0) / after.length
      if (expected < best.expected) best = { variable, expected }
    }
    if (best.variable === null) best = SETTLED
    memo.set(ref, best)
    return best
  }

  return plan(verdict)
}

function cofactors(diagrams: Diagrams, space: Space, ref: Ref, variable: number): Ref[] {
  const values = space.factOf(variable)?.values ?? []
  return values.map((_, value) => diagrams.restrict(ref, variable, value))
}
