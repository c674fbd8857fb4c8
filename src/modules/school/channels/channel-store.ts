/** Reads and writes the official channels. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { type Channel, type ChannelKind, channelKinds } from './channel.ts'

export interface StoredChannel extends Channel {
  readonly id: string
}

const rows = (tx: Tx) => tx.selectFrom('official_channel').select(['id', 'kind', 'name', 'address', 'purpose', 'two_way'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

// Kinds are held to these by the table.
const channelFrom = ({ kind, two_way, ...row }: Row): StoredChannel => ({ ...row, kind: kind as ChannelKind, twoWay: two_way })

const rank = ({ kind }: Channel): number => channelKinds.indexOf(kind)

/** All of them, in the order of their kinds. A school has a dozen at most. */
export async function channelsOf(tx: Tx): Promise<StoredChannel[]> {
  const channels = (await rows(tx).orderBy('id').execute()).map(channelFrom)
  return channels.toSorted((one, other) => rank(one) - rank(other))
}

export async function channelById(tx: Tx, id: string): Promise<StoredChannel | undefined> {
  const row = await rows(tx).where('id', '=', id).executeTakeFirst()
  return row && channelFrom(row)
}

/** Enters a channel. The caller records the act. @returns its id */
export async function enterChannel(tx: Tx, { twoWay, ...channel }: Channel): Promise<string> {
  const id = newId()
  await tx
    .insertInto('official_channel')
    .values({ id, ...channel, two_way: twoWay })
    .execute()
  return id
}

/** @returns false where there is no such channel (any more) */
export async function changeChannel(tx: Tx, id: string, { twoWay, ...channel }: Channel): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('official_channel')
    .set({ ...channel, two_way: twoWay })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** @returns false where there is no such channel (any more) */
export async function removeChannel(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('official_channel').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
