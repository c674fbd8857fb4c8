import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { type Run, runImport } from '../apply/run-import.ts'
import type { ImportDeps } from '../import-deps.ts'
import { discardImport, findImport, lockImport, planOf, startAttempt } from '../import-store.ts'
import { hasBrokenOff, mayStart } from '../imports.ts'
import { mayImportPeople } from '../permissions.ts'
import { type Section, sections } from '../plan/describe-plan.ts'
import { tooManyLeave } from '../plan/plan.ts'
import { seeImportPage } from './see-import.page.ts'

const query = z.object({
  section: z
    .string()
    .transform((text): Section | null => (Object.hasOwn(sections, text) ? (text as Section) : null))
    .catch(null),
  find: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

const form = z.object({ do: z.enum(['apply', 'discard']), manyMayLeave: z.string().optional() })

type Refused = { readonly problem: 'mend' }

const secondsBetweenLooks = 2

/** What an import would change, line by line; applying it, with how far it is; and what it changed. */
export default function seeImport(app: App, { db, now }: ImportDeps) {
  const params = { schema: { params: z.object({ importId: z.uuid() }) } }
  const running = new Set<Promise<void>>()
  app.addHook('onClose', async () => {
    await Promise.all(running)
  })

  const load = async (tx: Tx, id: string) => {
    const one = await findImport(tx, id)
    if (!one || one.state === 'discarded' || one.kind === 'register') throw new NotFound()
    const plan = one.state === 'ready' || one.state === 'applied' ? await planOf(tx, id) : null
    return { one, plan }
  }

  app.get('/people/import/:importId', { ...params, ...requires(mayImportPeople) }, async (req, reply) => {
    const { one, plan } = await req.inSchool(tx => load(tx, req.params.importId))
    if (one.state === 'applying' && !hasBrokenOff(one, now())) reply.header('refresh', String(secondsBetweenLooks))
    const view = { one, plan, asked: query.parse(req.query), now: now(), hiddenFields: req.hiddenFields() }
    return reply.page(seeImportPage(view))
  })

  const start = (run: Run) => {
    const work = runImport({ db, now, log: app.log }, run).finally(() => running.delete(work))
    running.add(work)
  }

  app.post('/people/import/:importId', { ...params, ...requires(mayImportPeople, { fresh: true }) }, async (req, reply) => {
    const { data } = readForm(form, req.body)
    const { personId: by, schoolId } = signedIn(req)
    const id = req.params.importId
    const begun: Run[] = []
    const outcome = await req.once<Refused>(async tx => {
      begun.length = 0
      const one = await lockImport(tx, id)
      if (!one || one.state === 'discarded' || one.kind === 'register' || !data) throw new NotFound()
      const here = `/people/import/${id}`
      if (!mayStart(one, now()) && one.state !== 'columns') return done(here)
      if (data.do === 'discard') {
        await discardImport(tx, id)
        return done('/people/import', 'The import is thrown away. Nothing was changed')
      }
      const plan = await planOf(tx, id)
      if (!plan || plan.questions.length > 0) return done(here)
      const manyMayLeave = data.manyMayLeave === 'yes'
      if (tooManyLeave(plan) && !manyMayLeave) return { problem: 'mend' }
      begun.push({ schoolId, id, by, manyMayLeave, attempt: await startAttempt(tx, one, now()) })
      return done(here)
    })
    if (outcome.problem === null) {
      for (const run of begun) start(run)
      return reply.seeOther(outcome)
    }
    const { one, plan } = await req.inSchool(tx => load(tx, id))
    const errors = { manyMayLeave: 'Say that so many have gone, or look at the file again' }
    const view = { one, plan, asked: query.parse({}), now: now(), hiddenFields: req.hiddenFields(), errors }
    return reply.page(seeImportPage(view), 422)
  })
}
