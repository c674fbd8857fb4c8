/** A rule without its names: what rules of many policies that say the same have in common. */

import { and, type Ref } from './diagram.ts'
import type { Duty } from './rule.ts'
import type { Saying } from './same-rule.ts'
import type { Space } from './space.ts'

export interface RuleShape {
  readonly number: number
  readonly says: Saying
  readonly who: readonly string[]
  /** The numbers of its acts. */
  readonly acts: readonly number[]
  /** Whether it judges its acts (`act`), or only lays down duties upon them (`upon`). */
  readonly judges: boolean
  /** The rank of its strength: of the verdict where it judges the act, of its duties in any case. */
  readonly rank: number
  readonly duties: readonly Duty[]
  readonly notes: readonly string[]
  /** True where `when` holds and `unless` does not; a reference of `generation`. */
  condition: Ref
  generation: number
  /** The shape that came next when a rule of this shape was first loaded. */
  next: RuleShape | null
}

/** True where `when` holds and `unless` does not. Throws RangeError for a fact or value that the vocabulary does not have. */
export function truthOf(space: Space, { when, unless }: Pick<Saying, 'when' | 'unless'>): Ref {
  const holds = space.truthOf(when ?? { all: [] })
  return unless ? space.diagrams.join(and, holds, space.truthOf({ not: unless })) : holds
}

/** Where a rule's conditions hold. */
export function conditionOf(space: Space, shape: RuleShape): Ref {
  if (shape.generation !== space.growth.drawn) {
    shape.generation = space.growth.drawn
    shape.condition = truthOf(space, shape.says)
  }
  return shape.condition
}
