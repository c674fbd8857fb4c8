/** Whether a stored entry is what was written, and follows from the one before: pure, row by row (docs/audit.md). */
import { hash } from 'node:crypto'
import type { Head } from '../chain-store.ts'
import { beginning, entryIn, payloadOf } from '../entry.ts'

/** An entry as it lies in the database; absent things are ''. */
export interface StoredEntry {
  readonly seq: number
  /** Microseconds since 1970. */
  readonly at: number
  readonly actor: string
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly subject: string
  readonly caseId: string
  readonly clause: string
  readonly prevSeq: number | null
  /** What the hash is over: that of the entry before (32 bytes), then the payload. One value, for a million of them take their time. */
  readonly hashed: Buffer
  readonly hash: Buffer
  /** The sealed detail; null where there is none, or it was erased. */
  readonly sealed: Buffer | null
}

/** What can be wrong with an entry. */
export type EntryFault = 'missing' | 'twice' | 'hash' | 'link' | 'unreadable' | 'other-school' | 'columns' | 'detail'

const hexOfHash = 64

/** The last field of a payload, which the columns do not repeat. */
function detailHashIn(payload: Buffer): string {
  const at = payload.length - hexOfHash
  const hasOne = at >= 4 && payload.readUInt32BE(at - 4) === hexOfHash
  return hasOne ? payload.toString('latin1', at) : ''
}

/** As payloads have it; what we never wrote (parts of a millisecond, a far-off year) is no time at all. */
const timeOf = (at: number): string => (at % 1000 === 0 && Math.abs(at) < 8.64e18 ? new Date(at / 1000).toISOString() : '')

/** @param after the entry before it, as it was found; undefined at the beginning */
export function faultOf(entry: StoredEntry, schoolId: string, after: Head | undefined): EntryFault | null {
  const expected = (after?.seq ?? 0) + 1
  if (entry.seq > expected) return 'missing'
  if (entry.seq < expected) return 'twice'
  if (!hash('sha256', entry.hashed, 'buffer').equals(entry.hash)) return 'hash'
  const [prevHash, payload] = [entry.hashed.subarray(0, beginning.length), entry.hashed.subarray(beginning.length)]
  if (!prevHash.equals(after?.hash ?? beginning)) return 'link'
  const detailHash = detailHashIn(payload)
  const asColumnsSay = payloadOf({ ...entry, schoolId, at: timeOf(entry.at), detailHash })
  if (!asColumnsSay.equals(payload)) return differenceIn(payload, schoolId)
  if (entry.prevSeq !== (after?.seq ?? null)) return 'columns'
  if (entry.sealed && hash('sha256', entry.sealed) !== detailHash) return 'detail'
  return null
}

function differenceIn(payload: Buffer, schoolId: string): EntryFault {
  const said = entryIn(payload)
  if (!said) return 'unreadable'
  return said.schoolId === schoolId ? 'columns' : 'other-school'
}
