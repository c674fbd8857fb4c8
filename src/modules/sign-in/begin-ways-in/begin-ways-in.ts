import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { hasWayIn, waysInOf } from '../ways-in-views.ts'
import { beginWaysInPage } from './begin-ways-in.page.ts'

/** Whoever is in by a link that works once makes a way to come back, before anything else. */
export default function beginWaysIn(app: App) {
  app.get('/me/sign-in/begin', requires(everyoneSignedIn), async (req, reply) => {
    const ways = await req.inSchool(tx => waysInOf(tx, signedIn(req).personId))
    return hasWayIn(ways) ? reply.seeOther('/me/sign-in') : reply.page(beginWaysInPage(req.school?.demonstration === true))
  })
}
