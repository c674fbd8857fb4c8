import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { passkeyWords } from '../passkeys/passkey.words.ts'
import { passkeyNameIn } from '../passkeys/passkey-name.ts'
import { passkeysOf, renamePasskey } from '../passkeys/passkey-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { editPasskeyPage } from './edit-passkey.page.ts'

/** The page of one of a person's own passkeys; with 422 where a form of it came back. */
export async function showPasskeyPage(
  req: FastifyRequest,
  reply: FastifyReply,
  passkeyId: string,
  form?: { readonly values: FormValues; readonly errors: FormErrors },
) {
  const own = await req.inSchool(tx => passkeysOf(tx, signedIn(req).personId))
  const passkey = own.find(({ id }) => id === passkeyId)
  if (!passkey) throw new NotFound()
  const { values = { name: passkey.name }, errors = {} } = form ?? {}
  const words = passkeyWords.in(req.language)
  const page = editPasskeyPage({ words, passkey, values, errors, hiddenFields: () => req.hiddenFields() })
  return reply.page(page, form ? 422 : 200)
}

/** Calls one's own passkey something else. */
export default function editPasskey(app: App, { now }: SignInDeps) {
  const route = {
    schema: { params: z.object({ passkeyId: z.uuid() }) },
    ...requires(everyoneSignedIn, { fresh: true }),
  }
  const address = '/me/sign-in/passkeys/:passkeyId'

  app.get(address, route, async (req, reply) => showPasskeyPage(req, reply, req.params.passkeyId))

  app.post(address, route, async (req, reply) => {
    const { passkeyId } = req.params
    const words = passkeyWords.in(req.language)
    const { data, errors, values } = readForm(z.object({ name: passkeyNameIn(words) }), req.body)
    if (errors) return showPasskeyPage(req, reply, passkeyId, { values, errors })
    const outcome = await req.once<never>(async tx => {
      const { personId } = signedIn(req)
      if (!(await renamePasskey(tx, personId, passkeyId, data.name))) throw new NotFound()
      await record(tx, { did: 'passkey.renamed', by: personId, at: now() })
      return done('/me/sign-in', words.t('passkey.changed'))
    })
    return reply.seeOther(outcome)
  })
}
