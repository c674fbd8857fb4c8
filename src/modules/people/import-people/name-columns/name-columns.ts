import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { replan, withoutUpns } from '../apply/plan-import.ts'
import type { ImportDeps } from '../import-deps.ts'
import { findImport, lockImport, saveRecords, sourceOf } from '../import-store.ts'
import { mayImportPeople } from '../permissions.ts'
import { suggestedColumns } from '../plain-csv/fields.ts'
import { peopleOfList } from '../plain-csv/people-of-list.ts'
import { readList } from '../plain-csv/read-list.ts'
import { isRefusal } from '../refusals.ts'
import { readMeaning } from './columns-form.ts'
import { rememberedMeaning, rememberMeaning } from './columns-store.ts'
import { nameColumnsPage } from './name-columns.page.ts'

/** A person says once what the columns of a list are; the preview follows. */
export default function nameColumns(app: App, { now }: ImportDeps) {
  const route = { schema: { params: z.object({ importId: z.uuid() }) }, ...requires(mayImportPeople) }

  const load = async (tx: Tx, id: string) => {
    const one = await findImport(tx, id)
    const isOpen = one?.state === 'columns' || one?.state === 'ready'
    const source = isOpen ? await sourceOf(tx, id) : null
    const list = source && (await readList(source))
    if (!one || !list || isRefusal(list)) throw new NotFound()
    return { one, list, remembered: await rememberedMeaning(tx, list.signature) }
  }

  app.get('/people/import/:importId/columns', route, async (req, reply) => {
    const { one, list, remembered } = await req.inSchool(tx => load(tx, req.params.importId))
    const meaning = remembered ?? { columns: suggestedColumns(list.header) }
    const more = { remembered: remembered !== undefined, hiddenFields: req.hiddenFields(), errors: null }
    return reply.page(nameColumnsPage({ one, list, meaning, ...more }))
  })

  app.post('/people/import/:importId/columns', route, async (req, reply) => {
    const { values } = readForm(z.looseObject({}), req.body)
    const id = req.params.importId
    const outcome = await req.once<{ readonly problem: 'mend' }>(async tx => {
      await lockImport(tx, id)
      const { one, list } = await load(tx, id)
      const { meaning, errors } = readMeaning(values, list.header.length)
      if (errors) return { problem: 'mend' }
      await rememberMeaning(tx, list.signature, meaning, now())
      await saveRecords(tx, id, await withoutUpns(tx, peopleOfList(list, meaning, one.fileName)))
      await replan(tx, { importId: id, by: signedIn(req).personId, at: now() })
      return done(`/people/import/${id}`)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    const { one, list } = await req.inSchool(tx => load(tx, id))
    const { meaning, errors } = readMeaning(values, list.header.length)
    return reply.page(nameColumnsPage({ one, list, meaning, remembered: false, hiddenFields: req.hiddenFields(), errors }), 422)
  })
}
