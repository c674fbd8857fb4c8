/** What has been read of a situation so far, and the rules that may bind whoever asks. */

import type { Ref } from './diagram.ts'
import type { RuleShape } from './rule-shape.ts'

/** A rule that may bind the person who asks. */
export interface Bound {
  /** Its place among the rules of the act. */
  readonly position: number
  readonly shape: RuleShape
  /** Where it applies, over all facts (and over the roles, while these are unknown). */
  readonly truth: Ref
}

/** What has been read so far. */
export interface Known {
  readonly bound: readonly Bound[]
  /** Where each bound rule applies, given what is known. */
  readonly rest: readonly Ref[]
  readonly values: ReadonlyMap<number, number>
  /** Facts that were asked and are not known. */
  readonly unsure: ReadonlySet<number>
  readonly read: ReadonlySet<number>
}
