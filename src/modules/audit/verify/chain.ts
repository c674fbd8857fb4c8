/** Whether a stored entry is what was written, and follows from the one before: pure, row by row (docs/audit.md). */
import type { Head } from '../chain-store.ts'
import { beginning, entryIn, hashOf, payloadOf, sha256 } from '../entry.ts'

/** An entry as it lies in the database; absent things are ''. */
export interface StoredEntry {
  readonly seq: number
  /** UTC, to the microsecond: "2026-11-22T14:05:00.000000Z". */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  readonly subject: string
  readonly caseId: string
  readonly clause: string
  readonly payload: Buffer
  readonly prevSeq: number | null
  readonly prevHash: Buffer
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

const milliseconds = (at: string): string => (at.endsWith('000Z') ? `${at.slice(0, -4)}Z` : at)

/** @param after the entry before it, as it was found; undefined at the beginning */
export function faultOf(entry: StoredEntry, schoolId: string, after: Head | undefined): EntryFault | null {
  const expected = (after?.seq ?? 0) + 1
  if (entry.seq > expected) return 'missing'
  if (entry.seq < expected) return 'twice'
  if (!hashOf(entry.prevHash, entry.payload).equals(entry.hash)) return 'hash'
  if (!entry.prevHash.equals(after?.hash ?? beginning)) return 'link'
  const detailHash = detailHashIn(entry.payload)
  const asColumnsSay = payloadOf({ ...entry, schoolId, at: milliseconds(entry.at), detailHash })
  if (!asColumnsSay.equals(entry.payload)) return differenceIn(entry.payload, schoolId)
  if (entry.prevSeq !== (after?.seq ?? null)) return 'columns'
  if (entry.sealed && sha256(entry.sealed).toString('hex') !== detailHash) return 'detail'
  return null
}

function differenceIn(payload: Buffer, schoolId: string): EntryFault {
  const said = entryIn(payload)
  if (!said) return 'unreadable'
  return said.schoolId === schoolId ? 'columns' : 'other-school'
}
