/** Whether what somebody shows within their session is theirs. */
import type { FastifyRequest } from 'fastify'
import type { Tx } from '../../../platform/db/index.ts'
import { signedIn } from '../../../platform/http.ts'
import type { Factor } from '../../../platform/sessions/factors.ts'
import { acceptCode } from '../authenticator/authenticator-store.ts'
import { attemptSucceeded, codeAttempt } from '../counted-tries.ts'
import { checkShown } from '../passkeys/ceremonies.ts'
import { bindingOf } from '../passkeys/challenge-store.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import type { SignInDeps } from '../sign-in-deps.ts'

/** The factors that are shown here; a provider of identity leads away and back, a link comes by mail. */
export type ShownFactor = Extract<Factor, 'passkey' | 'totp' | 'persona'>

/** What was sent with it. */
export interface Shown {
  readonly with: ShownFactor
  readonly passkey: string
  readonly code: string
}

type Check = (tx: Tx, req: FastifyRequest, shown: Shown) => Promise<boolean>

/** One check for all. A code is used up by it; a try at one is to be counted before. */
export function factorCheck({ now, publicOrigin }: Pick<SignInDeps, 'now' | 'publicOrigin'>): Check {
  const checks: Readonly<Record<ShownFactor, Check>> = {
    passkey: async (tx, req, { passkey }) => {
      const [party, boundTo] = [relyingPartyOf(publicOrigin, req), bindingOf(req)]
      const found = party && boundTo && (await checkShown(tx, passkey, { party, boundTo, now: now() }))
      return found ? found.personId === signedIn(req).personId : false
    },
    totp: async (tx, req, { code }) => {
      const { personId } = signedIn(req)
      if (!(await acceptCode(tx, personId, code, now()))) return false
      await attemptSucceeded(tx, req, codeAttempt(personId), now())
      return true
    },
    persona: async (_tx, { session }) => session?.factors.includes('persona') ?? false,
  }
  return (tx, req, shown) => checks[shown.with](tx, req, shown)
}
