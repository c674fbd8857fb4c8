/** The end of every way to sign in: whoever has shown who they are gets a session, and goes on to where they wanted. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../../platform/db/index.ts'
import type { Factor } from '../../platform/sessions/factors.ts'
import { record } from '../audit/index.ts'
import { notify } from '../notifications/index.ts'
import { deviceCookie, deviceLifetime, hasKnownDevices, isKnownDevice, knowDevice } from './known-device-store.ts'
import { ownPath } from './own-path.ts'
import { stopBySigningIn } from './recover/stop-recovery/stop-by-signing-in.ts'

/** Who was found to be there, by what. */
export interface SignedIn {
  readonly schoolId: string
  readonly personId: string
  /** By what they just showed who they are: kept with the session. */
  readonly factors: readonly Factor[]
  /** Where they wanted to go. Anything but a path of ours is passed over. */
  readonly then?: string | null | undefined
}

/** Whether the person signs in here for the first time, and did so elsewhere before: then they hear of it. */
async function isNewPlace(tx: Tx, personId: string, device: string | undefined, at: Temporal.Instant): Promise<boolean> {
  if (device !== undefined && (await isKnownDevice(tx, personId, device, at))) return false
  return hasKnownDevices(tx, personId)
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
  const device = req.ownCookie(deviceCookie)
  const kept = { device: '' }
  await reply.signIn(schoolId, personId, factors, async (tx, at) => {
    if (await isNewPlace(tx, personId, device, at)) {
      await notify(tx, { to: [personId], template: 'signed-in-elsewhere', link: '/me/sign-in', at })
    }
    kept.device = await knowDevice(tx, personId, device, at)
    await stopBySigningIn(tx, personId, factors, at)
    await record(tx, { did: 'session.begun', by: personId, about: personId, detail: { factors: factors.join(', ') }, at })
  })
  reply.keepOwnCookie(deviceCookie, kept.device, deviceLifetime)
  return reply.seeOther(ownPath(then) ?? '/today')
}
