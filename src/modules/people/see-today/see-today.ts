import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { mayUseSchoolgate } from '../permissions.ts'
import { todayPage } from './see-today.page.ts'

/** What waits for me. */
export default function seeToday(app: App) {
  app.get('/today', requires(mayUseSchoolgate), async (req, reply) =>
    reply.page(todayPage({ viewer: signedIn(req), school: req.school })),
  )
}
