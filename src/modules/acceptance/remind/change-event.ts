import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { clauseThatSays, loadedModel, loadedOn } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { mayRunCampaigns } from '../permissions.ts'
import { checkPlanPage } from './check-plan.page.ts'
import { readPlan, valuesOf } from './event-form.ts'
import { mayPlanEvents } from './event-permissions.ts'
import { cancelEvent, changeEvent as change } from './event-store.ts'
import { eventById, remindedOf } from './event-views.ts'
import { helpersAcceptance } from './helpers-acceptance.ts'
import { seeEventPage } from './plan-event.page.ts'
import { lookedAt, offeredOn, pressed } from './plan-event.ts'
import { clauseOf, hasBegun } from './school-event.ts'

/** What was planned is looked at, changed or cancelled. Once it has begun, it stays as it was. */
export default function changeEvent(app: App, { now }: AcceptanceDeps) {
  const route = { schema: { params: z.object({ eventId: z.uuid() }) }, ...requires(mayPlanEvents) }

  const known = async (tx: Tx, id: string) => {
    const event = await eventById(tx, id)
    if (!event) throw new NotFound()
    const reminded = (await remindedOf(tx, [id])).get(id) ?? 0
    const today = dateAt(now())
    const loaded = await loadedOn(tx, today)
    const hasPoster = clauseThatSays(loaded ?? loadedModel, clauseOf[event.kind]) !== undefined
    const isOver = hasBegun(event, now())
    const helpers = isOver || event.cancelled ? null : await helpersAcceptance(tx, event, today)
    return { event, reminded, offered: await offeredOn(tx, today), isOver, hasPoster, helpers }
  }

  const formOf = (req: FastifyRequest, { event, offered }: Awaited<ReturnType<typeof known>>) => ({
    action: `/acceptance/events/${event.id}`,
    hiddenFields: req.hiddenFields(),
    classes: offered.classes,
    mayAsk: mayRunCampaigns(signedIn(req)),
  })

  /** For acts: something that is over or cancelled is not there to be changed. */
  const stillOpen = async (tx: Tx, id: string) => {
    const found = await known(tx, id)
    if (found.isOver || found.event.cancelled) throw new NotFound()
    return found
  }

  app.get('/acceptance/events/:eventId', route, async (req, reply) => {
    const found = await req.inSchool(tx => known(tx, req.params.eventId))
    return reply.page(seeEventPage({ ...found, ...formOf(req, found), values: valuesOf(found.event) }))
  })

  app.post('/acceptance/events/:eventId', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const found = await req.inSchool(tx => stillOpen(tx, req.params.eventId))
    const { event, offered } = found
    const { plan, errors, values } = readPlan(req.body, offered, now())
    const form = formOf(req, found)
    const again = (typed: FormValues, mend?: FormErrors) => ({ ...found, ...form, values: typed, errors: mend })
    if (errors) return reply.page(seeEventPage(again(values, errors)), 422)
    if (pressed(values) === 'mend') return reply.page(seeEventPage(again(values)))
    if (pressed(values) === 'check') {
      const today = dateAt(now())
      const looked = await req.inSchool(tx => lookedAt(tx, plan, today))
      return reply.page(checkPlanPage({ ...form, ...looked, plan, values, today }))
    }
    const outcome = await req.once<never>(async tx => {
      await change(tx, event.id, plan)
      const to = { kind: 'event', id: event.id }
      await record(tx, { did: 'event.changed', by: personId, to, clause: clauseOf[plan.kind], at: now() })
      return done('/acceptance/events', 'Saved')
    })
    return reply.seeOther(outcome)
  })

  app.post('/acceptance/events/:eventId/cancel', route, async (req, reply) => {
    const { event } = await req.inSchool(tx => known(tx, req.params.eventId))
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      await stillOpen(tx, event.id)
      if (await cancelEvent(tx, event.id, now()))
        await record(tx, { did: 'event.cancelled', by, to: { kind: 'event', id: event.id }, at: now() })
      return done('/acceptance/events', 'Cancelled. Nobody is reminded of it any more')
    })
    return reply.seeOther(outcome)
  })
}
