import type { Tx } from '../../../platform/db/index.ts'
import { reviveAddress } from '../dead-address-store.ts'
import { troubled } from '../sent-views.ts'

/**
 * Lets a delivery that went wrong wait anew, with all that shares its message, which keeps its id.
 * @returns false where there is none that went wrong
 */
export async function tryAgain(tx: Tx, id: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('notice_delivery')
    .select(['id', 'batch_id', 'person_id', 'channel'])
    .where('id', '=', id)
    .where('state', 'in', troubled)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return false
  const batch = row.batch_id
  await tx
    .updateTable('notice_delivery')
    .set({ state: 'waiting', attempts: 0, reason: null, final_at: null, queued_at: null, claimed_until: null, not_before: now })
    .where(eb => (batch === null ? eb('id', '=', id) : eb('batch_id', '=', batch)))
    .where('state', 'in', troubled)
    .execute()
  if (row.channel !== 'letter') await reviveAddress(tx, row.person_id, row.channel as 'email' | 'text')
  return true
}
