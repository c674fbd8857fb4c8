import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { App } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { classesOn } from '../../people/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { mayPlanEvents } from './event-permissions.ts'
import { listEvents as eventsFor } from './event-views.ts'
import { listEventsPage } from './list-events.page.ts'

const query = z.object({
  show: z.enum(['coming', 'past']).catch('coming'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

/** What the office plans, and how many were reminded of it. */
export default function listEvents(app: App, { now }: AcceptanceDeps) {
  app.get('/acceptance/events', { schema: { querystring: query }, ...requires(mayPlanEvents) }, async (req, reply) => {
    const today = dateAt(now())
    const found = await req.inSchool(async tx => ({
      ...(await eventsFor(tx, req.query, today)),
      classes: await classesOn(tx, today),
    }))
    return reply.page(listEventsPage({ ...found, asked: req.query }))
  })
}
