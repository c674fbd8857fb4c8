/** The proof of an acceptance as one file: all that somebody needs who does not have the program (docs/verify-acceptance.md). */
import type { Tx } from '../../../platform/db/index.ts'
import { type EntryProof, proofOfEntry } from '../../audit/index.ts'
import { contentOf, type VersionContent } from '../../policy/index.ts'
import type { AcceptanceRecord } from '../acceptance.ts'
import type { KeptRecord } from '../acceptance-views.ts'

export const proofFormat = 'schoolgate.acceptance-proof.v1'

export interface AcceptanceProof {
  readonly format: typeof proofFormat
  readonly record: AcceptanceRecord
  /** The whole version: its SHA-256 as RFC 8785 writes it is the record's fingerprint. */
  readonly policy: VersionContent
  readonly audit: EntryProof
}

/** @throws Error where the audit or the version that belongs to it is not there: the database was tampered with */
export async function proofOf(tx: Tx, { record, digest }: KeptRecord): Promise<AcceptanceProof> {
  const about = 'person' in record.who ? record.who.person : null
  const audit = await proofOfEntry(tx, { kind: 'acceptance', id: digest, about })
  const policy = await contentOf(tx, record.version.id)
  if (!audit || !policy) throw new Error(`Acceptance ${record.id} has no entry in the audit, or no version`)
  return { format: proofFormat, record, policy, audit }
}
