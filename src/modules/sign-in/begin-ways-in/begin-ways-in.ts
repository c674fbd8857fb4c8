import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { waysInWords } from '../see-ways-in/ways-in.words.ts'
import { hasWayIn, waysInOf } from '../ways-in-views.ts'
import { beginWaysInPage } from './begin-ways-in.page.ts'

/** Whoever is in by a link that works once makes a way to come back, before anything else. */
export default function beginWaysIn(app: App) {
  app.get('/me/sign-in/begin', requires(everyoneSignedIn), async (req, reply) => {
    const ways = await req.inSchool(tx => waysInOf(tx, signedIn(req).personId))
    if (hasWayIn(ways)) return reply.seeOther('/me/sign-in')
    return reply.page(beginWaysInPage(req.school?.demonstration === true, waysInWords.in(req.language)))
  })
}
