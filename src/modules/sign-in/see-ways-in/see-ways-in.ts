import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { sessionsOf } from '../../../platform/sessions/session-store.ts'
import { connectedProviders } from '../openid/identity-store.ts'
import { signInProviders } from '../openid/provider-store.ts'
import { passkeysOf } from '../passkeys/passkey-store.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { waysInOf } from '../ways-in-views.ts'
import { seeWaysInPage } from './see-ways-in.page.ts'
import { waysInWords } from './ways-in.words.ts'

/** How somebody signs in: their passkeys, password, authenticator and codes, and where they are signed in now. */
export default function seeWaysIn(app: App, { now }: SignInDeps) {
  app.get('/me/sign-in', requires(everyoneSignedIn), async (req, reply) => {
    const { personId } = signedIn(req)
    const view = await req.inSchool(async tx => ({
      ways: await waysInOf(tx, personId),
      passkeys: await passkeysOf(tx, personId),
      sessions: await sessionsOf(tx, personId, now()),
      providers: await signInProviders(tx),
      connected: await connectedProviders(tx, personId),
    }))
    const demonstration = req.school?.demonstration === true
    const hiddenFields = () => req.hiddenFields()
    const words = waysInWords.in(req.language)
    return reply.page(seeWaysInPage({ words, ...view, demonstration, ownSession: req.session?.id, hiddenFields }))
  })
}
