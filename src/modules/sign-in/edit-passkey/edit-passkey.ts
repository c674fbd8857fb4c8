import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { canStillSignIn } from '../last-way-in.ts'
import { noteChange } from '../note-change.ts'
import { passkeyName } from '../passkeys/passkey-name.ts'
import { passkeysOf, removePasskey, renamePasskey } from '../passkeys/passkey-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { lockWaysIn } from '../ways-in-views.ts'
import { editPasskeyPage } from './edit-passkey.page.ts'

const form = z.object({ name: passkeyName })

const lastWayIn = {
  '': 'This is your only way in. Add another passkey, or a password and an authenticator app, before you remove it',
}

/** Calls one's own passkey something else, or removes it: never the last way in. */
export default function editPasskey(app: App, { now }: SignInDeps) {
  const route = {
    schema: { params: z.object({ passkeyId: z.uuid() }) },
    ...requires(everyoneSignedIn, { fresh: true }),
  }
  const address = '/me/sign-in/passkeys/:passkeyId'

  const show = async (
    req: FastifyRequest,
    reply: FastifyReply,
    passkeyId: string,
    form?: { values: FormValues; errors: FormErrors },
  ) => {
    const own = await req.inSchool(tx => passkeysOf(tx, signedIn(req).personId))
    const passkey = own.find(({ id }) => id === passkeyId)
    if (!passkey) throw new NotFound()
    const { values = { name: passkey.name }, errors = {} } = form ?? {}
    return reply.page(editPasskeyPage({ passkey, values, errors, hiddenFields: () => req.hiddenFields() }), form ? 422 : 200)
  }

  app.get(address, route, async (req, reply) => show(req, reply, req.params.passkeyId))

  app.post(address, route, async (req, reply) => {
    const { passkeyId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return show(req, reply, passkeyId, { values, errors })
    const outcome = await req.once<never>(async tx => {
      const { personId } = signedIn(req)
      if (!(await renamePasskey(tx, personId, passkeyId, data.name))) throw new NotFound()
      await record(tx, { did: 'passkey.renamed', by: personId, at: now() })
      return done('/me/sign-in', 'Name changed')
    })
    return reply.seeOther(outcome)
  })

  app.post(`${address}/remove`, route, async (req, reply) => {
    const { passkeyId } = req.params
    const outcome = await req.once(async tx => {
      const viewer = signedIn(req)
      const { personId } = viewer
      const ways = await lockWaysIn(tx, personId)
      if (!(await passkeysOf(tx, personId)).some(({ id }) => id === passkeyId)) throw new NotFound()
      if (!(await canStillSignIn(tx, viewer, { ...ways, passkeys: ways.passkeys - 1 }))) return { problem: 'last-way-in' }
      await removePasskey(tx, personId, passkeyId)
      await noteChange(tx, personId, 'passkey.removed', now())
      return done('/me/sign-in', 'Passkey removed')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return show(req, reply, passkeyId, { values: {}, errors: lastWayIn })
  })
}
