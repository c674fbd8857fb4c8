import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { isHere } from '../../account-views.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { beginRecovery } from '../begin-recovery.ts'
import { mayRecover } from '../may-recover.ts'
import { startProblemWords } from '../recovery.ts'
import { startRecoveryPage } from './start-recovery.page.ts'

const query = z.object({ find: z.string().trim().max(200).catch('') })

const form = z.object({
  person: z.uuid('Choose who it is'),
  checkedHow: z
    .string()
    .trim()
    .min(1, 'Enter how you made sure that it is they')
    .max(500, 'How you made sure must be 500 characters or fewer'),
})

const mostShown = 20

/** The first people with these words in their names who are at the school. */
async function peopleNamed(tx: Tx, find: string, today: Temporal.PlainDate) {
  if (find === '') return []
  return tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('name', 'ilike', `%${find.replaceAll(/[\\%_]/g, '\\$&')}%`)
    .where(eb => eb.or([eb('left_on', 'is', null), eb('left_on', '>=', today)]))
    .orderBy('name')
    .limit(mostShown)
    .execute()
}

/** An administrator, who has seen the person, begins to let them in anew. Never for oneself. */
export default function startRecovery(app: App, { now }: SignInDeps) {
  const fresh = requires(mayRecover, { fresh: true })

  app.get('/office/recoveries/new', { schema: { querystring: query }, ...fresh }, async (req, reply) => {
    const { find } = req.query
    const people = await req.inSchool(tx => peopleNamed(tx, find, dateAt(now())))
    return reply.page(startRecoveryPage({ find, people, hiddenFields: req.hiddenFields() }))
  })

  const again = async (req: FastifyRequest, reply: FastifyReply, values: FormValues, errors: FormErrors) => {
    const { find } = query.parse(values)
    const people = await req.inSchool(tx => peopleNamed(tx, find, dateAt(now())))
    return reply.page(startRecoveryPage({ find, people, values, errors, hiddenFields: req.hiddenFields() }), 422)
  }

  app.post('/office/recoveries', fresh, async (req, reply) => {
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return again(req, reply, values, errors)
    const by = signedIn(req).personId
    const outcome = await req.once<{ readonly problem: keyof typeof startProblemWords }>(async tx => {
      if (!(await isHere(tx, data.person, dateAt(now())))) throw new NotFound()
      const problem = await beginRecovery(tx, { personId: data.person, by, checkedHow: data.checkedHow, now: now() })
      return problem ? { problem } : done('/office/recoveries', 'Begun. They and the other administrators hear of it by mail')
    })
    if (outcome.problem !== null) return again(req, reply, values, { person: startProblemWords[outcome.problem] })
    return reply.seeOther(outcome)
  })
}
