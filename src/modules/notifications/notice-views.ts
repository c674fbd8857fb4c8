/** What waits for somebody. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { todayTemplates } from './templates.ts'

/** A line of "Today": notices that say the same and lead to the same place are one. */
export interface WaitingNotice {
  /** Of the newest of them. */
  readonly id: string
  /** Whose line it is: `titleOf` has its words. */
  readonly template: string
  readonly link: string | null
  /** When the newest of them came. */
  readonly at: Temporal.Instant
  readonly times: number
}

const mostShown = 50

/** What waits for a person, newest first, and how many more lines there are than are shown. */
export async function waitingFor(
  tx: Tx,
  personId: string,
): Promise<{ readonly notices: readonly WaitingNotice[]; readonly more: number }> {
  const lines = await tx
    .selectFrom('notice')
    .select(({ fn }) => [
      sql<string>`(array_agg(id order by created_at desc, id desc))[1]`.as('id'),
      'template',
      'link',
      sql<Temporal.Instant>`max(created_at)`.as('at'),
      fn.countAll<number>().as('times'),
      sql<number>`count(*) over ()`.as('lines'),
    ])
    .where('person_id', '=', personId)
    .where('done_at', 'is', null)
    .where('template', 'in', todayTemplates)
    .groupBy(['template', 'link'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostShown)
    .execute()
  const notices = lines.map(({ id, template, link, at, times }) => ({
    id,
    template,
    link,
    at,
    times,
  }))
  return { notices, more: (lines[0]?.lines ?? 0) - notices.length }
}

/**
 * Marks a line of a person's as done: this notice, and what came before it and says the same.
 *
 * @returns false where they have no such notice
 */
export async function markDone(tx: Tx, personId: string, noticeId: string, now: Temporal.Instant): Promise<boolean> {
  const newest = await tx
    .selectFrom('notice')
    .select(['template', 'link', 'created_at'])
    .where('id', '=', noticeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!newest) return false
  await tx
    .updateTable('notice')
    .set({ done_at: now })
    .where('person_id', '=', personId)
    .where('done_at', 'is', null)
    .where('template', '=', newest.template)
    .where('link', 'is not distinct from', newest.link)
    .where('created_at', '<=', newest.created_at)
    .execute()
  return true
}
