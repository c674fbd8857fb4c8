import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { contractedWeeksOf } from '../calendar/calendar-store.ts'
import { mayHaveContractedHours } from '../permissions.ts'
import { citationsOf, type SchoolDeps } from '../school-deps.ts'
import { seeOwnHoursPage } from './see-own-hours.page.ts'

/** My own contracted hours, as the school has them. */
export default function seeOwnHours(app: App, deps: SchoolDeps) {
  app.get('/my-hours', requires(mayHaveContractedHours), async (req, reply) => {
    const view = await req.inSchool(async tx => ({
      weeks: await contractedWeeksOf(tx, signedIn(req).personId),
      clauses: await citationsOf(tx, deps, ['A13', 'A15']),
    }))
    return reply.page(seeOwnHoursPage(view))
  })
}
