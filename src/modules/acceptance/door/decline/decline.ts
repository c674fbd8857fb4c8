import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { type App, done, formValues } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { lastNotified, notify } from '../../../notifications/index.ts'
import { holdersOf } from '../../../people/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorWords } from '../door.words.ts'
import { enterDoor } from '../enter-door.ts'
import { declinedPage } from './decline.page.ts'

const why = 'Whoever comes to the school may say no, and is sent to the office'
const params = z.object({ code: z.string() })

/** One notice is enough for whoever presses again and again. */
const quietFor = Temporal.Duration.from({ minutes: 10 })

/** The office hears that somebody did not agree at the door: not who, for nobody asked them. */
async function tellOffice(tx: Tx, now: Temporal.Instant): Promise<void> {
  const last = await lastNotified(tx, 'declined-at-door')
  if (last !== null && Temporal.Instant.compare(last.add(quietFor), now) > 0) return
  const office = await holdersOf(tx, ['office', 'business-manager'], dateAt(now))
  const to = office.length > 0 ? office : await holdersOf(tx, ['headteacher', 'co-headteacher'], dateAt(now))
  if (to.length === 0) return
  await notify(tx, { to, template: 'declined-at-door', link: '/office/door', at: now })
  await record(tx, { did: 'acceptance.declined-at-door', by: 'system', clause: 'G3', at: now })
}

/** "I do not agree" (G3): nothing of the person is kept. */
export default function decline(app: App, deps: AcceptanceDeps) {
  app.post(
    '/door/:code/decline',
    { schema: { params }, ...open(why, { limit: { max: 20, minutes: 1 } }) },
    async (req, reply) => {
      const door = await enterDoor(req, deps, req.params.code)
      const onTablet = formValues(req.body)['on'] === 'tablet'
      const outcome = await req.once<never>(async tx => {
        await tellOffice(tx, deps.now())
        return done(`${door.path}/office${onTablet ? '?on=tablet' : ''}`)
      })
      return reply.seeOther(outcome)
    },
  )

  const route = { schema: { params, querystring: z.object({ on: z.string().optional() }) }, ...open(why) }
  app.get('/door/:code/office', route, async (req, reply) => {
    const door = await enterDoor(req, deps, req.params.code)
    return reply.page(declinedPage({ words: doorWords.in(req.language), door, onTablet: req.query.on === 'tablet' }))
  })
}
