import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { ringOutbox } from '../notify.ts'
import { maySeeDeliveries } from '../permissions.ts'
import { tryAgain } from '../send-notices/try-again.ts'
import { deliveriesPage } from '../sent-views.ts'
import { seeDeliveriesPage } from './see-deliveries.page.ts'

const lastPage = 100_000

/** Whatever an address says, a list comes of it. */
const query = z.object({
  show: z.enum(['trouble', 'all']).catch('trouble'),
  page: z.coerce.number().int().min(1).max(lastPage).catch(1),
})

const form = z.object({ delivery: z.uuid() })

/** What went out, what did not, and another try. */
export default function seeDeliveries(app: App, { now, people }: NotificationDeps) {
  app.get('/office/deliveries', { schema: { querystring: query }, ...requires(maySeeDeliveries) }, async (req, reply) => {
    const { show: only, page } = req.query
    const found = await req.inSchool(async tx => {
      const listed = await deliveriesPage(tx, { only, page })
      const reachable = await people.addressesOf(tx, [...new Set(listed.deliveries.map(({ personId }) => personId))])
      return { ...listed, names: new Map(reachable.map(({ personId, name }) => [personId, name])) }
    })
    return reply.page(seeDeliveriesPage({ ...found, only, page, now: now(), hiddenFields: req.hiddenFields() }))
  })

  app.post('/office/deliveries/again', requires(maySeeDeliveries), async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      const { data } = readForm(form, req.body)
      if (!data || !(await tryAgain(tx, data.delivery, now()))) throw new NotFound()
      await ringOutbox(tx)
      await record(tx, {
        did: 'notice.tried-again',
        by: signedIn(req).personId,
        to: { kind: 'delivery', id: data.delivery },
        at: now(),
      })
      return done('/office/deliveries', 'It will be tried again in a moment')
    })
    return reply.seeOther(outcome)
  })
}
