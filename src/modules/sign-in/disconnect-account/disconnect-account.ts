import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { lastWayInPage } from '../last-way-in.page.ts'
import { canStillSignIn } from '../last-way-in.ts'
import { endElsewhere, noteChange } from '../note-change.ts'
import { type ConnectedProvider, connectedProviders, disconnectAccount } from '../openid/identity-store.ts'
import { waysInWords } from '../see-ways-in/ways-in.words.ts'
import type { SignInDeps } from '../sign-in-deps.ts'
import { lockWaysIn, type WaysIn } from '../ways-in-views.ts'

const without = (ways: WaysIn, { enforcesMfa }: ConnectedProvider): WaysIn => ({
  ...ways,
  openidAccounts: ways.openidAccounts - 1,
  accountsWithMfa: ways.accountsWithMfa - (enforcesMfa ? 1 : 0),
})

/** Lets go of one's own account at a provider, so that it signs nobody in here any more: never the last way in. */
export default function disconnectAccountSlice(app: App, { now }: SignInDeps) {
  const route = {
    schema: { params: z.object({ providerId: z.uuid() }) },
    ...requires(everyoneSignedIn, { fresh: true }),
  }

  app.post('/me/sign-in/connect/:providerId/end', route, async (req, reply) => {
    const [viewer, { providerId }] = [signedIn(req), req.params]
    const { personId } = viewer
    const words = waysInWords.in(req.language)
    const outcome = await req.once(async tx => {
      const ways = await lockWaysIn(tx, personId)
      const provider = (await connectedProviders(tx, personId)).find(one => one.providerId === providerId)
      if (!provider) throw new NotFound()
      if (!(await canStillSignIn(tx, viewer, without(ways, provider))))
        return { problem: words.t('ways.last-account', { provider: provider.name }) }
      await disconnectAccount(tx, personId, providerId)
      await endElsewhere(tx, req)
      await noteChange(tx, personId, 'openid.disconnected', now())
      return done('/me/sign-in', words.t('ways.disconnected', { provider: provider.name }))
    })
    return outcome.problem === null ? reply.seeOther(outcome) : reply.page(lastWayInPage(outcome.problem, words), 422)
  })
}
