import { type App, signedIn } from '../../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../../platform/permissions.ts'
import { connectedProviders } from '../../openid/identity-store.ts'
import { signInProviders } from '../../openid/provider-store.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { mayGoOn } from '../enough-factors.ts'
import { joinWords } from '../join.words.ts'
import { chooseWayInPage } from './choose-way-in.page.ts'

/** Whoever came by an invitation or a recovery makes a way to come back; who has one goes on. */
export default function chooseWayIn(app: App, _deps: SignInDeps) {
  app.get('/join', requires(everyoneSignedIn), async (req, reply) => {
    const { personId, name } = signedIn(req)
    if (await mayGoOn(req, { withoutWayIn: false })) return reply.seeOther('/today')
    const [providers, connected] = await req.inSchool(async tx => [
      await signInProviders(tx),
      await connectedProviders(tx, personId),
    ])
    const words = joinWords.in(req.language)
    const view = { words, name, school: req.school?.name ?? '', providers, connected: connected.map(one => one.name) }
    return reply.page(chooseWayInPage({ ...view, hiddenFields: () => req.hiddenFields() }))
  })
}
