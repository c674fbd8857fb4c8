/** Challenges: what an authenticator is asked to sign, once, within ten minutes, in the browser that asked. */
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../../../platform/db/index.ts'
import { newToken, tokenHash } from '../../../platform/sessions/session-cookie.ts'

/** `add`: for a new passkey. `show`: for one that is there. */
export type Purpose = 'add' | 'show'

const lifetime = Temporal.Duration.from({ minutes: 10 })
const cookie = 'asked'

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What a challenge is bound to: the session where there is one, else a secret of this browser; null where it has none. */
export function bindingOf(req: FastifyRequest): Buffer | null {
  if (req.session) return hashOf(`session ${req.session.id}`)
  const secret = req.ownCookie(cookie)
  return secret === undefined ? null : tokenHash(secret)
}

/** As `bindingOf`; a browser that has no secret is given one. */
export function bind(req: FastifyRequest, reply: FastifyReply): Buffer {
  const there = bindingOf(req)
  if (there) return there
  const secret = newToken()
  reply.keepOwnCookie(cookie, secret, lifetime)
  return tokenHash(secret)
}

/** Keeps a challenge, by its hash; those that are over are swept out. @returns the challenge, in base64url */
export async function newChallenge(
  tx: Tx,
  { purpose, boundTo }: { readonly purpose: Purpose; readonly boundTo: Buffer },
  now: Temporal.Instant,
): Promise<string> {
  const challenge = newToken()
  await tx.deleteFrom('passkey_challenge').where('expires_at', '<=', now).execute()
  await tx
    .insertInto('passkey_challenge')
    .values({ challenge_hash: hashOf(challenge), bound_to: boundTo, purpose, expires_at: now.add(lifetime) })
    .execute()
  return challenge
}

/** Uses a challenge up, whatever comes of it. @returns false where it is none of ours, another browser's, used or too old */
export async function useChallenge(
  tx: Tx,
  challenge: string,
  { purpose, boundTo }: { readonly purpose: Purpose; readonly boundTo: Buffer },
  now: Temporal.Instant,
): Promise<boolean> {
  const used = await tx
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', hashOf(challenge))
    .where('bound_to', '=', boundTo)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .returning('purpose')
    .executeTakeFirst()
  return used !== undefined
}
