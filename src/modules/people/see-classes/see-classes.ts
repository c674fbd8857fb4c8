import { dateAt } from '../../../platform/clock.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { listClasses, membershipsOf } from '../class-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople, maySeeAllClasses, maySeeClasses } from '../permissions.ts'
import { ownClasses } from '../relations.ts'
import { seeClassesPage } from './see-classes.page.ts'

/** The classes of today: all of them, or for staff those that they teach. */
export default function seeClasses(app: App, { now }: PeopleDeps) {
  app.get('/classes', requires(maySeeClasses), async (req, reply) => {
    const [viewer, today] = [signedIn(req), dateAt(now())]
    const classes = await req.inSchool(async tx => {
      const all = await listClasses(tx, today)
      if (maySeeAllClasses(viewer)) return all
      const own = ownClasses(viewer.personId, await membershipsOf(tx, [viewer.personId], today))
      return all.filter(({ id }) => own.includes(id))
    })
    return reply.page(seeClassesPage({ classes, seesAll: maySeeAllClasses(viewer), mayKeep: mayKeepPeople(viewer) }))
  })
}
