/** The end of a school's chain, and the queue of those who add to it. */
import { sql } from 'kysely'
import { contextOf, type Tx } from '../../platform/db/index.ts'

/** Where a chain stands: the number and hash of its last entry. */
export interface Head {
  readonly seq: number
  readonly hash: Buffer
}

/** The last committed entry, or of this transaction; undefined before the first. */
export function lastEntry(tx: Tx): Promise<Head | undefined> {
  return tx.selectFrom('audit_entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()
}

/** Waits for its turn, until the end of the transaction. It only spares the others failed tries: the primary key alone says who comes next. */
export async function lockChain(tx: Tx): Promise<void> {
  const name = `schoolgate audit ${contextOf(tx).schoolId}`
  await tx.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${name}, 0))`.as('locked')).execute()
}
