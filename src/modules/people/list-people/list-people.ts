import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { classesOn } from '../class-views.ts'
import { type ListQuery, listPeople } from '../list-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayListPeople } from '../permissions.ts'
import { isTitle } from '../roles.ts'
import { wordsOf } from '../words.ts'
import { listPeoplePage } from './list-people.page.ts'

const longestName = 200
const lastPage = 100_000

/** Whatever an address says, a list comes of it. */
const query = z.object({
  name: z.string().max(longestName).catch(''),
  title: z.string().catch(''),
  class: z.uuid().nullable().catch(null),
  leavers: z.literal('yes').nullable().catch(null),
  page: z.coerce.number().int().min(1).max(lastPage).catch(1),
})

/** Everybody whom the school knows, found by name, role and class. */
export default function listPeopleRoute(app: App, { now }: PeopleDeps) {
  app.get('/people', { schema: { querystring: query }, ...requires(mayListPeople) }, async (req, reply) => {
    const { name, title, class: classId, leavers, page } = req.query
    const asked: ListQuery = {
      words: wordsOf(name),
      title: isTitle(title) ? title : null,
      classId,
      leavers: leavers === 'yes',
      page,
    }
    const today = dateAt(now())
    const { found, classes } = await req.inSchool(async tx => ({
      found: await listPeople(tx, asked, today),
      classes: await classesOn(tx, today),
    }))
    return reply.page(listPeoplePage({ ...found, classes, name, asked, viewer: signedIn(req) }))
  })
}
