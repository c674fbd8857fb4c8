/**
 * When a text was shown, and which: a mark that the form carries, so that neither can be made up. It holds a time and a keyed hash,
 * and nothing of anybody.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json.ts'
import { pseudonymOf } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'

/** What was shown, and for whom or what: a campaign and a person, or a door. */
export interface ShownText {
  readonly of: readonly string[]
  readonly text: string
}

/** Whoever leaves a page open for longer is to read it again. */
const longest = Temporal.Duration.from({ hours: 24 })

const macOf = (tx: Tx, { of, text }: ShownText, milliseconds: number): Promise<string> => {
  const hash = createHash('sha256').update(text).digest('hex')
  return pseudonymOf(tx, 'shown for acceptance', canonicalJson([of, hash, milliseconds]))
}

/** The mark of a text that is shown now, for a hidden field. */
export async function markShown(tx: Tx, shown: ShownText, now: Temporal.Instant): Promise<string> {
  return `${now.epochMilliseconds}.${await macOf(tx, shown, now.epochMilliseconds)}`
}

/** When that very text was shown; null where the mark is none of ours, is of another text, or older than a day. */
export async function whenShown(tx: Tx, shown: ShownText, mark: string, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const [, time = '', mac = ''] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(mark) ?? []
  if (mac === '') return null
  const right = await macOf(tx, shown, Number(time))
  if (!timingSafeEqual(Buffer.from(right), Buffer.from(mac))) return null
  const at = Temporal.Instant.fromEpochMilliseconds(Number(time))
  const isLate = Temporal.Instant.compare(at.add(longest), now) < 0
  return isLate || Temporal.Instant.compare(at, now) > 0 ? null : at
}
