import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../platform/db/index.ts'
import { signedIn } from '../../platform/http.ts'
import { endSessionsOf } from '../../platform/sessions/session-store.ts'
import { record } from '../audit/index.ts'
import { notify } from '../notifications/index.ts'
import { deviceCookie, forgetOtherDevices } from './known-device-store.ts'

/** What somebody changed about how they sign in. */
type Change =
  | 'passkey.added'
  | 'passkey.removed'
  | 'password.changed'
  | 'password.removed'
  | 'authenticator.set'
  | 'recovery-codes.made'
  | 'openid.disconnected'

/** Records a change that somebody made to their own ways in, and tells them: if it was not they, they hear of it. */
export async function noteChange(tx: Tx, personId: string, did: Change, at: Temporal.Instant): Promise<void> {
  await notify(tx, { to: [personId], template: 'sign-in-changed', link: '/me/sign-in', at })
  await record(tx, { did, by: personId, about: personId, at })
}

/** Ends every other session of the person of a request, and forgets every other browser of theirs. */
export async function endElsewhere(tx: Tx, req: FastifyRequest): Promise<void> {
  const { personId } = signedIn(req)
  await endSessionsOf(tx, personId, req.session?.id)
  await forgetOtherDevices(tx, personId, req.ownCookie(deviceCookie))
}
