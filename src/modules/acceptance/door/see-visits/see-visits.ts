import { z } from 'zod'
import { type App, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { maySeeRecord } from '../../permissions.ts'
import { mayDestroyVisits, maySeeVisits } from '../permissions.ts'
import { visitLog } from '../visit-views.ts'
import { seeVisitsPage } from './see-visits.page.ts'

const querystring = z.object({
  find: z.string().max(200).catch('').default(''),
  day: z.string().catch('').default(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

/** A day as a field of the kind "date" sends it; null for any other text, and for the year 0, which PostgreSQL does not have. */
function dayFrom(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || !z.iso.date().safeParse(text).success) return null
  const day = Temporal.PlainDate.from(text)
  return day.year === 0 ? null : day
}

/** Who visited, newest first. Whoever looks somebody up leaves a trace, on each page of the list. */
export default function seeVisits(app: App, { now }: AcceptanceDeps) {
  const route = { schema: { querystring }, ...requires(maySeeVisits) }

  app.get('/office/door/visits', route, async (req, reply) => {
    const { find, day: typed, page } = req.query
    const viewer = signedIn(req)
    const { personId } = viewer
    const maySeeRecords = maySeeRecord(viewer, { personId: null })
    const day = dayFrom(typed)
    const found = await req.inSchool(async tx => {
      const log = await visitLog(tx, { find, day, page })
      await record(tx, { did: 'visit.log-opened', by: personId, at: now() })
      return log
    })
    return reply.page(seeVisitsPage({ ...found, find, day, page, maySeeRecords, mayDestroy: mayDestroyVisits(viewer) }))
  })
}
