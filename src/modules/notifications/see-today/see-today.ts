import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { todayPage } from './see-today.page.ts'

/** What waits for me. */
export default function seeToday(app: App, { titleNames }: NotificationDeps) {
  app.get('/today', requires(everyoneSignedIn), async (req, reply) =>
    reply.page(todayPage({ viewer: signedIn(req), titles: titleNames(signedIn(req).roles), school: req.school })),
  )
}
