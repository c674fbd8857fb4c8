import { z } from 'zod'
import { type App, readForm, signedIn } from '../../../../platform/http.ts'
import { everyoneSignedIn, open, requires } from '../../../../platform/permissions.ts'
import { askForFreshFactor } from '../../fresh-factor.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { OpenidDeps } from '../openid-deps.ts'
import { sendToProvider } from '../send-to-provider.ts'

const schema = { params: z.object({ providerId: z.uuid() }) }
const form = z.object({ then: z.string().optional() })

const thenOf = (body: unknown): string | undefined => readForm(form, body).data?.then

/** The three ways on to a provider: to sign in, to connect an account with oneself, to show a fresh factor. */
export default function goToProvider(app: App, deps: OpenidDeps) {
  const anyone = open('Whoever is to sign in is not signed in yet', { limit: signInLimit })

  app.post('/sign-in/with/:providerId', { schema, ...anyone }, async (req, reply) =>
    sendToProvider(req, reply, deps, {
      providerId: req.params.providerId,
      errand: { purpose: 'sign-in' },
      then: thenOf(req.body),
    }),
  )

  app.post('/me/sign-in/connect/:providerId', { schema, ...requires(everyoneSignedIn) }, async (req, reply) => {
    await askForFreshFactor(req, deps.now())
    return sendToProvider(req, reply, deps, {
      providerId: req.params.providerId,
      errand: { purpose: 'connect', personId: signedIn(req).personId },
      then: thenOf(req.body),
    })
  })

  app.post('/step-up/with/:providerId', { schema, ...requires(everyoneSignedIn) }, async (req, reply) =>
    sendToProvider(req, reply, deps, {
      providerId: req.params.providerId,
      errand: { purpose: 'step-up', personId: signedIn(req).personId },
      then: thenOf(req.body),
    }),
  )
}
