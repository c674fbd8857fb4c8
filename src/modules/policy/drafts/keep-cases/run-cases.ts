/** Whether a policy answers the school's cases as the school expects. */

import { type Policy, readSituation, type Situation } from '../../../../engine/index.ts'
import { schoolVocabulary } from '../../vocabulary/index.ts'
import type { Expected, KeptCase } from './case-store.ts'

export interface RunCase {
  readonly kept: KeptCase
  /** What the policy answers; null where it cannot be asked: the vocabulary has changed since. */
  readonly found: Expected | null
  readonly clauses: readonly string[]
  readonly passes: boolean
}

/** Asks a policy all cases. A case that can no longer be asked does not pass. */
export const runCases = (policy: Policy, cases: readonly KeptCase[]): readonly RunCase[] =>
  cases.map(kept => {
    const read = readSituation(schoolVocabulary, kept.situation)
    if ('problems' in read) return { kept, found: null, clauses: [], passes: false }
    const { verdict, clauses } = policy.decide(read.situation)
    return { kept, found: verdict, clauses, passes: verdict === kept.expected }
  })

/** What a policy answers today. */
export const answerNow = (policy: Policy, situation: Situation): Expected => policy.decide(situation).verdict
