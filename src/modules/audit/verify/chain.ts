/** Whether a stored entry is what was written, and follows from the one before: pure, row by row (docs/audit.md). */
import { isAscii } from 'node:buffer'
import { hash } from 'node:crypto'
import { fieldsOf } from '../../../platform/crypto/canonical-bytes.ts'
import type { Head } from '../chain-store.ts'
import { beginning, entryIn, entryTag } from '../entry.ts'

/** An entry as it lies in the database, in few values: a million of them are to be read in seconds. */
export interface StoredEntry {
  readonly seq: number
  /** Microseconds since 1970; null where the number before is not the one before. */
  readonly at: number | null
  /** The columns from `actor` to `clause`, as PostgreSQL writes a row of them. */
  readonly columns: string
  /** Its hash (32 bytes), the hash before it (32 bytes) and the payload. */
  readonly bytes: Buffer
  /** The sealed detail; null where there is none, or it was erased. */
  readonly sealed: Buffer | null
}

/** What can be wrong with an entry. */
export type EntryFault = 'missing' | 'twice' | 'hash' | 'link' | 'unreadable' | 'other-school' | 'columns' | 'detail'

const hashLength = 32
const payloadAt = 2 * hashLength

/** @param after the entry before it, as it was found; undefined at the beginning */
export function faultOf(
  { seq, at, columns, bytes, sealed }: StoredEntry,
  schoolId: string,
  after: Head | undefined,
): EntryFault | null {
  const expected = (after?.seq ?? 0) + 1
  if (seq > expected) return 'missing'
  if (seq < expected) return 'twice'
  if (hash('sha256', bytes.subarray(hashLength), 'buffer').compare(bytes, 0, hashLength) !== 0) return 'hash'
  if ((after?.hash ?? beginning).compare(bytes, hashLength, payloadAt) !== 0) return 'link'
  const fields = payloadFields(bytes)
  if (fields?.length !== 12 || fields[0] !== entryTag) return 'unreadable'
  if (fields[1] !== schoolId) return entryIn(bytes.subarray(payloadAt)) ? 'other-school' : 'unreadable'
  const asWritten = fields[2] === String(seq) && at !== null && fields[3] === timeOf(at) && rowOf(fields) === columns
  if (!asWritten) return 'columns'
  return sealed && hash('sha256', sealed) !== fields[11] ? 'detail' : null
}

/** The fields of the payload. In plain ASCII, as nearly all are, each is a piece of one string. */
function payloadFields(bytes: Buffer): string[] | null {
  if (!isAscii(bytes.subarray(payloadAt))) return fieldsOf(bytes.subarray(payloadAt))
  const text = bytes.toString('latin1', payloadAt)
  const fields: string[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + 4 + bytes.readUInt32BE(payloadAt + at)
    if (end > text.length || at + 4 > text.length) return null
    fields.push(text.slice(at + 4, end))
    at = end
  }
  return fields
}

/** As payloads have it; what we never wrote (parts of a millisecond, a far-off year) is no time at all. */
const timeOf = (at: number): string => (at % 1000 === 0 && Math.abs(at) < 8.64e18 ? new Date(at / 1000).toISOString() : '')

/** The columns that these fields belong into, as PostgreSQL writes a row: nothing for null, quotes around what could be misread. */
const rowOf = ([, , , , actor, action, kind, id = '', subject, caseId, clause = '']: readonly string[]): string =>
  `(${actor},${action},${kind},${quoted(id)},${subject},${caseId},${quoted(clause)})`

// Not \s: to PostgreSQL, space is what C calls so.
const quoted = (text: string): string => (/["\\(), \t-\r]/.test(text) ? `"${text.replaceAll(/["\\]/g, '$&$&')}"` : text)

/** The hash of an entry that has no fault. */
export const hashIn = ({ bytes }: StoredEntry): Buffer => bytes.subarray(0, hashLength)
