/** Browsers from which somebody has signed in before. Strangers who guess cannot keep their owner out there. */
import type { Tx } from '../../platform/db/index.ts'
import { newToken, tokenHash } from '../../platform/sessions/session-cookie.ts'

/** The name of the cookie that holds a device's token. */
export const deviceCookie = 'device'
/** Browsers keep no cookie longer. */
export const deviceLifetime = Temporal.Duration.from({ hours: 24 * 400 })
/** Somebody with more has lost sight of the oldest. */
const most = 20

/** Whether the person has signed in from any browser before. */
export async function hasKnownDevices(tx: Tx, personId: string): Promise<boolean> {
  const row = await tx.selectFrom('known_device').select('used_at').where('person_id', '=', personId).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Whether this person has signed in from the browser that holds the token. */
export async function isKnownDevice(tx: Tx, personId: string, token: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('known_device')
    .select('used_at')
    .where('token_hash', '=', tokenHash(token))
    .where('person_id', '=', personId)
    .where('used_at', '>', now.subtract(deviceLifetime))
    .executeTakeFirst()
  return row !== undefined
}

/** Whether anybody of the school has signed in from the browser that holds the token. */
export async function isAnybodysDevice(tx: Tx, token: string, now: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('known_device')
    .select('used_at')
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', '>', now.subtract(deviceLifetime))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Makes a browser known to be this person's, under a new token, so that one that somebody else planted there is worth
 * nothing. Others who use the same browser stay known; those that are over are swept out. @returns the token to keep there
 */
export async function knowDevice(tx: Tx, personId: string, token: string | undefined, now: Temporal.Instant): Promise<string> {
  const fresh = newToken()
  await tx.deleteFrom('known_device').where('used_at', '<', now.subtract(deviceLifetime)).execute()
  const token_hash = tokenHash(fresh)
  if (token !== undefined) {
    await tx.updateTable('known_device').set({ token_hash }).where('token_hash', '=', tokenHash(token)).execute()
  }
  await tx
    .insertInto('known_device')
    .values({ token_hash, person_id: personId, used_at: now })
    .onConflict(conflict => conflict.columns(['token_hash', 'person_id']).doUpdateSet({ used_at: now }))
    .execute()
  await forgetOldest(tx, personId)
  return fresh
}

async function forgetOldest(tx: Tx, personId: string): Promise<void> {
  const devices = await tx
    .selectFrom('known_device')
    .select('token_hash')
    .where('person_id', '=', personId)
    .orderBy('used_at', 'desc')
    .offset(most)
    .execute()
  const hashes = devices.map(({ token_hash }) => token_hash)
  if (hashes.length === 0) return
  await tx.deleteFrom('known_device').where('person_id', '=', personId).where('token_hash', 'in', hashes).execute()
}

/** Forgets all but this one: a browser that was left behind has no privilege after "sign out everywhere else". */
export async function forgetOtherDevices(tx: Tx, personId: string, token: string | undefined): Promise<void> {
  const all = tx.deleteFrom('known_device').where('person_id', '=', personId)
  await (token === undefined ? all : all.where('token_hash', '!=', tokenHash(token))).execute()
}
