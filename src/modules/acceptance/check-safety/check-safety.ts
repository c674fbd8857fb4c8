import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { settle } from '../../notifications/index.ts'
import { clauseThatSays, policyOf } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { checkSafetyPage } from './check-safety.page.ts'
import { citing } from './cited-clause.ts'
import { platforms } from './platform-settings.ts'
import { forgetSafetyAnswers, keepSafetyAnswers, lockSafetyAnswers, safetyAnswersOf } from './safety-answers-store.ts'
import { begunWith, nextPart } from './safety-check.ts'
import { lastSafetyCheck, noteSafetyCheck } from './safety-check-store.ts'
import { mayCheckOwnSafety } from './safety-permissions.ts'

const known = new Set(platforms.map(({ id }) => id))
const form = z.object({
  platforms: z
    .union([z.string().transform(one => [one]), z.array(z.string())])
    .default([])
    .transform(chosen => chosen.filter(one => known.has(one))),
})

const query = z.object({ choose: z.literal('yes').optional().catch(undefined) })

/**
 * Somebody's own yearly safety check (clauses A18 to A21, A1). Saving answers does not go through `req.once`: that keeps a
 * hash of what was sent, and few answers are so few that a hash would tell them. Saving twice saves the same.
 */
export default function checkSafety(app: App, { now }: AcceptanceDeps) {
  const route = requires(mayCheckOwnSafety)

  app.get('/me/safety', { schema: { querystring: query }, ...route }, async (req, reply) => {
    const { personId } = signedIn(req)
    const own = await req.inSchool(async tx => ({
      answers: await safetyAnswersOf(tx, personId),
      doneOn: await lastSafetyCheck(tx, personId),
    }))
    const cite = citing(await policyOf(req, dateAt(now())))
    const choosing = req.query.choose === 'yes'
    return reply.page(checkSafetyPage({ ...own, cite, choosing, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/safety', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const chosen = readForm(form, req.body).data?.platforms ?? []
    await req.inSchool(async tx => {
      const before = await lockSafetyAnswers(tx, personId)
      await keepSafetyAnswers(tx, personId, before ? { ...before, platforms: chosen } : begunWith(chosen))
    })
    return reply.seeOther('/me/safety', 'Saved')
  })

  app.post('/me/safety/again', route, async (req, reply) => {
    const { personId } = signedIn(req)
    await req.inSchool(async tx => {
      const before = await lockSafetyAnswers(tx, personId)
      await keepSafetyAnswers(tx, personId, begunWith(before?.platforms ?? []))
    })
    return reply.seeOther('/me/safety?choose=yes')
  })

  app.post('/me/safety/finish', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const loaded = await policyOf(req, dateAt(now()))
    const clause = clauseThatSays(loaded, 'A18')?.id
    const outcome = await req.once<{ readonly problem: 'not-all-answered' }>(async tx => {
      const [answers, at] = [await lockSafetyAnswers(tx, personId), now()]
      if (!answers || nextPart(answers)) return { problem: 'not-all-answered' }
      await keepSafetyAnswers(tx, personId, { ...answers, finishedOn: dateAt(at).toString() })
      await settle(tx, { to: [personId], templates: ['safety-check'], at })
      if (await noteSafetyCheck(tx, personId, dateAt(at)))
        await record(tx, { did: 'safety-check.done', by: personId, about: personId, ...(clause && { clause }), at })
      return done('/me/safety', 'Your safety check is done')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : reply.seeOther('/me/safety', 'Something is not answered yet')
  })

  app.post('/me/safety/forget', route, async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      await forgetSafetyAnswers(tx, signedIn(req).personId)
      return done('/me/safety', 'Your answers are deleted')
    })
    return reply.seeOther(outcome)
  })
}
