import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { classById, membersOf } from '../class-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople, maySeeAllClasses, maySeeClasses } from '../permissions.ts'
import { seeClassPage } from './see-class.page.ts'

/** Who is in a class. For staff who do not teach it, it is not there. */
export default function seeClass(app: App, { now }: PeopleDeps) {
  const route = { schema: { params: z.object({ classId: z.uuid() }) }, ...requires(maySeeClasses) }

  app.get('/classes/:classId', route, async (req, reply) => {
    const [viewer, { classId }] = [signedIn(req), req.params]
    const shown = await req.inSchool(async tx => {
      const schoolClass = await classById(tx, classId)
      const members = await membersOf(tx, classId, dateAt(now()))
      const isOwn = members.some(({ personId, belongsAs }) => personId === viewer.personId && belongsAs !== 'pupil')
      if (!schoolClass || !(isOwn || maySeeAllClasses(viewer))) throw new NotFound()
      return { schoolClass, members }
    })
    return reply.page(seeClassPage({ ...shown, viewer, mayKeep: mayKeepPeople(viewer) }))
  })
}
