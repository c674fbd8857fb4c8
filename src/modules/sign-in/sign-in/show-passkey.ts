import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, readForm } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { isHere } from '../account-views.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import { checkShown, optionsToShow } from '../passkeys/ceremonies.ts'
import { bind, bindingOf } from '../passkeys/challenge-store.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { passkeyRefusedPage } from './passkey-refused.page.ts'
import { signInWords } from './sign-in.words.ts'
import { signInLimit } from './sign-in-limit.ts'

const form = z.object({ passkey: z.string(), then: z.string().optional() })

/**
 * Signs in with a passkey alone: it is something one has, and its device has verified its owner. Nothing is throttled here:
 * a signature cannot be guessed, and so nobody is kept out by the guesses of others.
 */
export default function showPasskey(app: App, { now, publicOrigin }: SignInDeps) {
  const route = open('Whoever signs in with a passkey is not signed in yet', { limit: signInLimit })

  /** Signed in already (to show it once more), only one of the person's own will do. */
  app.post('/sign-in/passkey/options', route, async (req, reply) => {
    const party = relyingPartyOf(publicOrigin, req)
    if (!party) throw new NotFound()
    const ceremony = { party, boundTo: bind(req, reply), now: now() }
    return req.inSchool(tx => optionsToShow(tx, ceremony, req.viewer?.personId))
  })

  const refuse = (req: FastifyRequest, reply: FastifyReply) => reply.page(passkeyRefusedPage(signInWords.in(req.language)), 422)

  app.post('/sign-in/passkey', route, async (req, reply) => {
    const party = relyingPartyOf(publicOrigin, req)
    if (!party || !req.school || req.school.demonstration) throw new NotFound()
    const { data } = readForm(form, req.body)
    const boundTo = bindingOf(req)
    if (!data || !boundTo) return refuse(req, reply)
    const shown = await req.inSchool(async tx => {
      const checked = await checkShown(tx, data.passkey, { party, boundTo, now: now() })
      return checked && (await isHere(tx, checked.personId, dateAt(now()))) ? checked : null
    })
    if (!shown) return refuse(req, reply)
    return finishSignIn(req, reply, { schoolId: req.school.id, personId: shown.personId, factors: ['passkey'], then: data.then })
  })
}
