/**
 * The state of each delivery. A worker claims one for a short time, sends outside any transaction and marks what became of it;
 * one that dies in between loses the claim, and the next sends under the same message id.
 */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/index.ts'

/** What is sent as one message: deliveries of one person by one channel. */
export interface Batch {
  /** The message's id, the same at every try. */
  readonly id: string
  readonly personId: string
  readonly channel: 'email' | 'text' | 'letter'
  /** Tries before this one. */
  readonly attempts: number
  readonly parts: readonly BatchPart[]
}

export interface BatchPart {
  readonly deliveryId: string
  readonly noticeId: string
  readonly template: string
}

/** What came of asking for a delivery. */
export type Claim =
  | { readonly kind: 'batch'; readonly batch: Batch }
  /** Nothing to do: sent, given up, or another delivery's job sends it. */
  | { readonly kind: 'nothing' }
  /** Not before then, or another worker has it until then. */
  | { readonly kind: 'later'; readonly at: Temporal.Instant }

const largestGroup = 50

const columns = ['id', 'notice_id', 'person_id', 'template', 'channel', 'not_before', 'alone', 'attempts', 'batch_id'] as const

/**
 * Claims a delivery, and with it those that share its mail. What a batch holds is settled here, once.
 * @param lease seconds after which another worker may take it, by the database's clock; longer than any try lasts
 */
export async function claimDelivery(
  tx: Tx,
  id: string,
  { now, lease }: { readonly now: Temporal.Instant; readonly lease: number },
): Promise<Claim> {
  const row = await tx
    .selectFrom('notice_delivery')
    .select(columns)
    .select(sql<boolean>`claimed_until > now()`.as('claimed'))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row || (row.batch_id !== null && row.batch_id !== row.id)) return { kind: 'nothing' }
  if (row.claimed) return { kind: 'later', at: now.add({ seconds: lease }) }
  if (Temporal.Instant.compare(row.not_before, now) > 0) return { kind: 'later', at: row.not_before }
  const others = await othersFor(tx, row)
  const members = [row, ...others]
  await tx
    .updateTable('notice_delivery')
    .set({ batch_id: row.id, claimed_until: sql<Temporal.Instant>`now() + make_interval(secs => ${lease})` })
    .where(
      'id',
      'in',
      members.map(member => member.id),
    )
    .execute()
  const parts = members.map(member => ({ deliveryId: member.id, noticeId: member.notice_id, template: member.template }))
  return {
    kind: 'batch',
    batch: { id: row.id, personId: row.person_id, channel: row.channel as Batch['channel'], attempts: row.attempts, parts },
  }
}

interface Lead {
  readonly id: string
  readonly person_id: string
  readonly channel: string
  readonly alone: boolean
  readonly batch_id: string | null
}

/** The rest of a batch: as it was settled, or now all that waits for the same person by the same channel. */
async function othersFor(tx: Tx, { id, person_id, channel, alone, batch_id }: Lead) {
  if (alone) return []
  const query = tx.selectFrom('notice_delivery').select(columns).where('state', '=', 'waiting').where('id', '<>', id)
  if (batch_id !== null) return query.where('batch_id', '=', batch_id).forUpdate().execute()
  return query
    .where('person_id', '=', person_id)
    .where('channel', '=', channel)
    .where('alone', '=', false)
    .where('batch_id', 'is', null)
    .orderBy('id')
    .limit(largestGroup)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** What became of a batch. */
export type Sending =
  | { readonly kind: 'sent'; readonly via: 'smtp' | 'notify'; readonly provider?: Provider; readonly fragments?: number }
  /** Will not work however often it is tried. `dead` where it is the address that refuses. */
  | { readonly kind: 'refused'; readonly reason: string; readonly dead?: boolean }
  /** There is no way to this person now: no address, no server. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'again'; readonly reason: string; readonly at: Temporal.Instant }

/** What GOV.UK Notify says of what it took (REQ-8.3). */
export interface Provider {
  readonly id: string
  readonly template: string
  readonly version: number
}

/** Notes it. Where somebody else has marked the batch in between, that stands. */
export async function markBatch(tx: Tx, { id, parts, attempts }: Batch, sending: Sending, now: Temporal.Instant): Promise<void> {
  const common = { attempts: attempts + 1, claimed_until: null }
  await tx
    .updateTable('notice_delivery')
    .set({ ...common, ...changesOf(sending, now) })
    .where('batch_id', '=', id)
    .where('state', '=', 'waiting')
    .execute()
  if (sending.kind === 'sent') {
    await tx
      .updateTable('notice')
      .set({ sealed: null })
      .where(
        'id',
        'in',
        parts.map(({ noticeId }) => noticeId),
      )
      .execute()
  }
}

function changesOf(sending: Sending, now: Temporal.Instant) {
  if (sending.kind === 'again') return { not_before: sending.at, queued_at: now, reason: sending.reason }
  if (sending.kind !== 'sent') return { state: sending.kind, reason: sending.reason, final_at: now }
  const { via, provider, fragments } = sending
  return {
    state: 'sent',
    reason: null,
    sent_at: now,
    via,
    ...(provider ? { provider_id: provider.id, provider_template: provider.template, provider_version: provider.version } : {}),
    ...(fragments === undefined ? {} : { fragments }),
  }
}

/**
 * Deliveries for which jobs must be made: new ones, and those whose job got lost. Marked as having one.
 * @param lost after how long without being sent its job counts as lost
 */
export async function takeUnqueued(
  tx: Tx,
  { now, lost, limit = 500 }: { readonly now: Temporal.Instant; readonly lost: Temporal.Duration; readonly limit?: number },
): Promise<readonly { readonly id: string; readonly at: Temporal.Instant }[]> {
  const before = now.subtract(lost)
  const rows = await tx
    .selectFrom('notice_delivery')
    .select(['id', 'not_before as at'])
    .where('state', '=', 'waiting')
    .where(eb => eb.or([eb('queued_at', 'is', null), eb.and([eb('queued_at', '<', before), eb('not_before', '<', before)])]))
    .where(eb => eb.or([eb('batch_id', 'is', null), eb('batch_id', '=', eb.ref('id'))]))
    .orderBy('not_before')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  if (rows.length > 0)
    await tx
      .updateTable('notice_delivery')
      .set({ queued_at: now })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute()
  return rows
}
