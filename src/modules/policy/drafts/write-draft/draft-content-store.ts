/**
 * Drafts as the workbench writes them: versions in the states 'draft' and 'consulted'. Documents that still wait for a review
 * (import-policy) are not among them. Who saves says which revision was read: nobody's words are lost unseen.
 */

import { sql } from 'kysely'
import { newId, type Tx } from '../../../../platform/db/index.ts'
import { createDocument, fingerprintOf, lockDocument, nextNumber } from '../../policy-store.ts'
import type { VersionContent } from '../../version-content.ts'

/** A version whose words may still be changed. */
export interface PlainDraft {
  readonly id: string
  readonly number: number
  readonly state: 'draft' | 'consulted'
  /** Counts how often it was saved. */
  readonly revision: number
  readonly content: VersionContent
  /** What is new in it, in a sentence for the table of versions. */
  readonly changes: string | null
  /** The day on which its words were finished, as far as somebody has said so. */
  readonly writtenOn: Temporal.PlainDate | null
  /** The version that it was copied from. */
  readonly basedOn: string | null
}

/** Any version but one that is under review after an import has words that can be read as they are. */
const isReviewed = sql<boolean>`content -> 'review' is null`

const openRow = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'state', 'revision', 'content', 'changes', 'written_on', 'based_on'])
    .where('id', '=', versionId)
    .where('state', 'in', ['draft', 'consulted'])
    .where(isReviewed)

type OpenRow = Awaited<ReturnType<ReturnType<typeof openRow>['executeTakeFirst']>>

const draftFrom = (row: OpenRow): PlainDraft | undefined =>
  row && {
    id: row.id,
    number: row.number,
    state: row.state as PlainDraft['state'],
    revision: row.revision,
    // Written by this module only, from the same type.
    content: row.content as unknown as VersionContent,
    changes: row.changes,
    writtenOn: row.written_on,
    basedOn: row.based_on,
  }

/** The draft as it stands; undefined where there is none (any more), or its words are decided on. */
export const readDraftContent = async (tx: Tx, versionId: string): Promise<PlainDraft | undefined> =>
  draftFrom(await openRow(tx, versionId).executeTakeFirst())

/** The draft, locked until the transaction ends: whoever else saves waits, and then sees what was saved. */
export const lockDraftContent = async (tx: Tx, versionId: string): Promise<PlainDraft | undefined> =>
  draftFrom(await openRow(tx, versionId).forUpdate().executeTakeFirst())

interface Saving {
  readonly id: string
  /** The one that was read. */
  readonly revision: number
  readonly content: VersionContent
}

/** Saves the words of a draft with their fingerprint. 'changed-meanwhile': the revision read is not the last, and nothing was saved. */
export async function saveDraftContent(tx: Tx, { id, revision, content }: Saving): Promise<'saved' | 'changed-meanwhile'> {
  const { numUpdatedRows } = await tx
    .updateTable('policy_version')
    .set({ content: JSON.stringify(content), sha256: fingerprintOf(content), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', 'in', ['draft', 'consulted'])
    .where(isReviewed)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 0n ? 'changed-meanwhile' : 'saved'
}

/** What is said about a draft besides its words. The revision stays: no words change. */
export async function saveDraftFacts(tx: Tx, id: string, facts: Pick<PlainDraft, 'changes' | 'writtenOn'>): Promise<void> {
  await tx
    .updateTable('policy_version')
    .set({ changes: facts.changes, written_on: facts.writtenOn })
    .where('id', '=', id)
    .execute()
}

interface NewDraft {
  readonly content: VersionContent
  readonly basedOn: string | null
  readonly at: Temporal.Instant
}

/** Begins a draft with these words. Makes the school's document with its first version. @returns its id */
export async function beginDraft(tx: Tx, { content, basedOn, at }: NewDraft): Promise<string> {
  const documentId = (await lockDocument(tx)) ?? (await createDocument(tx, content.title, at))
  const id = newId()
  await tx
    .insertInto('policy_version')
    .values({
      id,
      document_id: documentId,
      number: await nextNumber(tx, documentId),
      state: 'draft',
      based_on: basedOn,
      content: JSON.stringify(content),
      sha256: fingerprintOf(content),
      created_at: at,
    })
    .execute()
  return id
}

/** Throws a draft away. It is kept as withdrawn: comments and decisions may speak of it. */
export async function withdrawDraft(tx: Tx, id: string): Promise<void> {
  await tx
    .updateTable('policy_version')
    .set({ state: 'withdrawn' })
    .where('id', '=', id)
    .where('state', 'in', ['draft', 'consulted'])
    .execute()
}

/** A draft in a list. */
export interface ListedDraft {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly state: PlainDraft['state']
  readonly changes: string | null
  readonly begunAt: Temporal.Instant
}

/** The drafts of the school, the latest first. Their words stay where they are. */
export async function listDrafts(tx: Tx): Promise<ListedDraft[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'state', 'changes', 'created_at', sql<string>`content ->> 'title'`.as('title')])
    .where('state', 'in', ['draft', 'consulted'])
    .where(isReviewed)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ created_at, state, ...row }) => ({ ...row, state: state as PlainDraft['state'], begunAt: created_at }))
}
