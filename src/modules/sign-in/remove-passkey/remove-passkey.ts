import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { showPasskeyPage } from '../edit-passkey/edit-passkey.ts'
import { canStillSignIn } from '../last-way-in.ts'
import { endElsewhere, noteChange } from '../note-change.ts'
import { passkeyWords } from '../passkeys/passkey.words.ts'
import { removePasskey } from '../passkeys/passkey-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { lockWaysIn } from '../ways-in-views.ts'

/** Removes one's own passkey: never the last way in. Whoever has the device that was lost is signed out there too. */
export default function removePasskeySlice(app: App, { now }: SignInDeps) {
  const route = {
    schema: { params: z.object({ passkeyId: z.uuid() }) },
    ...requires(everyoneSignedIn, { fresh: true }),
  }

  app.post('/me/sign-in/passkeys/:passkeyId/remove', route, async (req, reply) => {
    const [viewer, { passkeyId }] = [signedIn(req), req.params]
    const { t } = passkeyWords.in(req.language)
    const outcome = await req.once(async tx => {
      const ways = await lockWaysIn(tx, viewer.personId)
      if (!(await canStillSignIn(tx, viewer, { ...ways, passkeys: ways.passkeys - 1 }))) return { problem: 'last-way-in' }
      if (!(await removePasskey(tx, viewer.personId, passkeyId))) throw new NotFound()
      await endElsewhere(tx, req)
      await noteChange(tx, viewer.personId, 'passkey.removed', now())
      return done('/me/sign-in', t('passkey.removed'))
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return showPasskeyPage(req, reply, passkeyId, { values: {}, errors: { '': t('passkey.last') } })
  })
}
