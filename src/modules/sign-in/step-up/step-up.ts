import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Fault } from '../../../platform/errors.ts'
import { type App, type FormErrors, readForm, type Session, signedIn } from '../../../platform/http.ts'
import type { Language } from '../../../platform/languages.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { codeAttempt, mayAttempt } from '../counted-tries.ts'
import { connectedProviders } from '../openid/identity-store.ts'
import { ownPath } from '../own-path.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import { signInWords } from '../sign-in/sign-in.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { triesAgainAt } from '../wait-in-words.ts'
import { waysInOf } from '../ways-in-views.ts'
import { factorCheck } from './check-factor.ts'
import { heldForm, holdForm } from './held-form.ts'
import { carryOnPage, stepUpPage } from './step-up.page.ts'
import { stepUpWords } from './step-up.words.ts'

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

function wrong(factor: Sent['with'], language: Language): FormErrors {
  const { t } = stepUpWords.in(language)
  if (factor === 'totp') return { code: signInWords.in(language).t('sign-in.code-wrong') }
  return { '': t(factor === 'passkey' ? 'step-up.passkey-wrong' : 'step-up.no-persona') }
}

interface Waiting {
  readonly then: unknown
  /** A form that waits, as `holdForm` made it. */
  readonly held?: string | undefined
  readonly errors?: FormErrors
}

/** The page with every way that the person has. */
async function show(
  req: FastifyRequest,
  reply: FastifyReply,
  hasPasskeys: boolean,
  { then, held, errors = {} }: Waiting,
  status = 200,
) {
  const { personId } = signedIn(req)
  const found = await req.inSchool(async tx => {
    const connected = await connectedProviders(tx, personId)
    return { ways: await waysInOf(tx, personId), providers: connected.map(({ providerId: id, name }) => ({ id, name })) }
  })
  const isPersona = sessionOf(req).factors.includes('persona')
  const passkeys = hasPasskeys && found.ways.passkeys > 0
  const hiddenFields = () => req.hiddenFields()
  const inLanguage = { words: stepUpWords.in(req.language), signIn: signInWords.in(req.language) }
  const view = { ...inLanguage, ...found, isPersona, passkeys, then: ownPath(then), held, errors, hiddenFields }
  return reply.page(stepUpPage(view), status)
}

/** On to where they were. The mark of a form that waits holds in the old session only, so it is read before. */
async function goOn(req: FastifyRequest, reply: FastifyReply, { with: factor, then, held }: Sent) {
  const waiting = heldForm(held, sessionOf(req).token)
  await reply.renewSession(factor, async (tx, at) => {
    await record(tx, { did: 'session.refreshed', by: signedIn(req).personId, at })
  })
  if (!waiting) return reply.seeOther(ownPath(then) ?? '/today')
  return reply.page(carryOnPage({ words: stepUpWords.in(req.language), waiting, hiddenFields: req.hiddenFields() }))
}

/**
 * Asks once more who it is, before what must not be done by whoever finds a browser open. Afterwards the person goes on to
 * where they were; a form that came too late waits on the page (held-form.ts), and one press sends it on.
 */
export default function stepUp(app: App, deps: SignInDeps) {
  const route = requires(everyoneSignedIn)
  const isRight = factorCheck(deps)
  const ask = (req: FastifyRequest, reply: FastifyReply, waiting: Waiting, status?: number) =>
    show(req, reply, relyingPartyOf(deps.publicOrigin, req) !== null, waiting, status)

  app.get('/step-up', { schema: { querystring: z.object({ then: z.string().optional() }) }, ...route }, async (req, reply) =>
    ask(req, reply, { then: req.query.then }),
  )

  app.post('/step-up/held', { schema: { querystring: z.object({ to: z.string() }) }, ...route }, async (req, reply) => {
    const to = ownPath(req.query.to)
    if (to === null) throw new Fault('not-acceptable', 'no path of ours')
    const { values } = readForm(z.unknown(), req.body)
    return ask(req, reply, { then: null, held: holdForm({ to, values }, sessionOf(req).token) })
  })

  app.post('/step-up', route, async (req, reply) => {
    const { data, values } = readForm(form, req.body)
    if (!data) {
      const errors = { '': stepUpWords.in(req.language).t('step-up.choose') }
      return ask(req, reply, { then: values['then'], errors }, 422)
    }
    const back = { then: data.then, held: data.held }
    if (data.with === 'totp') {
      const leave = await req.inSchool(tx => mayAttempt(tx, req, codeAttempt(signedIn(req).personId), deps.now()))
      if (!leave.may) {
        const code = signInWords.in(req.language).t('sign-in.wait', { time: triesAgainAt(leave.until, req.language) })
        return ask(req, reply, { ...back, errors: { code } }, 429)
      }
    }
    if (await req.inSchool(tx => isRight(tx, req, data))) return goOn(req, reply, data)
    return ask(req, reply, { ...back, errors: wrong(data.with, req.language) }, 422)
  })
}
