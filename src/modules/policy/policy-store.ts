/** Writes policy documents and their versions. A version is never edited once it is in force. */

import { createHash } from 'node:crypto'
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

/** Puts a version of the school's policy in force; the one in force until now is superseded. Makes the document with its first version. */
export async function putInForce(tx: Tx, version: NewVersion, now: Temporal.Instant): Promise<StoredVersion> {
  const documentId = (await lockDocument(tx)) ?? (await createDocument(tx, version.content.title, now))
  const number = await nextNumber(tx, documentId)
  await tx
    .updateTable('policy_version')
    .set({ state: 'superseded', effective_to: version.from })
    .where('document_id', '=', documentId)
    .where('state', '=', 'in_force')
    .execute()
  const content = JSON.stringify(version.content)
  const id = newId()
  await tx
    .insertInto('policy_version')
    .values({
      id,
      document_id: documentId,
      number,
      state: 'in_force',
      effective_from: version.from,
      content,
      source_file_name: version.source?.fileName ?? null,
      source_text: version.source?.text ?? null,
      sha256: createHash('sha256').update(content).digest(),
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
