import type { App } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'

/** Ends the session on this browser; its cookie is worth nothing from then on. */
export default function signOut(app: App) {
  app.post('/sign-out', requires(everyoneSignedIn), async (_req, reply) => {
    await reply.signOut()
    return reply.seeOther('/')
  })
}
