/** What people say in consultations: kept, answered, struck out. */

import { newId, type Tx } from '../../../../platform/db/index.ts'

export interface NewComment {
  readonly consultationId: string
  readonly personId: string
  /** The id of a clause of that version; null for the whole. */
  readonly clause: string | null
  readonly words: string
}

/** Keeps a comment. @returns its id */
export async function addComment(
  tx: Tx,
  { consultationId, personId, clause, words }: NewComment,
  now: Temporal.Instant,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('policy_comment')
    .values({ id, consultation_id: consultationId, person_id: personId, clause, words, made_at: now })
    .execute()
  return id
}

interface ByWhom {
  readonly by: string
  readonly at: Temporal.Instant
}

/** Answers a comment; a second answer takes the place of the first. */
export async function answerComment(tx: Tx, id: string, answer: string, { by, at }: ByWhom): Promise<void> {
  await tx.updateTable('policy_comment').set({ answer, answered_by: by, answered_at: at }).where('id', '=', id).execute()
}

/** Takes a comment's words away for good: they named a child, or somebody who must not be named. So may the answer: it goes too. */
export async function strikeOut(tx: Tx, id: string, { by, at }: ByWhom): Promise<void> {
  const gone = { words: null, answer: null, answered_by: null, answered_at: null }
  await tx
    .updateTable('policy_comment')
    .set({ ...gone, struck_by: by, struck_at: at })
    .where('id', '=', id)
    .execute()
}
