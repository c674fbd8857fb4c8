/** Somebody who showed a password, or came from a provider, and is to show a code next: for ten minutes, in the browser that has the token. */
import type { Tx } from '../../../platform/db/index.ts'
import { newToken, tokenHash } from '../../../platform/sessions/session-cookie.ts'

/** The name of the cookie that holds the token. */
export const halfSignInCookie = 'half'
export const halfSignInLifetime = Temporal.Duration.from({ minutes: 10 })

const mostTries = 5

export interface HalfSignIn {
  readonly personId: string
  /** What they showed. */
  readonly factor: 'password' | 'openid'
  readonly then: string | null
}

/** Begins one; those that are over are swept out. @returns its token, a secret */
export async function beginHalfSignIn(tx: Tx, { personId, factor, then }: HalfSignIn, now: Temporal.Instant): Promise<string> {
  const token = newToken()
  await tx.deleteFrom('half_sign_in').where('expires_at', '<=', now).execute()
  await tx
    .insertInto('half_sign_in')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      factor,
      tries: 0,
      next_path: then,
      expires_at: now.add(halfSignInLifetime),
    })
    .execute()
  return token
}

/** The one of this token; null where there is none, it is over, or it saw five wrong codes. */
export async function halfSignIn(tx: Tx, token: string, now: Temporal.Instant): Promise<HalfSignIn | null> {
  const row = await tx
    .selectFrom('half_sign_in')
    .select(['person_id', 'factor', 'next_path'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .where('tries', '<', mostTries)
    .executeTakeFirst()
  if (!row) return null
  // The table holds nothing else: a check says so.
  return { personId: row.person_id, factor: row.factor as HalfSignIn['factor'], then: row.next_path }
}

/** Counts a try at the code, before it is made. */
export async function countHalfTry(tx: Tx, token: string): Promise<void> {
  await tx
    .updateTable('half_sign_in')
    .set(eb => ({ tries: eb('tries', '+', 1) }))
    .where('token_hash', '=', tokenHash(token))
    .execute()
}

export async function endHalfSignIn(tx: Tx, token: string): Promise<void> {
  await tx.deleteFrom('half_sign_in').where('token_hash', '=', tokenHash(token)).execute()
}
