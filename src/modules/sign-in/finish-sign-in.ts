/** The end of every way to sign in: whoever has shown who they are gets a session, and goes on to where they wanted. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Factor } from '../../platform/sessions/factors.ts'
import { record } from '../audit/index.ts'
import { deviceCookie, deviceLifetime, knowDevice } from './known-device-store.ts'
import { ownPath } from './own-path.ts'

/** Who was found to be there, by what. */
export interface SignedIn {
  readonly schoolId: string
  readonly personId: string
  /** By what they just showed who they are: kept with the session. */
  readonly factors: readonly Factor[]
  /** Where they wanted to go. Anything but a path of ours is passed over. */
  readonly then?: string | null | undefined
}

/**
 * Begins a session (one that was there ends; the cookie's token is new), makes this browser known to be the person's,
 * records it, and leads on.
 */
export async function finishSignIn(
  req: FastifyRequest,
  reply: FastifyReply,
  { schoolId, personId, factors, then }: SignedIn,
): Promise<FastifyReply> {
  const kept = { device: '' }
  await reply.signIn(schoolId, personId, factors, async (tx, at) => {
    kept.device = await knowDevice(tx, personId, req.ownCookie(deviceCookie), at)
    const detail = { factors: factors.join(', ') }
    await record(tx, { did: 'session.begun', by: personId, about: personId, detail, at })
  })
  reply.keepOwnCookie(deviceCookie, kept.device, deviceLifetime)
  return reply.seeOther(ownPath(then) ?? '/today')
}
