import { dateAt } from '../../../../platform/clock.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { counted } from '../../../../ui/words.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { mayDestroyVisits } from '../permissions.ts'
import { destroyVisitsPage } from './destroy-visits.page.ts'
import { destroyOldVisits, yearsThatAreOver } from './old-visits.ts'

/** Somebody who answers for it has the visits deleted whose time is over: nothing goes by itself (REQ-4.3). */
export default function destroyVisits(app: App, { now }: AcceptanceDeps) {
  const route = requires(mayDestroyVisits, { fresh: true })

  app.get('/office/door/visits/destroy', route, async (req, reply) => {
    const years = await req.inSchool(tx => yearsThatAreOver(tx, dateAt(now())))
    return reply.page(destroyVisitsPage({ years, today: dateAt(now()), hiddenFields: req.hiddenFields() }))
  })

  app.post('/office/door/visits/destroy', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const gone = await destroyOldVisits(tx, { by: personId, at: now(), today: dateAt(now()) })
      return done('/office/door/visits', `${counted(gone, 'visit is', 'visits are')} deleted`)
    })
    return reply.seeOther(outcome)
  })
}
