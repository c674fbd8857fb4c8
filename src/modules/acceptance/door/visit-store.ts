/** Writes visits: somebody comes, and leaves. */

import { dateAt } from '../../../platform/clock.ts'
import { newId, type Tx } from '../../../platform/db/index.ts'
import { tokenHash } from '../../../platform/sessions/session-cookie.ts'
import { record } from '../../audit/index.ts'
import type { Kind } from './door.ts'
import { lockDoor } from './door-store.ts'
import { soughtOf } from './sought-words.ts'

/** The place of a visit that begins: the next one of the day. */
export interface VisitPlace {
  readonly id: string
  readonly badge: number
  readonly cameAt: Temporal.Instant
}

/**
 * Takes the next place of the day: the first statement of the act, before anything is recorded. Whoever comes in next waits here
 * until it is done; were it taken later, two who come at once could wait for each other.
 */
export async function takePlace(tx: Tx, now: Temporal.Instant): Promise<VisitPlace> {
  await lockDoor(tx)
  const { last } = await tx
    .selectFrom('visit')
    .select(eb => eb.fn.max('badge').as('last'))
    .where('came_on', '=', dateAt(now))
    .executeTakeFirstOrThrow()
  return { id: newId(), badge: (last ?? 0) + 1, cameAt: now }
}

/** Somebody who comes in, with the acceptance that they gave. */
export interface Arrival {
  readonly acceptanceId: string
  readonly kind: Kind
  readonly name: string
  /** Whom they are here to see, or the firm that sends them; null where they did not say. */
  readonly host: string | null
  /** Of their own phone; null on the tablet, where the next visitor must not find it. */
  readonly token: string | null
}

/** Writes down who came. What follows is `recordVisit`. */
export async function addVisit(
  tx: Tx,
  { id, badge, cameAt }: VisitPlace,
  { acceptanceId, token, ...who }: Arrival,
): Promise<void> {
  const token_hash = token === null ? null : tokenHash(token)
  await tx
    .insertInto('visit')
    .values({
      ...who,
      id,
      acceptance_id: acceptanceId,
      badge,
      came_on: dateAt(cameAt),
      came_at: cameAt,
      token_hash,
      sought: soughtOf(who),
    })
    .execute()
}

/** The audit of a visit that began: the last statement of the act. */
export const recordVisit = (tx: Tx, { id, cameAt }: VisitPlace): Promise<void> =>
  record(tx, { did: 'visit.begun', by: 'system', to: { kind: 'visit', id }, clause: 'G3', at: cameAt })

/** By what somebody signed out. */
export type LeftHow = 'own-phone' | 'tablet' | 'office' | 'midnight'

/**
 * Somebody left. Nothing happens to a visit that is over.
 *
 * @param by who of the school signed them out; 'system' for themselves and for midnight
 */
export async function endVisit(
  tx: Tx,
  visitId: string,
  {
    how,
    by,
    at,
    now = at,
  }: { readonly how: LeftHow; readonly by: string; readonly at: Temporal.Instant; readonly now?: Temporal.Instant },
): Promise<void> {
  const ended = await tx
    .updateTable('visit')
    .set({ left_at: at, left_how: how })
    .where('id', '=', visitId)
    .where('left_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (ended) await record(tx, { did: 'visit.ended', by, to: { kind: 'visit', id: visitId }, at: now })
}

/**
 * Ends the visits of days before today that nobody signed out: at midnight in London, and marked so. For the worker, soon after
 * midnight; running it twice, or late, does no harm. All are locked before the first is recorded: who signs out meanwhile waits for
 * them, not they for them.
 *
 * @returns how many there were
 */
export async function closeForgottenVisits(tx: Tx, now: Temporal.Instant): Promise<number> {
  const forgotten = await tx
    .selectFrom('visit')
    .select(['id', 'came_on'])
    .where('left_at', 'is', null)
    .where('came_on', '<', dateAt(now))
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const { id, came_on } of forgotten)
    await endVisit(tx, id, { how: 'midnight', by: 'system', at: midnightAfter(came_on), now })
  return forgotten.length
}

/** The end of a day in London. */
const midnightAfter = (day: Temporal.PlainDate): Temporal.Instant =>
  day.add({ days: 1 }).toZonedDateTime('Europe/London').toInstant()
