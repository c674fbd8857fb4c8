import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { policyOf } from '../../policy/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { answerPartPage } from './answer-part.page.ts'
import { citing } from './cited-clause.ts'
import { keepSafetyAnswers, lockSafetyAnswers, safetyAnswersOf } from './safety-answers-store.ts'
import { type PartAnswers, partsOf, type SafetyAnswers, type Saying, sayings } from './safety-check.ts'
import type { SafetyPart } from './safety-item.ts'
import { mayCheckOwnSafety } from './safety-permissions.ts'

const longestNote = 500
const form = z.object({ note: z.string().trim().max(longestNote, 'The note must be 500 characters or fewer').default('') })
const isSaying = (text: unknown): text is Saying => sayings.some(saying => saying === text)

/** What was said of the items of a part; what was left open stays open. */
const itemsFrom = ({ items }: SafetyPart, values: FormValues): PartAnswers['items'] =>
  Object.fromEntries(
    items.flatMap(({ id }): [string, Saying][] => {
      const saying = values[id]
      return isSaying(saying) ? [[id, saying]] : []
    }),
  )

/** The page after this one: the next part in order, or the start where this was the last. */
function after(part: SafetyPart, answers: SafetyAnswers): string {
  const parts = partsOf(answers)
  const next = parts[parts.findIndex(({ id }) => id === part.id) + 1]
  return next ? `/me/safety/part?of=${next.id}` : '/me/safety'
}

/** One part of somebody's own safety check: looked at and answered, in any order, over as many days as they like. */
export default function answerPart(app: App, { now }: AcceptanceDeps) {
  const route = { schema: { querystring: z.object({ of: z.string().catch('') }) }, ...requires(mayCheckOwnSafety) }

  const partOf = (answers: SafetyAnswers | null, of: string) => {
    const part = answers && partsOf(answers).find(({ id }) => id === of)
    if (!part) throw new NotFound()
    return { part, said: answers.parts[part.id] }
  }

  app.get('/me/safety/part', route, async (req, reply) => {
    const answers = await req.inSchool(tx => safetyAnswersOf(tx, signedIn(req).personId))
    if (!answers) return reply.seeOther('/me/safety')
    const cite = citing(await policyOf(req, dateAt(now())))
    return reply.page(answerPartPage({ ...partOf(answers, req.query.of), cite, hiddenFields: req.hiddenFields() }))
  })

  app.post('/me/safety/part', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const { data, errors, values } = readForm(form, req.body)
    const { next, ...shown } = await req.inSchool(async tx => {
      const before = await lockSafetyAnswers(tx, personId)
      const { part, said } = partOf(before, req.query.of)
      if (!before || !data) return { part, said, next: null }
      const parts = { ...before.parts, [part.id]: { items: itemsFrom(part, values), note: data.note } }
      await keepSafetyAnswers(tx, personId, { ...before, parts })
      return { part, said, next: after(part, before) }
    })
    if (next) return reply.seeOther(next)
    const cite = citing(await policyOf(req, dateAt(now())))
    const mend = { values, ...(errors && { errors }) }
    return reply.page(answerPartPage({ ...shown, cite, hiddenFields: req.hiddenFields(), ...mend }), 422)
  })
}
