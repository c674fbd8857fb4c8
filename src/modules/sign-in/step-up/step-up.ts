import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { Fault } from '../../../platform/errors.ts'
import { type App, type FormErrors, readForm, type Session, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import type { Factor } from '../../../platform/sessions/factors.ts'
import { record } from '../../audit/index.ts'
import { acceptCode } from '../authenticator/authenticator-store.ts'
import { attemptSucceeded, codeAttempt, mayAttempt } from '../counted-tries.ts'
import { connectedProviders } from '../openid/identity-store.ts'
import { ownPath } from '../own-path.ts'
import { checkShown } from '../passkeys/ceremonies.ts'
import { bindingOf } from '../passkeys/challenge-store.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { waitInWords } from '../wait-in-words.ts'
import { waysInOf } from '../ways-in-views.ts'
import { heldForm, holdForm } from './held-form.ts'
import { carryOnPage, stepUpPage } from './step-up.page.ts'

const form = z.object({
  with: z.enum(['passkey', 'totp', 'persona']),
  passkey: z.string().default(''),
  code: z.string().trim().max(50).default(''),
  then: z.string().optional(),
  held: z.string().optional(),
})

type Sent = z.output<typeof form>

const sessionOf = ({ session }: FastifyRequest): Session => {
  if (!session) throw new Fault('sign-in-needed')
  return session
}

const wrong: Readonly<Record<Sent['with'], FormErrors>> = {
  passkey: { '': 'That passkey did not work. Try again' },
  totp: { code: 'This code is not right, or was used. Wait for the next one, and enter that' },
  persona: { '': 'You are not in the demonstration' },
}

/**
 * Asks once more who it is, before what must not be done by whoever finds a browser open. Afterwards the person goes on to
 * where they were; a form that came too late waits on the page (held-form.ts), and one press sends it on.
 */
export default function stepUp(app: App, { now, publicOrigin }: SignInDeps) {
  const route = requires(everyoneSignedIn)

  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    { then, held, errors = {} }: { then: unknown; held?: string | undefined; errors?: FormErrors },
    status = 200,
  ) => {
    const { personId } = signedIn(req)
    const found = await req.inSchool(async tx => {
      const connected = await connectedProviders(tx, personId)
      return { ways: await waysInOf(tx, personId), providers: connected.map(({ providerId: id, name }) => ({ id, name })) }
    })
    const isPersona = sessionOf(req).factors.includes('persona')
    const passkeys = relyingPartyOf(publicOrigin, req) !== null && found.ways.passkeys > 0
    const hiddenFields = () => req.hiddenFields()
    return reply.page(stepUpPage({ ...found, isPersona, passkeys, then: ownPath(then), held, errors, hiddenFields }), status)
  }

  app.get('/step-up', { schema: { querystring: z.object({ then: z.string().optional() }) }, ...route }, async (req, reply) =>
    show(req, reply, { then: req.query.then }),
  )

  app.post('/step-up/held', { schema: { querystring: z.object({ to: z.string() }) }, ...route }, async (req, reply) => {
    const to = ownPath(req.query.to)
    if (to === null) throw new Fault('not-acceptable', 'no path of ours')
    const { values } = readForm(z.unknown(), req.body)
    return show(req, reply, { then: null, held: holdForm({ to, values }, sessionOf(req).token) })
  })

  const checkPasskey = async (tx: Tx, req: FastifyRequest, { passkey }: Sent): Promise<boolean> => {
    const [party, boundTo] = [relyingPartyOf(publicOrigin, req), bindingOf(req)]
    const shown = party && boundTo && (await checkShown(tx, passkey, { party, boundTo, now: now() }))
    return shown ? shown.personId === signedIn(req).personId : false
  }

  const checkCode = async (tx: Tx, req: FastifyRequest, { code }: Sent): Promise<boolean> => {
    const { personId } = signedIn(req)
    if (!(await acceptCode(tx, personId, code, now()))) return false
    await attemptSucceeded(tx, req, codeAttempt(personId), now())
    return true
  }

  const checks: Readonly<Record<Sent['with'], (tx: Tx, req: FastifyRequest, sent: Sent) => Promise<boolean>>> = {
    passkey: checkPasskey,
    totp: checkCode,
    persona: async (_tx, req) => sessionOf(req).factors.includes('persona'),
  }

  /** In the session's new life: the old mark holds no more, so the form is read before. */
  const goOn = async (req: FastifyRequest, reply: FastifyReply, factor: Factor, { then, held }: Sent) => {
    const waiting = heldForm(held, sessionOf(req).token)
    await reply.renewSession(factor, async (tx, at) => {
      await record(tx, { did: 'session.refreshed', by: signedIn(req).personId, at })
    })
    if (!waiting) return reply.seeOther(ownPath(then) ?? '/today')
    return reply.page(carryOnPage({ waiting, hiddenFields: req.hiddenFields() }))
  }

  app.post('/step-up', route, async (req, reply) => {
    const { data, values } = readForm(form, req.body)
    if (!data) return show(req, reply, { then: values['then'], errors: { '': 'Choose one of the ways below' } }, 422)
    const back = { then: data.then, held: data.held }
    if (data.with === 'totp') {
      const leave = await req.inSchool(tx => mayAttempt(tx, req, codeAttempt(signedIn(req).personId), now()))
      if (!leave.may) return show(req, reply, { ...back, errors: { code: waitInWords(leave.until) } }, 429)
    }
    const right = await req.inSchool(tx => checks[data.with](tx, req, data))
    return right ? goOn(req, reply, data.with, data) : show(req, reply, { ...back, errors: wrong[data.with] }, 422)
  })
}
