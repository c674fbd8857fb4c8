/** Which forms a school's people have sent, and with what outcome: kept for a day. */
import type { Tx } from '../db/index.ts'
import { Fault } from '../errors.ts'
import type { Done } from './once.ts'

const kept = Temporal.Duration.from({ hours: 24 })

/** A form as it was sent. */
export interface SentForm {
  readonly key: string
  /** What it asked, hashed: 32 bytes. */
  readonly asked: Buffer
  readonly now: Temporal.Instant
}

/**
 * Takes the key for this transaction; whoever comes second with it waits here until the first is done.
 *
 * @returns null when the key was free, else the outcome of the first time
 * @throws Fault `sent-before` when the key was used for something else
 */
export async function claimFormKey(tx: Tx, { key, asked, now }: SentForm): Promise<Done | null> {
  await tx.deleteFrom('idempotency_key').where('created_at', '<', now.subtract(kept)).execute()
  const claimed = await tx
    .insertInto('idempotency_key')
    .values({ key, request_hash: asked, created_at: now })
    .onConflict(conflict => conflict.columns(['key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  return claimed ? null : firstOutcome(tx, key, asked)
}

async function firstOutcome(tx: Tx, key: string, asked: Buffer): Promise<Done> {
  const first = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'response_location', 'response_body'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (!first?.response_location || !asked.equals(first.request_hash))
    throw new Fault('sent-before', 'form key used for something else')
  const { response_location: seeOther, response_body: notice } = first
  return { problem: null, seeOther, ...(notice === null ? {} : { notice }) }
}

/** Notes the outcome, in the transaction of the act itself. */
export async function noteOutcome(tx: Tx, key: string, { seeOther, notice }: Done): Promise<void> {
  await tx
    .updateTable('idempotency_key')
    .set({ response_status: 303, response_location: seeOther, response_body: notice ?? null })
    .where('key', '=', key)
    .execute()
}

/** Gives the key back: the act was refused, and the form may be mended and sent again. */
export async function releaseFormKey(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('idempotency_key').where('key', '=', key).execute()
}
