import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { withContractedHours } from '../calendar/calendar-store.ts'
import { mayKeepContractedHours } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { listContractedHoursPage } from './list-contracted-hours.page.ts'

const perPage = 50

const query = z.object({ find: z.string().trim().max(100).catch(''), page: z.coerce.number().int().min(1).max(1000).catch(1) })

/** Who works here, and whose contracted hours are entered. */
export default function listContractedHours(app: App, { now, staffOn }: SchoolDeps) {
  app.get('/school/contracted-hours', requires(mayKeepContractedHours), async (req, reply) => {
    const { find, page } = query.parse(req.query)
    const today = dateAt(now())
    const view = await req.inSchool(async tx => {
      const all = await staffOn(tx, today)
      const found = all.filter(({ name }) => name.toLowerCase().includes(find.toLowerCase()))
      const shown = found.slice((page - 1) * perPage, page * perPage)
      const entered = await withContractedHours(
        tx,
        shown.map(({ id }) => id),
        today,
      )
      const people = shown.map(person => ({ ...person, isEntered: entered.has(person.id) }))
      return { people, find, page, pages: Math.max(1, Math.ceil(found.length / perPage)) }
    })
    return reply.page(listContractedHoursPage(view))
  })
}
