import { type App, done, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { lastWayInPage } from '../last-way-in.page.ts'
import { canStillSignIn } from '../last-way-in.ts'
import { endElsewhere, noteChange } from '../note-change.ts'
import { removePassword } from '../passwords/password-store.ts'
import { waysInWords } from '../see-ways-in/ways-in.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { lockWaysIn } from '../ways-in-views.ts'

/** Gives up the password, and with it the app and the recovery codes: never the last way in. */
export default function removePasswordSlice(app: App, { now }: SignInDeps) {
  app.post('/me/sign-in/password/remove', requires(everyoneSignedIn, { fresh: true }), async (req, reply) => {
    const viewer = signedIn(req)
    const words = waysInWords.in(req.language)
    const outcome = await req.once(async tx => {
      const ways = await lockWaysIn(tx, viewer.personId)
      if (!(await canStillSignIn(tx, viewer, { ...ways, password: false, authenticator: false })))
        return { problem: 'last-way-in' }
      await removePassword(tx, viewer.personId)
      await endElsewhere(tx, req)
      await noteChange(tx, viewer.personId, 'password.removed', now())
      return done('/me/sign-in', words.t('ways.password-removed'))
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return reply.page(lastWayInPage(words.t('ways.last-password'), words), 422)
  })
}
