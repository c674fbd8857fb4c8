/** Addresses and numbers that refused us: not tried again until the person has another one. Kept as keyed hashes. */
import { pseudonymOf } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'

type Channel = 'email' | 'text'

/** Whether this very address of a person has refused us. */
export async function isDeadAddress(tx: Tx, personId: string, channel: Channel, address: string): Promise<boolean> {
  const row = await tx
    .selectFrom('dead_address')
    .select('address_hash')
    .where('person_id', '=', personId)
    .where('channel', '=', channel)
    .executeTakeFirst()
  return row !== undefined && row.address_hash === (await pseudonymOf(tx, 'address', address))
}

/** Notes that it does not work. */
export async function markDeadAddress(
  tx: Tx,
  {
    personId,
    channel,
    address,
    at,
  }: { readonly personId: string; readonly channel: Channel; readonly address: string; readonly at: Temporal.Instant },
): Promise<void> {
  const row = { address_hash: await pseudonymOf(tx, 'address', address), at }
  await tx
    .insertInto('dead_address')
    .values({ person_id: personId, channel, ...row })
    .onConflict(conflict => conflict.columns(['person_id', 'channel']).doUpdateSet(row))
    .execute()
}

/** Lets it be tried again: somebody says that it works now. */
export async function reviveAddress(tx: Tx, personId: string, channel: Channel): Promise<void> {
  await tx.deleteFrom('dead_address').where('person_id', '=', personId).where('channel', '=', channel).execute()
}
