import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { applyReversal, planReversal } from '../apply/undo-import.ts'
import type { ImportDeps } from '../import-deps.ts'
import { findImport, lockImport, markUndone } from '../import-store.ts'
import { mayImportPeople } from '../permissions.ts'
import { takeBackPage } from './take-back.page.ts'

/** An import is taken back as one act; what was changed or used since is named, and stays. */
export default function takeBack(app: App, { now }: ImportDeps) {
  const params = { schema: { params: z.object({ importId: z.uuid() }) } }

  const load = async (tx: Tx, id: string) => {
    const one = await findImport(tx, id)
    const planned = one?.state === 'applied' && one.kind !== 'register' ? await planReversal(tx, id) : null
    if (!one || !planned) throw new NotFound()
    return { one, ...planned }
  }

  app.get('/people/import/:importId/undo', { ...params, ...requires(mayImportPeople) }, async (req, reply) => {
    const view = await req.inSchool(tx => load(tx, req.params.importId))
    return reply.page(takeBackPage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/import/:importId/undo', { ...params, ...requires(mayImportPeople, { fresh: true }) }, async (req, reply) => {
    const id = req.params.importId
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      await lockImport(tx, id)
      const { reversal } = await load(tx, id)
      await applyReversal(tx, reversal, { by, at: now() })
      await markUndone(tx, id, by, now())
      await record(tx, { did: 'people.import-undone', by, to: { kind: 'import', id }, at: now() })
      const { length } = reversal.refused
      const stays = length === 0 ? '' : `. ${length} ${length === 1 ? 'change stays' : 'changes stay'}`
      return done(`/people/import/${id}`, `The import is taken back${stays}`)
    })
    return reply.seeOther(outcome)
  })
}
