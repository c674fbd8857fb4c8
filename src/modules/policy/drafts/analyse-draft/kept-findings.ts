/** Findings by the fingerprints of the two versions: what is asked again is there at once. */

import type { VersionContent } from '../../version-content.ts'
import { findInThread } from './find-in-thread.ts'
import type { RuleFindings } from './rule-findings.ts'

/** So many pairs of versions, the least lately used let go first: some 150 kB each. */
const MOST_KEPT = 60
const kept = new Map<string, Promise<RuleFindings | 'too-hard'>>()

/** A version with what it is known by. */
export interface Fingerprinted {
  readonly fingerprint: string
  readonly content: Pick<VersionContent, 'rules'>
}

/** What the engine finds in a draft against what is in force. What failed is tried again. */
export function findingsFor(before: Fingerprinted, after: Fingerprinted): Promise<RuleFindings | 'too-hard'> {
  const key = `${before.fingerprint} ${after.fingerprint}`
  const found = kept.get(key) ?? findInThread({ before: before.content.rules, after: after.content.rules })
  kept.delete(key)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return found
}
