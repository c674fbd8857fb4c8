/** Why an answer is as it is, what follows from it, and what would change it (docs/engine.md, 5). All of it exact. */

import { cheapestCube } from './cube.ts'
import { FALSE, isTerminal, or, type Ref, TRUE, terminal } from './diagram.ts'
import type { Known } from './known.ts'
import { outcomeOf, verdictDiagram } from './outcome.ts'
import { nextQuestion } from './question.ts'
import type { Duty } from './rule.ts'
import type { Space } from './space.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { ROLE } from './vocabulary.ts'

/** Facts with their values, in the order of the vocabulary. */
export type Facts = Readonly<Record<string, string>>

export interface ExplainedRule {
  readonly position: number
  readonly rank: number
  readonly judges: boolean
  readonly notes: readonly string[]
  /** Whether it applies whatever the unknown facts are. */
  readonly certain: boolean
  /** For a certain one, the fewest known facts that make it apply; else the fewest unknown ones that would. */
  readonly facts: Facts
}

export interface ExplainedDuty {
  readonly duty: Duty
  /** The rules that lay it down here. */
  readonly positions: readonly number[]
  readonly rank: number
  readonly certain: boolean
  /** The fewest unknown facts that would make it owed; empty where it is certain. */
  readonly needs: Facts
}

export interface Change {
  /** The fewest facts to set so that the answer is no longer "no". */
  readonly set: Facts
  readonly verdict: Verdict
}

export interface Explanation {
  /** Every rule that applies or may apply: those of the strongest rank first, then in the order of the policy. */
  readonly rules: readonly ExplainedRule[]
  readonly duties: readonly ExplainedDuty[]
  /** The fewest known facts that decide the verdict; empty where nothing is decided. */
  readonly decisive: readonly string[]
  readonly nearest: Change | null
  /** The fact to ask next; null where the verdict is decided, or nothing that can be asked would help. */
  readonly next: string | null
  /** Unknown facts that no longer matter to the verdict, yet to what applies beside it. */
  readonly open: readonly string[]
}

const FIXED_COST = 3

export function explain(space: Space, known: Known): Explanation {
  const outcome = outcomeOf(space, known)
  const rules = explainRules(space, known)
  const verdict = verdictDiagram(space, known.bound, known.rest)
  return {
    rules,
    duties: explainDuties(space, known),
    decisive: isTerminal(verdict) ? decisiveFacts(space, known, verdict) : [],
    nearest: outcome.verdict === 'forbidden' || outcome.verdict === 'advised-against' ? nearestChange(space, known) : null,
    next: nextQuestion(space, verdict, known.unsure),
    open: isTerminal(verdict) ? openFacts(space, known) : [],
  }
}

function factsOf(space: Space, fixed: readonly (readonly [number, number])[]): Facts {
  return Object.fromEntries(fixed.map(([variable, value]) => space.nameOf(variable, value)))
}

/** The fewest known facts that make a function true, all others left open. */
function reasons(space: Space, truth: Ref, values: Known['values']): Facts {
  const cube = cheapestCube(space.diagrams, truth, (variable, value) =>
    values.get(variable) === value ? 1 : Number.POSITIVE_INFINITY,
  )
  return factsOf(space, cube?.fixed ?? [])
}

/** The fewest unknown facts that would make a function true. */
const needs = (space: Space, rest: Ref): Facts => factsOf(space, cheapestCube(space.diagrams, rest, space.weight)?.fixed ?? [])

function explainRules(space: Space, { bound, rest, values }: Known): ExplainedRule[] {
  return bound
    .map((rule, i) => ({ ...rule, rest: rest[i] ?? FALSE }))
    .filter(rule => rule.rest !== FALSE)
    .sort((a, b) => Number(b.shape.judges) - Number(a.shape.judges) || b.shape.rank - a.shape.rank || a.position - b.position)
    .map(rule => ({
      position: rule.position,
      rank: rule.shape.rank,
      notes: rule.shape.notes,
      judges: rule.shape.judges,
      certain: rule.rest === TRUE,
      facts: rule.rest === TRUE ? reasons(space, rule.truth, values) : needs(space, rule.rest),
    }))
}

function explainDuties(space: Space, { bound, rest }: Known): ExplainedDuty[] {
  const owed = new Map<string, { duty: Duty; positions: number[]; rank: number; truth: Ref }>()
  bound.forEach((rule, i) => {
    const truth = rest[i] ?? FALSE
    if (truth === FALSE) return
    for (const duty of rule.shape.duties) {
      const key = JSON.stringify([duty.do, duty.tell, duty.by])
      const same = owed.get(key)
      owed.set(key, {
        duty,
        positions: [...(same?.positions ?? []), rule.position],
        rank: Math.max(same?.rank ?? 0, rule.shape.rank),
        truth: space.diagrams.join(or, same?.truth ?? FALSE, truth),
      })
    }
  })
  return [...owed.values()].map(({ truth, ...duty }) => ({ ...duty, certain: truth === TRUE, needs: needs(space, truth) }))
}

function decisiveFacts(space: Space, { bound, values }: Known, verdict: Ref): string[] {
  const whole = verdictDiagram(
    space,
    bound,
    bound.map(rule => rule.truth),
  )
  const same = space.diagrams.map(whole, rank => Number(terminal(rank) === verdict))
  return Object.keys(reasons(space, same, values)).filter(fact => fact !== ROLE)
}

/** The fewest changes that end a "no": to a verdict that says yes if that costs no more, else to silence. */
function nearestChange(space: Space, { bound, values }: Known): Change | null {
  const { diagrams } = space
  const whole = verdictDiagram(
    space,
    bound,
    bound.map(rule => rule.truth),
  )
  const cost = (variable: number, value: number) => {
    if (values.get(variable) === value) return 0
    if (variable >= space.factCount) return Number.POSITIVE_INFINITY
    return space.factOf(variable)?.fixed ? FIXED_COST : 1
  }
  const reach = (good: readonly Verdict[]) =>
    cheapestCube(
      diagrams,
      diagrams.map(whole, rank => Number(good.includes(verdictOf(rank)))),
      cost,
    )
  const yes = reach(['allowed', 'advised', 'required'])
  const notNo = reach(['allowed', 'advised', 'required', 'silent'])
  const cube = yes && yes.cost <= (notNo?.cost ?? 0) ? yes : notNo
  if (!cube) return null
  let after = whole
  for (const [variable, value] of [...values, ...cube.fixed]) {
    const changed = cube.fixed.find(([other]) => other === variable)
    after = diagrams.restrict(after, variable, changed ? changed[1] : value)
  }
  const set = cube.fixed.filter(([variable, value]) => values.get(variable) !== value)
  return { set: factsOf(space, set), verdict: verdictOf(diagrams.range(after).at(-1) ?? 0) }
}

function openFacts(space: Space, { bound, rest, unsure }: Known): string[] {
  const open = new Set(bound.flatMap((_, i) => space.diagrams.support(rest[i] ?? FALSE)))
  return [...open]
    .filter(variable => variable < space.factCount && !unsure.has(variable))
    .sort((a, b) => a - b)
    .map(variable => space.nameOf(variable, 0)[0])
}
