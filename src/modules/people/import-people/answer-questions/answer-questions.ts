import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { replan } from '../apply/plan-import.ts'
import type { ImportDeps } from '../import-deps.ts'
import { decisionsOf, findImport, lockImport, planOf, saveDecisions } from '../import-store.ts'
import { mayImportPeople } from '../permissions.ts'
import { answerQuestionsPage } from './answer-questions.page.ts'
import { withAnswers } from './questions-form.ts'

/** What an import cannot know is asked, and the preview is made anew with the answers. */
export default function answerQuestions(app: App, { now }: ImportDeps) {
  const route = { schema: { params: z.object({ importId: z.uuid() }) }, ...requires(mayImportPeople) }

  const load = async (tx: Tx, id: string) => {
    const one = await findImport(tx, id)
    const plan = one?.state === 'ready' && one.kind !== 'register' ? await planOf(tx, id) : null
    if (!one || !plan) throw new NotFound()
    return { one, plan }
  }

  app.get('/people/import/:importId/questions', route, async (req, reply) => {
    const { one, plan } = await req.inSchool(tx => load(tx, req.params.importId))
    return reply.page(answerQuestionsPage({ one, plan, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/import/:importId/questions', route, async (req, reply) => {
    const { values } = readForm(z.looseObject({}), req.body)
    const id = req.params.importId
    const outcome = await req.once<never>(async tx => {
      await lockImport(tx, id)
      const { plan } = await load(tx, id)
      await saveDecisions(tx, id, withAnswers(await decisionsOf(tx, id), plan, values))
      await replan(tx, { importId: id, by: signedIn(req).personId, at: now() })
      const left = (await planOf(tx, id))?.questions.length ?? 0
      const next = left > 0 ? `/people/import/${id}/questions` : `/people/import/${id}`
      return done(next, 'Your answers are kept, and the preview follows them')
    })
    return reply.seeOther(outcome)
  })
}
