/** What went out, and what became of it. */
import type { Tx } from '../../platform/db/index.ts'
import { templateOf, templatesOf } from './templates.ts'

/** Fragments of texts that went out by GOV.UK Notify since a day. */
export async function fragmentsSince(tx: Tx, day: Temporal.PlainDate): Promise<number> {
  const { sum } = await tx
    .selectFrom('notice_delivery')
    .select(eb => eb.fn.coalesce(eb.fn.sum<number>('fragments'), eb.val(0)).as('sum'))
    .where('channel', '=', 'text')
    .where('sent_at', '>=', day.toZonedDateTime('Europe/London').toInstant())
    .executeTakeFirstOrThrow()
  return sum
}

/** One delivery as the office sees it: no address, and nothing of a concern. */
export interface SentDelivery {
  readonly id: string
  readonly personId: string
  readonly subject: string
  readonly channel: string
  readonly state: string
  readonly reason: string | null
  readonly at: Temporal.Instant
}

export const perPage = 50

/** States that somebody should look at. */
export const troubled = ['refused', 'failed', 'not-sent'] as const

/** The newest first. What a concern caused is left out: that there is one is for those alone who act on it. */
export async function deliveriesPage(
  tx: Tx,
  { only, page }: { readonly only: 'trouble' | 'all'; readonly page: number },
): Promise<{ readonly deliveries: readonly SentDelivery[]; readonly total: number }> {
  const shown = tx
    .selectFrom('notice_delivery')
    .where('template', 'not in', templatesOf('safeguarding'))
    .$if(only === 'trouble', query => query.where('state', 'in', troubled))
  const { total } = await shown.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await shown
    .select(['id', 'person_id', 'template', 'channel', 'state', 'reason', 'created_at'])
    .orderBy('id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  const deliveries = rows.map(({ person_id, template, created_at, ...row }) => ({
    ...row,
    personId: person_id,
    subject: templateOf(template).subject,
    at: created_at,
  }))
  return { deliveries, total }
}
