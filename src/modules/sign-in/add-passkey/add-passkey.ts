import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Fault, NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { deviceOf } from '../../../platform/sessions/device.ts'
import { capitalised } from '../../../ui/words.ts'
import { ownAccount } from '../account-views.ts'
import { askForFreshFactor } from '../fresh-factor.ts'
import { noteChange } from '../note-change.ts'
import { checkMade, optionsToAdd } from '../passkeys/ceremonies.ts'
import { bind, bindingOf } from '../passkeys/challenge-store.ts'
import { type PasskeyWords, passkeyWords } from '../passkeys/passkey.words.ts'
import { passkeyNameIn } from '../passkeys/passkey-name.ts'
import { addPasskey } from '../passkeys/passkey-store.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import { deviceInWords } from '../see-ways-in/device-in-words.ts'
import { waysInWords } from '../see-ways-in/ways-in.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { addPasskeyPage } from './add-passkey.page.ts'

const formIn = (words: PasskeyWords) =>
  z.object({ name: passkeyNameIn(words), passkey: z.string().min(1, words.t('passkey.made-none')) })

/** Adds a passkey: the browser makes it, we keep its public key. */
export default function addPasskeySlice(app: App, deps: SignInDeps) {
  const { now, publicOrigin } = deps
  const route = requires(everyoneSignedIn)

  app.get('/me/sign-in/passkeys/add', route, async (req, reply) => {
    await askForFreshFactor(req, now())
    const device = deviceInWords(deviceOf(req.headers['user-agent']), waysInWords.in(req.language))
    const values = { name: capitalised(device) }
    const possible = relyingPartyOf(publicOrigin, req) !== null
    const words = passkeyWords.in(req.language)
    return reply.page(addPasskeyPage({ words, possible, values, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/sign-in/passkeys/options', route, async (req, reply) => {
    await askForFreshFactor(req, now())
    const party = relyingPartyOf(publicOrigin, req)
    if (!party || !req.school) throw new NotFound()
    const { personId } = signedIn(req)
    const [ceremony, schoolName] = [{ party, boundTo: bind(req, reply), now: now() }, req.school.name]
    return req.inSchool(async tx => {
      const { name, email } = await ownAccount(tx, personId)
      return optionsToAdd(tx, ceremony, { personId, name, account: email ?? name }, schoolName)
    })
  })

  app.post('/me/sign-in/passkeys', route, async (req, reply) => keepPasskey(req, reply, deps))
}

async function keepPasskey(req: FastifyRequest, reply: FastifyReply, { now, publicOrigin }: SignInDeps) {
  await askForFreshFactor(req, now())
  const [party, boundTo, { personId }] = [relyingPartyOf(publicOrigin, req), bindingOf(req), signedIn(req)]
  if (!party) throw new NotFound()
  if (!boundTo) throw new Fault('sign-in-needed')
  const words = passkeyWords.in(req.language)
  const { data, errors, values } = readForm(formIn(words), req.body)
  const again = (errors: FormErrors) =>
    reply.page(addPasskeyPage({ words, possible: true, values, errors, hiddenFields: req.hiddenFields() }), 422)
  if (errors) return again(errors)
  const shown = { now: false }
  const outcome = await req.once(async tx => {
    const made = await checkMade(tx, data.passkey, { party, boundTo, now: now() })
    if (!made || !(await addPasskey(tx, { ...made, personId, name: data.name }, now()))) return { problem: 'refused' }
    await noteChange(tx, personId, 'passkey.added', now())
    shown.now = true
    return done('/me/sign-in', words.t('passkey.added', { name: data.name }))
  })
  if (outcome.problem !== null) return again({ '': words.t('passkey.refused') })
  // The same form sent again shows nothing: else it would keep the session fresh for ever.
  await reply.renewSession(shown.now ? 'passkey' : null)
  return reply.seeOther(outcome)
}
