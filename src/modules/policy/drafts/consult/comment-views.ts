/** Reads what people said in consultations. */

import type { Tx } from '../../../../platform/db/index.ts'

export interface Comment {
  readonly id: string
  readonly consultationId: string
  readonly personId: string
  /** Who said it. For those who draft; pages for others leave it out. */
  readonly name: string
  /** Null for the whole policy. */
  readonly clause: string | null
  /** Null where they were struck out. */
  readonly words: string | null
  readonly madeAt: Temporal.Instant
  readonly answer: string | null
  readonly struck: { readonly by: string; readonly at: Temporal.Instant } | null
}

/** So many on a page. */
export const commentsPerPage = 50

const rows = (tx: Tx) =>
  tx
    .selectFrom('policy_comment')
    .innerJoin('person', 'person.id', 'policy_comment.person_id')
    .leftJoin('person as striker', 'striker.id', 'policy_comment.struck_by')
    .select([
      'policy_comment.id',
      'policy_comment.consultation_id',
      'policy_comment.person_id',
      'person.name',
      'policy_comment.clause',
      'policy_comment.words',
      'policy_comment.made_at',
      'policy_comment.answer',
      'policy_comment.struck_at',
      'striker.name as striker',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

const fromRow = (row: Row): Comment => ({
  id: row.id,
  consultationId: row.consultation_id,
  personId: row.person_id,
  name: row.name,
  clause: row.clause,
  words: row.words,
  madeAt: row.made_at,
  // Before answers went with the words, some stayed behind.
  answer: row.struck_at ? null : row.answer,
  struck: row.struck_at ? { by: row.striker ?? '', at: row.struck_at } : null,
})

/** What one person said, the latest first. */
export async function commentsBy(tx: Tx, consultationId: string, personId: string): Promise<readonly Comment[]> {
  const found = await rows(tx)
    .where('policy_comment.consultation_id', '=', consultationId)
    .where('policy_comment.person_id', '=', personId)
    .orderBy('policy_comment.made_at', 'desc')
    .limit(commentsPerPage)
    .execute()
  return found.map(fromRow)
}

/** How many comments each clause has; null stands for the whole. */
export async function commentCounts(tx: Tx, consultationId: string): Promise<ReadonlyMap<string | null, number>> {
  const found = await tx
    .selectFrom('policy_comment')
    .select(({ fn }) => ['clause', fn.countAll<string>().as('count')])
    .where('consultation_id', '=', consultationId)
    .groupBy('clause')
    .execute()
  return new Map(found.map(({ clause, count }) => [clause, Number(count)]))
}

export interface CommentQuery {
  readonly consultationId: string
  /** Of one clause, of the whole (null), or all. */
  readonly clause?: string | null | undefined
  /** Those without an answer only. */
  readonly open: boolean
  /** From 1. */
  readonly page: number
}

/** One page of all comments, by clause and then as they came; and how many there are in all. */
export async function allComments(
  tx: Tx,
  { consultationId, clause, open, page }: CommentQuery,
): Promise<{ readonly comments: readonly Comment[]; readonly total: number }> {
  const about = rows(tx).where('policy_comment.consultation_id', '=', consultationId)
  const chosen =
    clause === undefined
      ? about
      : clause === null
        ? about.where('policy_comment.clause', 'is', null)
        : about.where('policy_comment.clause', '=', clause)
  const wanted = open ? chosen.where('policy_comment.answer', 'is', null).where('policy_comment.struck_at', 'is', null) : chosen
  const found = await wanted
    .orderBy('policy_comment.clause', order => order.asc().nullsFirst())
    .orderBy('policy_comment.made_at')
    .limit(commentsPerPage)
    .offset((page - 1) * commentsPerPage)
    .execute()
  const { total } = await wanted
    .clearSelect()
    .clearOrderBy()
    .select(({ fn }) => fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return { comments: found.map(fromRow), total: Number(total) }
}

/** One comment; undefined where the school has none of that id. */
export async function commentById(tx: Tx, id: string): Promise<Comment | undefined> {
  const row = await rows(tx).where('policy_comment.id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** The same, locked against being answered or struck out twice at once. */
export async function lockComment(tx: Tx, id: string): Promise<Comment | undefined> {
  const row = await tx.selectFrom('policy_comment').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return row && commentById(tx, id)
}
