/** Writes policy documents and their versions. A version is never edited once it is ratified or published. */

import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/crypto/canonical-json.ts'
import { newId, type Tx } from '../../platform/db/index.ts'
import type { VersionContent } from './version-content.ts'

export interface NewVersion {
  readonly content: VersionContent
  /** The first day on which it applies. */
  readonly from: Temporal.PlainDate
  /** The document that it was read from, if it was imported. */
  readonly source?: { readonly fileName: string; readonly text: string }
}

export interface StoredVersion {
  readonly id: string
  readonly documentId: string
  readonly number: number
}

/** The fingerprint of a version: of its content as RFC 8785 writes it. Signatures and acceptances hold for it alone. */
export const fingerprintOf = (content: VersionContent): Buffer => createHash('sha256').update(canonicalJson(content)).digest()

/** Publishes a version as it stands: from its first day on it is in force. Makes the document with its first version. */
export async function putInForce(tx: Tx, { content, from, source }: NewVersion, now: Temporal.Instant): Promise<StoredVersion> {
  const documentId = (await lockDocument(tx)) ?? (await createDocument(tx, content.title, now))
  const number = await nextNumber(tx, documentId)
  const id = newId()
  await tx
    .insertInto('policy_version')
    .values({
      id,
      document_id: documentId,
      number,
      state: 'published',
      effective_from: from,
      written_on: from,
      published_at: now,
      content: JSON.stringify(content),
      source_file_name: source?.fileName ?? null,
      source_text: source?.text ?? null,
      sha256: fingerprintOf(content),
      created_at: now,
    })
    .execute()
  return { id, documentId, number }
}

/** The school's document, locked so that two versions cannot come into force at once. */
export async function lockDocument(tx: Tx): Promise<string | undefined> {
  const row = await tx.selectFrom('policy_document').select('id').orderBy('created_at').limit(1).forUpdate().executeTakeFirst()
  return row?.id
}

/** The school's first document. @returns its id */
export async function createDocument(tx: Tx, title: string, now: Temporal.Instant): Promise<string> {
  const id = newId()
  await tx.insertInto('policy_document').values({ id, title, created_at: now }).execute()
  return id
}

/** Numbers count on from the last version, drafts included. */
export async function nextNumber(tx: Tx, documentId: string): Promise<number> {
  const row = await tx
    .selectFrom('policy_version')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
