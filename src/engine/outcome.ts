/** What is decided once everything that matters was read (docs/engine.md, 4). */

import { FALSE, type Ref, strongest, TRUE, terminal } from './diagram.ts'
import type { Bound, Known } from './known.ts'
import type { Space } from './space.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export interface Outcome {
  readonly verdict: Verdict | 'depends'
  /** Every verdict that some completion of the unknown facts gives, strongest first. One of them: it is decided. */
  readonly possible: readonly Verdict[]
  /** The places, among the rules of the act, of those that give the verdict. */
  readonly determining: readonly number[]
}

/** The rank of the verdict, as a function of what is still unknown. */
export function verdictDiagram({ diagrams }: Space, bound: readonly Bound[], truths: readonly Ref[]): Ref {
  let verdict = terminal(0)
  bound.forEach((rule, i) => {
    const { rank } = rule.shape
    if (rule.shape.judges)
      verdict = diagrams.join(
        strongest,
        verdict,
        diagrams.map(truths[i] ?? FALSE, value => value * rank),
      )
  })
  return verdict
}

/**
 * The verdicts that remain possible, and the rules that determine them: where decided, the rules of the verdict's strength
 * that apply in every completion, or, if none does in every one, those that apply in some; where not, every judging rule
 * that applies in some completion.
 */
export function outcomeOf(space: Space, { bound, rest }: Known): Outcome {
  const ranks = space.diagrams.range(verdictDiagram(space, bound, rest))
  const decided = ranks.length === 1
  const rank = ranks[0] ?? 0
  const judging = bound
    .map((rule, i) => ({ ...rule, rest: rest[i] ?? FALSE }))
    .filter(rule => rule.shape.judges && rule.rest !== FALSE)
  const ofRank = decided ? judging.filter(rule => rule.shape.rank === rank) : judging
  const certain = ofRank.filter(rule => rule.rest === TRUE)
  return {
    verdict: decided ? verdictOf(rank) : 'depends',
    possible: ranks.map(verdictOf).reverse(),
    determining: (decided && certain.length > 0 ? certain : ofRank).map(rule => rule.position),
  }
}
