import { type App, done, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { canStillSignIn } from '../last-way-in.ts'
import { noteChange } from '../note-change.ts'
import { removePassword } from '../passwords/password-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { lockWaysIn } from '../ways-in-views.ts'
import { keepPasswordPage } from './keep-password.page.ts'

/** Gives up the password, and with it the app and the recovery codes: never the last way in. */
export default function removePasswordSlice(app: App, { now }: SignInDeps) {
  app.post('/me/sign-in/password/remove', requires(everyoneSignedIn, { fresh: true }), async (req, reply) => {
    const viewer = signedIn(req)
    const outcome = await req.once(async tx => {
      const ways = await lockWaysIn(tx, viewer.personId)
      if (!(await canStillSignIn(tx, viewer, { ...ways, password: false }))) return { problem: 'last-way-in' }
      await removePassword(tx, viewer.personId)
      await noteChange(tx, viewer.personId, 'password.removed', now())
      return done('/me/sign-in', 'Password and authenticator app removed')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : reply.page(keepPasswordPage(), 422)
  })
}
