/** Against what a try to sign in counts, and what its success gives back. */
import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../platform/db/index.ts'
import { deviceCookie, isKnownDevice } from './known-device-store.ts'
import { forgetTries, giveTryBack, type MayTry, mayTryAll, type Tried } from './throttle-store.ts'

/** What is tried. */
export interface Attempt {
  /** "password ana@school.example", "code <person's id>". */
  readonly at: string
  /** Whose account it is, where there is one. */
  readonly personId: string | null
}

/** A try at the password of an email address. */
export const passwordAttempt = (email: string, personId: string | null): Attempt => ({ at: `password ${email}`, personId })

/** A try at the code of a person. */
export const codeAttempt = (personId: string): Attempt => ({ at: `code ${personId}`, personId })

/** Nobody's id: so that as much is asked of the database where there is no account. */
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * A browser that the person has signed in from counts for itself: strangers cannot use its tries up, nor can a school's
 * shared address. Any other counts for the address it comes from, and for the account.
 */
async function countedAgainst(tx: Tx, req: FastifyRequest, { at, personId }: Attempt, now: Temporal.Instant): Promise<Tried[]> {
  const device = req.ownCookie(deviceCookie)
  if (device !== undefined && (await isKnownDevice(tx, personId ?? nobody, device, now))) {
    return [{ kind: 'device', subject: `${at} ${device}` }]
  }
  return [
    { kind: 'address', subject: normalizeIP(req.ip) },
    { kind: 'account', subject: at },
  ]
}

/** Asks leave for a try, which is counted from then on: commit before it is made. */
export const mayAttempt = async (tx: Tx, req: FastifyRequest, attempt: Attempt, now: Temporal.Instant): Promise<MayTry> =>
  mayTryAll(tx, await countedAgainst(tx, req, attempt, now), now)

/** Gives back what the attempt had used up, once the person has shown who they are. */
export async function attemptSucceeded(tx: Tx, req: FastifyRequest, attempt: Attempt, now: Temporal.Instant): Promise<void> {
  for (const tried of await countedAgainst(tx, req, attempt, now)) {
    await (tried.kind === 'address' ? giveTryBack : forgetTries)(tx, tried)
  }
}
