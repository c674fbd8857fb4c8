/** What waits for somebody. */
import type { Tx } from '../../platform/db/index.ts'
import { templateOf, todayTemplates } from './templates.ts'

/** A line of "Today". */
export interface WaitingNotice {
  readonly id: string
  /** Begins with a verb. */
  readonly line: string
  readonly link: string | null
  readonly at: Temporal.Instant
}

const mostShown = 50

/** What waits for a person, newest first, and how much more there is than is shown. */
export async function waitingFor(
  tx: Tx,
  personId: string,
): Promise<{ readonly notices: readonly WaitingNotice[]; readonly more: number }> {
  const open = tx
    .selectFrom('notice')
    .where('person_id', '=', personId)
    .where('done_at', 'is', null)
    .where('template', 'in', todayTemplates)
  const rows = await open
    .select(['id', 'template', 'link', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute()
  const { count } = await open.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const notices = rows.map(({ id, template, link, created_at }) => ({
    id,
    line: templateOf(template).today ?? '',
    link,
    at: created_at,
  }))
  return { notices, more: count - notices.length }
}

/** Marks one of a person's notices as done. @returns false where they have no such notice */
export async function markDone(tx: Tx, personId: string, noticeId: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .updateTable('notice')
    .set(eb => ({ done_at: eb.fn.coalesce('done_at', eb.val(now)) }))
    .where('id', '=', noticeId)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
