/** One entry of the audit as bytes: what its hash covers (docs/audit.md). */
import { createHash } from 'node:crypto'
import { canonicalBytes, fieldsOf } from '../../platform/crypto/canonical-bytes.ts'

/** Everything that an entry says. Absent things are ''. */
export interface EntryFields {
  /** A UUID in lower case. */
  readonly schoolId: string
  /** 1 for the first entry of a school; each next one is one more. */
  readonly seq: number
  /** "2026-11-22T14:05:00.000Z": UTC, to the millisecond. */
  readonly at: string
  /** Pseudonym of who did it, or 'system'. */
  readonly actor: string
  readonly action: string
  readonly objectKind: string
  readonly objectId: string
  /** Pseudonym of whom it is about. */
  readonly subject: string
  readonly caseId: string
  readonly clause: string
  /** SHA-256 of the sealed detail, in hex. */
  readonly detailHash: string
}

/** The first field of every payload: no other bytes of ours begin like this. */
export const entryTag = 'schoolgate.audit.entry.v1'

/** What the first entry of a school follows. */
export const beginning = Buffer.alloc(32)

export const payloadOf = (entry: EntryFields): Buffer =>
  canonicalBytes([
    entryTag,
    entry.schoolId,
    String(entry.seq),
    entry.at,
    entry.actor,
    entry.action,
    entry.objectKind,
    entry.objectId,
    entry.subject,
    entry.caseId,
    entry.clause,
    entry.detailHash,
  ])

/** What a payload says; null for bytes that are none. */
export function entryIn(payload: Buffer): EntryFields | null {
  const fields = fieldsOf(payload)
  if (fields?.length !== 12 || fields[0] !== entryTag) return null
  const [, schoolId = '', seq = '', at = '', actor = '', action = '', objectKind = '', objectId = '', subject = '', ...rest] =
    fields
  const [caseId = '', clause = '', detailHash = ''] = rest
  const entry = { schoolId, seq: Number(seq), at, actor, action, objectKind, objectId, subject, caseId, clause, detailHash }
  return String(entry.seq) === seq ? entry : null
}

/** The hash of an entry: over the hash of the one before it (32 bytes) and its own payload. */
export const hashOf = (previous: Buffer, payload: Buffer): Buffer => sha256(previous, payload)

export function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
