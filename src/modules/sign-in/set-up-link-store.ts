/** One-time links that let whoever can read the program's terminal set up a school. The database holds their hashes only. */
import { createHash, randomBytes } from 'node:crypto'
import { type Database, type GlobalTx, type Tx, withoutSchool } from '../../platform/db/index.ts'

const lifetime = Temporal.Duration.from({ hours: 24 })

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Makes a link that holds for a day; links that are over are swept out. @returns its token, for `/set-up/<token>` */
export async function issueSetUpLink(db: Database, now: Temporal.Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await withoutSchool(db, async tx => {
    await tx.deleteFrom('setup_link').where('expires_at', '<', now).execute()
    await tx
      .insertInto('setup_link')
      .values({ token_hash: hashOf(token), created_at: now, expires_at: now.add(lifetime) })
      .execute()
  })
  return token
}

/** Whether the link can still be used. */
export async function holdsStill(tx: GlobalTx, token: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('setup_link')
    .select('token_hash')
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

/** Uses the link up, in the transaction that sets up the school, and with it any other that was printed. @returns false where it no longer holds */
export async function useSetUpLink(tx: Tx, token: string, now: Temporal.Instant): Promise<boolean> {
  const used = await tx
    .updateTable('setup_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashOf(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('token_hash')
    .executeTakeFirst()
  await tx.deleteFrom('setup_link').where('used_at', 'is', null).execute()
  return used !== undefined
}
