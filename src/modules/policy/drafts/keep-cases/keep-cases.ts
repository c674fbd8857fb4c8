import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { engine } from '../../loaded-version.ts'
import { mayKeepCases, maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { policyOf } from '../../policy-of-request.ts'
import { readableVersion } from '../../readable-version.ts'
import { casesOf, countCases, type Expected, keepCase, mostCases, removeCase } from './case-store.ts'
import { everyExpected } from './case-words.ts'
import { keepCasePage } from './keep-case.page.ts'
import { answerNow, runCases } from './run-cases.ts'
import { seeCasesPage } from './see-cases.page.ts'
import { type Fields, situationOf } from './situation-form.ts'

const [longestName, longestNote] = [200, 1000]

const form = z.object({
  name: z.string().trim().min(1, 'Enter a name for this case').max(longestName, 'The name must be 200 characters or fewer'),
  note: z.string().trim().max(longestNote, 'The note must be 1,000 characters or fewer').default(''),
  expected: z
    .string('Choose what the answer should be')
    .refine((text): text is Expected => everyExpected.some(one => one === text), 'Choose what the answer should be'),
})

/** The school's own cases: kept, and run against what is in force and against a draft. */
export default function keepCases(app: App, { now }: PolicyDeps) {
  const inForce = (req: Parameters<typeof policyOf>[0]) => policyOf(req, dateAt(now()))

  app.get('/policy/cases', requires(maySeeUnpublished), async (req, reply) => {
    const { policy, version } = await inForce(req)
    const runs = runCases(policy, await req.inSchool(casesOf))
    const name = version ? `version ${version.number}, which is in force` : 'the model policy, which is in force'
    const mayKeep = mayKeepCases(signedIn(req))
    return reply.page(seeCasesPage({ runs, name, draftId: null, hiddenFields: mayKeep ? () => req.hiddenFields() : null }))
  })

  app.get(
    '/policy/drafts/:draftId/cases',
    { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(maySeeUnpublished) },
    async (req, reply) => {
      const { version, cases } = await req.inSchool(async tx => {
        const found = await readableVersion(tx, req.params.draftId, signedIn(req))
        if (!found) throw new NotFound()
        return { version: found, cases: await casesOf(tx) }
      })
      const runs = runCases(engine.load(version.content.rules), cases)
      const name = `the draft of version ${version.number}`
      return reply.page(seeCasesPage({ runs, name, draftId: version.id, hiddenFields: null }))
    },
  )

  app.get('/policy/cases/new', requires(mayKeepCases), async (req, reply) => {
    const situation = situationOf(req.query as Fields)
    const loaded = await inForce(req)
    const values = situation.act === undefined ? {} : { expected: answerNow(loaded.policy, situation) }
    return reply.page(keepCasePage({ situation, loaded, values, hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/cases', requires(mayKeepCases), async (req, reply) => {
    const [{ personId: by }, at] = [signedIn(req), now()]
    const { data, errors, values } = readForm(form, req.body)
    const situation = situationOf(values)
    const again = async (mend: Readonly<Record<string, string>>) =>
      reply.page(
        keepCasePage({ situation, loaded: await inForce(req), values, errors: mend, hiddenFields: req.hiddenFields() }),
        422,
      )
    if (situation.act === undefined) return again({ act: 'Choose what somebody would do', ...errors })
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: 'too-many' }>(async tx => {
      if ((await countCases(tx)) >= mostCases) return { problem: 'too-many' }
      const { name, note, expected } = data
      const id = await keepCase(tx, { name, note: note || null, expected, situation, by }, at)
      await record(tx, { did: 'policy-case.kept', by, to: { kind: 'policy-case', id }, at })
      return done('/policy/cases', 'The case is kept')
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ '': 'There are 500 cases already. Remove one that you no longer need' })
  })

  app.post(
    '/policy/cases/:caseId/remove',
    { schema: { params: z.object({ caseId: z.uuid() }) }, ...requires(mayKeepCases) },
    async (req, reply) => {
      const [{ personId: by }, { caseId: id }, at] = [signedIn(req), req.params, now()]
      const outcome = await req.once<never>(async tx => {
        if (!(await removeCase(tx, id))) throw new NotFound()
        await record(tx, { did: 'policy-case.removed', by, to: { kind: 'policy-case', id }, at })
        return done('/policy/cases', 'The case is removed')
      })
      return reply.seeOther(outcome)
    },
  )
}
