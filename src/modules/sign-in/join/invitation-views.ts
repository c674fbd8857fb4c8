/** Who was invited, and what came of it. */
import type { Tx } from '../../../platform/db/index.ts'
import { titlesHeldBy } from '../../people/index.ts'
import { type InvitationState, stateOf } from './invitation.ts'
import { containing, withWaysIn } from './people-with-ways-in.ts'

/** A part of a list, and how long it is as a whole. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly all: number
}

/** Which part: the words that somebody searches for, and the page, from 1. */
export interface Wanted {
  readonly find: string
  readonly page: number
}

export const rowsOnPage = 25

/** Somebody who was invited. */
export interface InvitationRow {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
  readonly sentAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly state: InvitationState
}

/** The invitations, the last sent first. */
export async function invitations(
  tx: Tx,
  { find, page }: Wanted,
  { now, today }: { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate },
): Promise<Page<InvitationRow>> {
  const found = withWaysIn(tx)
    .innerJoin('invitation', join =>
      join.onRef('invitation.school_id', '=', 'person.school_id').onRef('invitation.person_id', '=', 'person.id'),
    )
    .where('person.name', 'ilike', containing(find))
  const { all } = await found.select(eb => eb.fn.countAll<number>().as('all')).executeTakeFirstOrThrow()
  const rows = await found
    .leftJoin('notice_delivery', join =>
      join
        .onRef('notice_delivery.school_id', '=', 'invitation.school_id')
        .onRef('notice_delivery.notice_id', '=', 'invitation.notice_id')
        .on('notice_delivery.channel', '=', 'email'),
    )
    .select(['invitation.id', 'invitation.person_id', 'person.name', 'invitation.sent_at', 'invitation.expires_at'])
    .select(['invitation.opened_at', 'invitation.withdrawn_at', 'able.person_id as able', 'notice_delivery.state as delivery'])
    .orderBy('invitation.sent_at', 'desc')
    .orderBy('person.name')
    .limit(rowsOnPage)
    .offset((page - 1) * rowsOnPage)
    .execute()
  const held = await titlesHeldBy(
    tx,
    rows.map(({ person_id }) => person_id),
    today,
  )
  return {
    all,
    rows: rows.map(row => {
      const facts = {
        expiresAt: row.expires_at,
        opened: row.opened_at !== null,
        withdrawn: row.withdrawn_at !== null,
        hasWayIn: row.able !== null,
        delivered: !['refused', 'failed', 'not-sent'].includes(row.delivery ?? ''),
      }
      const { id, name, sent_at: sentAt, expires_at: expiresAt } = row
      return { id, name, titles: held.get(row.person_id) ?? [], sentAt, expiresAt, state: stateOf(facts, now) }
    }),
  }
}
