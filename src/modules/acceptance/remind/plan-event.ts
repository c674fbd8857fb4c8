import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { type App, done, type FormValues, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { classesOn } from '../../people/index.ts'
import { clauseThatSays, loadedOn } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { checkPlanPage } from './check-plan.page.ts'
import { type Offered, readPlan } from './event-form.ts'
import { mayPlanEvents } from './event-permissions.ts'
import { planEvent as enter } from './event-store.ts'
import { planEventPage } from './plan-event.page.ts'
import { clauseOf, type EventPlan } from './school-event.ts'
import { possibleHelpers, reachOf } from './whom-to-remind.ts'

const action = '/acceptance/events/new'

/** What the form offers today. */
export const offeredOn = async (tx: Tx, today: Temporal.PlainDate): Promise<Offered> => ({
  classes: await classesOn(tx, today),
  helpers: await possibleHelpers(tx, today),
})

/** What is known of a plan before it is saved. */
export async function lookedAt(tx: Tx, plan: EventPlan, today: Temporal.PlainDate) {
  const loaded = await loadedOn(tx, today)
  return { reach: await reachOf(tx, plan), clause: (loaded && clauseThatSays(loaded, clauseOf[plan.kind])?.id) ?? null }
}

/** Which of the buttons was pressed: nothing is saved before it was looked at. */
export const pressed = (values: FormValues): 'save' | 'mend' | 'check' => {
  const button = values['do']
  return button === 'save' || button === 'mend' ? button : 'check'
}

/** The office plans an event or a visit, and sees who will be reminded before it is saved (clauses C1, C4, C6). */
export default function planEvent(app: App, { now }: AcceptanceDeps) {
  const route = requires(mayPlanEvents)

  app.get(action, route, async (req, reply) => {
    const offered = await req.inSchool(tx => offeredOn(tx, dateAt(now())))
    return reply.page(planEventPage({ action, offered, values: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post(action, route, async (req, reply) => {
    const today = dateAt(now())
    const offered = await req.inSchool(tx => offeredOn(tx, today))
    const { plan, errors, values } = readPlan(req.body, offered, now())
    const form = { action, offered, values, hiddenFields: req.hiddenFields() }
    if (errors) return reply.page(planEventPage({ ...form, errors }), 422)
    if (pressed(values) === 'mend') return reply.page(planEventPage(form))
    if (pressed(values) === 'check') {
      const known = await req.inSchool(tx => lookedAt(tx, plan, today))
      return reply.page(checkPlanPage({ ...form, ...known, plan, classes: offered.classes, today }))
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const id = await enter(tx, plan, { by: personId, at: now() })
      await record(tx, { did: 'event.planned', by: personId, to: { kind: 'event', id }, clause: clauseOf[plan.kind], at: now() })
      return done('/acceptance/events', 'Planned')
    })
    return reply.seeOther(outcome)
  })
}
