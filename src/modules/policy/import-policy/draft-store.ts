/** Documents in review: versions in the state 'draft' with a `review` beside their content, until that is done or they are thrown away. */

import { sql } from 'kysely'
import { newId, type Tx } from '../../../platform/db/index.ts'
import { createDocument, fingerprintOf, lockDocument, nextNumber } from '../policy-store.ts'
import type { VersionContent } from '../version-content.ts'
import { type DraftContent, draftOf, type PendingImport, storable } from './pending-import.ts'

/** A draft with the file that it was read from. */
export interface Draft {
  readonly id: string
  readonly fileName: string
  readonly review: PendingImport
}

const stored = (review: PendingImport) => {
  const content = draftOf(review)
  return { content: JSON.stringify(content), sha256: fingerprintOf(content) }
}

const LONGEST_TITLE = 300

const titleOf = (review: PendingImport): string => draftOf(review).title.slice(0, LONGEST_TITLE)

/** Keeps a document for review. @returns the draft's id */
export async function addDraft(tx: Tx, review: PendingImport, fileName: string, now: Temporal.Instant): Promise<string> {
  const documentId = (await lockDocument(tx)) ?? (await createDocument(tx, titleOf(review), now))
  const id = newId()
  await tx
    .insertInto('policy_version')
    .values({
      id,
      document_id: documentId,
      number: await nextNumber(tx, documentId),
      state: 'draft',
      source_file_name: storable(fileName),
      source_text: review.document.text,
      created_at: now,
      ...stored(review),
    })
    .execute()
  return id
}

/** Keeps the decisions made so far. */
export async function saveDraft(tx: Tx, { id, review }: Draft): Promise<void> {
  await tx.updateTable('policy_version').set(stored(review)).where('id', '=', id).where('state', '=', 'draft').execute()
}

/** Ends the review: what was decided becomes a draft of the policy like any other, and the file that it came from stays with it. */
export async function finishReview(tx: Tx, id: string, content: VersionContent): Promise<void> {
  await tx
    .updateTable('policy_version')
    .set({ content: JSON.stringify(content), sha256: fingerprintOf(content) })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute()
}

/** Throws the draft away, its document too. */
export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('policy_version').where('id', '=', id).where('state', '=', 'draft').execute()
}

const draftRow = (tx: Tx, id: string) =>
  tx
    .selectFrom('policy_version')
    .select(['id', 'source_file_name', 'content'])
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .where(sql<boolean>`content -> 'review' is not null`)

type DraftRow = Awaited<ReturnType<ReturnType<typeof draftRow>['executeTakeFirst']>>

function draftFrom(row: DraftRow): Draft | undefined {
  if (!row) return undefined
  // Written by addDraft and saveDraft only, from the same type.
  const { review } = row.content as unknown as DraftContent
  return { id: row.id, fileName: row.source_file_name ?? '', review }
}

/** The draft; undefined where there is none (any more). */
export const readDraft = async (tx: Tx, id: string) => draftFrom(await draftRow(tx, id).executeTakeFirst())

/** The draft, locked against being decided twice at once. */
export const lockDraft = async (tx: Tx, id: string) => draftFrom(await draftRow(tx, id).forUpdate().executeTakeFirst())

/** Drafts that wait, the latest first. */
export async function waitingDrafts(tx: Tx): Promise<{ id: string; fileName: string }[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'source_file_name'])
    .where('state', '=', 'draft')
    .where(sql<boolean>`content -> 'review' is not null`)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ id, source_file_name }) => ({ id, fileName: source_file_name ?? '' }))
}
