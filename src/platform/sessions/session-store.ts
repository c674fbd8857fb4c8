/** Sessions in the tenant's own table. The database holds hashes of tokens only. */
import type { Tx } from '../db/index.ts'
import { tokenHash } from './session-cookie.ts'

/** A session ends after half an hour without a request, and after twelve hours in any case. */
export const lifetimes = { idle: Temporal.Duration.from({ minutes: 30 }), whole: Temporal.Duration.from({ hours: 12 }) } as const

/** `seen_at` is written at most this often, so that most requests write nothing. */
const seenStep = Temporal.Duration.from({ minutes: 1 })

/** Begins a session; sessions of the school that are over are swept out on the way. */
export async function beginSession(tx: Tx, personId: string, token: string, now: Temporal.Instant): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<=', now).execute()
  await tx
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      created_at: now,
      seen_at: now,
      expires_at: now.add(lifetimes.whole),
    })
    .execute()
}

/** The person whose session it is; undefined where there is none or it is over. Notes that it was used. */
export async function resumeSession(tx: Tx, token: string, now: Temporal.Instant): Promise<string | undefined> {
  const found = await tx
    .selectFrom('session')
    .select(['person_id', 'seen_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .where('seen_at', '>', now.subtract(lifetimes.idle))
    .executeTakeFirst()
  if (found && Temporal.Instant.compare(found.seen_at, now.subtract(seenStep)) < 0) {
    await tx.updateTable('session').set({ seen_at: now }).where('token_hash', '=', tokenHash(token)).execute()
  }
  return found?.person_id
}

/** Ends a session for good: its cookie, wherever it may be, is worth nothing any more. */
export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash(token)).execute()
}
