/** Differences by the fingerprints of the two versions: anybody may ask for one, and the same again is there at once. */
import type { VersionContent } from '../../version-content.ts'
import type { ChangesWords } from './changes.words.ts'
import { differenceOf, type VersionDifference } from './version-difference.ts'

/** A version with what it is known by. */
export interface Fingerprinted {
  readonly fingerprint: string
  readonly content: VersionContent
}

/** So many, the least lately used let go first: some 300 kB each, with the words that they hold on to. */
const mostKept = 60
const kept = new Map<string, VersionDifference>()

/** What one version says otherwise than another. @param words in whose language a part says whom a clause binds, and how strongly */
export function differenceFor(before: Fingerprinted, after: Fingerprinted, words: ChangesWords): VersionDifference {
  const key = `${before.fingerprint} ${after.fingerprint} ${words.language}`
  const found = kept.get(key) ?? differenceOf(before.content, after.content, words)
  kept.delete(key)
  kept.set(key, found)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return found
}
