import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, type FormErrors, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { ownAccount } from '../account-views.ts'
import { setAuthenticator } from '../authenticator/authenticator-store.ts'
import { openBegun, sealBegun } from '../authenticator/begun-secret.ts'
import { newRecoveryCodes } from '../authenticator/recovery-code-store.ts'
import { newSecret, stepOf } from '../authenticator/totp.ts'
import { askForFreshFactor } from '../fresh-factor.ts'
import { recoveryCodesPage } from '../make-recovery-codes/recovery-codes.page.ts'
import { endElsewhere, noteChange } from '../note-change.ts'
import { type PasswordWords, passwordWords } from '../passwords/password.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { waysInOf } from '../ways-in-views.ts'
import { setUpAuthenticatorPage } from './set-up-authenticator.page.ts'

/** Its messages are in the language of the page. */
const formIn = ({ t }: PasswordWords) =>
  z.object({ begun: z.string().max(2000), code: z.string().trim().min(1, t('password.app-missing')) })

const sessionOf = ({ session, school }: FastifyRequest) => {
  if (!session || !school) throw new NotFound()
  return { sessionId: session.id, schoolName: school.name }
}

/** Joins the app for good: what was there before is worth nothing any more, here and elsewhere. @returns the recovery codes */
async function join(
  req: FastifyRequest,
  reply: FastifyReply,
  app: { readonly secret: string; readonly step: number },
): Promise<readonly string[]> {
  const { personId } = signedIn(req)
  const made: { codes: readonly string[] } = { codes: [] }
  await reply.renewSession('totp', async (tx, at) => {
    await setAuthenticator(tx, personId, app, at)
    made.codes = await newRecoveryCodes(tx, personId)
    await endElsewhere(tx, req)
    await noteChange(tx, personId, 'authenticator.set', at)
  })
  return made.codes
}

/** Joins an authenticator app: it scans, and shows a code that proves it. Then come the recovery codes, this once. */
export default function setUpAuthenticator(app: App, { now }: SignInDeps) {
  const route = requires(everyoneSignedIn)

  const show = async (req: FastifyRequest, reply: FastifyReply, secret: string, errors?: FormErrors) => {
    const { sessionId, schoolName } = sessionOf(req)
    const view = await req.inSchool(async tx => ({
      begun: await sealBegun(tx, sessionId, secret, now()),
      account: await ownAccount(tx, signedIn(req).personId),
    }))
    const words = passwordWords.in(req.language)
    const page = setUpAuthenticatorPage({
      words,
      ...view,
      secret,
      schoolName,
      errors: errors ?? {},
      hiddenFields: req.hiddenFields(),
    })
    return reply.page(page, errors ? 422 : 200)
  }

  app.get('/me/sign-in/authenticator', route, async (req, reply) => {
    await askForFreshFactor(req, now())
    const { password } = await req.inSchool(tx => waysInOf(tx, signedIn(req).personId))
    if (!password) return reply.seeOther('/me/sign-in/password')
    return show(req, reply, newSecret())
  })

  app.post('/me/sign-in/authenticator', route, async (req, reply) => {
    await askForFreshFactor(req, now())
    const { sessionId } = sessionOf(req)
    const words = passwordWords.in(req.language)
    const { data, errors, values } = readForm(formIn(words), req.body)
    const sealed = typeof values['begun'] === 'string' ? values['begun'] : ''
    const secret = await req.inSchool(tx => openBegun(tx, sessionId, sealed, now()))
    if (secret === null) return show(req, reply, newSecret(), { '': words.t('password.app-old') })
    const step = data && stepOf(secret, data.code, now())
    if (errors || step === null) return show(req, reply, secret, errors ?? { code: words.t('password.app-wrong') })
    return reply.page(recoveryCodesPage({ words, codes: await join(req, reply, { secret, step }) }))
  })
}
