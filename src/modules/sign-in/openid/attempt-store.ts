/** Somebody who was sent to a provider: what they are to come back with, kept here, bound to their browser, for ten minutes, once. */
import { timingSafeEqual } from 'node:crypto'
import { randomNonce, randomPKCECodeVerifier } from 'openid-client'
import { seal, unseal } from '../../../platform/crypto/secrets.ts'
import { contextOf, newId, type Tx } from '../../../platform/db/index.ts'
import { newToken, sessionCookieValue, tokenHash } from '../../../platform/sessions/session-cookie.ts'

/** For what somebody is sent: to sign in; to connect an account with the person that they are signed in as; to show a fresh factor. */
export type Errand = { readonly purpose: 'sign-in' } | { readonly purpose: 'connect' | 'step-up'; readonly personId: string }

/** Who is sent where. */
export type NewAttempt = Errand & {
  readonly providerId: string
  /** Hash of the mark of the browser (`browser-mark.ts`). */
  readonly browser: Buffer
  /** Where they wanted to go. */
  readonly then: string | null
}

/** What goes with them in the address, and what stays here. All three are secrets. */
export interface Secrets {
  /** `<school's id>.<32 random bytes>`: found within one school when it comes back. */
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** An attempt that came back. */
export type Attempt = NewAttempt & Omit<Secrets, 'state'> & { readonly startedAt: Temporal.Instant }

const lifetime = Temporal.Duration.from({ minutes: 10 })

/** Notes an attempt; those that are over are swept out. */
export async function beginAttempt(tx: Tx, attempt: NewAttempt, now: Temporal.Instant): Promise<Secrets> {
  const id = newId()
  const state = sessionCookieValue({ schoolId: contextOf(tx).schoolId, token: newToken() })
  const [nonce, verifier] = [randomNonce(), randomPKCECodeVerifier()]
  await tx.deleteFrom('openid_attempt').where('expires_at', '<=', now).execute()
  await tx
    .insertInto('openid_attempt')
    .values({
      id,
      state_hash: tokenHash(state),
      browser_hash: attempt.browser,
      provider_id: attempt.providerId,
      purpose: attempt.purpose,
      person_id: attempt.purpose === 'sign-in' ? null : attempt.personId,
      next: attempt.then,
      sealed: await seal(tx, { kind: 'openid-attempt', of: id }, JSON.stringify([nonce, verifier])),
      created_at: now,
      expires_at: now.add(lifetime),
    })
    .execute()
  return { state, nonce, verifier }
}

/** Takes the attempt of a state, for good: whatever comes of it, the same state finds nothing again. @returns null where there is none in this browser, for this provider, still in time */
export async function takeAttempt(
  tx: Tx,
  came: { readonly state: string; readonly providerId: string; readonly browser: Buffer | null },
  now: Temporal.Instant,
): Promise<Attempt | null> {
  const row = await tx
    .deleteFrom('openid_attempt')
    .where('state_hash', '=', tokenHash(came.state))
    .returning(['id', 'provider_id', 'browser_hash', 'purpose', 'person_id', 'next', 'sealed', 'created_at', 'expires_at'])
    .executeTakeFirst()
  if (!row || !came.browser || !timingSafeEqual(row.browser_hash, came.browser)) return null
  if (row.provider_id !== came.providerId || Temporal.Instant.compare(row.expires_at, now) <= 0) return null
  const [nonce, verifier]: [string, string] = JSON.parse(await unseal(tx, { kind: 'openid-attempt', of: row.id }, row.sealed))
  const common = {
    providerId: row.provider_id,
    browser: row.browser_hash,
    then: row.next,
    nonce,
    verifier,
    startedAt: row.created_at,
  }
  if (row.person_id === null) return { purpose: 'sign-in', ...common }
  return { purpose: row.purpose === 'connect' ? 'connect' : 'step-up', personId: row.person_id, ...common }
}
