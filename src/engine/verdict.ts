/** Verdicts and their order (docs/engine.md, 3). */

import type { Strength } from './rule.ts'

/** What a policy says of an act in a situation in which every fact is known. */
export type Verdict = 'forbidden' | 'required' | 'advised-against' | 'advised' | 'allowed' | 'silent'

/** Weakest first: a verdict's rank is its place here, and the strongest rule that applies gives the verdict. */
export const VERDICTS: readonly Verdict[] = ['silent', 'allowed', 'advised', 'advised-against', 'required', 'forbidden']

const RANKS: Readonly<Record<Strength, number>> = { may: 1, should: 2, should_not: 3, must: 4, must_not: 5 }

/** The rank of the verdict that a rule of this strength gives; silence is rank 0. */
export const rankOf = (strength: Strength): number => RANKS[strength]

/** The verdict of a rank. Throws RangeError on a number that is no rank. */
export function verdictOf(rank: number): Verdict {
  const verdict = VERDICTS[rank]
  if (!verdict) throw new RangeError(`no verdict has rank ${rank}`)
  return verdict
}

/** Strongest first: the strengths a rule may have. */
export const STRENGTHS: readonly Strength[] = ['must_not', 'must', 'should_not', 'should', 'may']

/** The strength of a rank. Throws RangeError on a number that is no strength's rank. */
export function strengthOf(rank: number): Strength {
  const strength = STRENGTHS[STRENGTHS.length - rank]
  if (!strength) throw new RangeError(`no strength has rank ${rank}`)
  return strength
}
