/** What the cues in somebody's words say about the act: points for or against it, beside what the search over words gives. */

import type { Cue } from '../cues/index.ts'

export interface ActSignal {
  /** All of these cues are in the words … */
  readonly when: readonly Cue[]
  /** … and none of these. */
  readonly unless?: readonly Cue[]
  /** Points by act: the search over words gives about 10 to an act that it fits well. */
  readonly points: Readonly<Record<string, number>>
}
