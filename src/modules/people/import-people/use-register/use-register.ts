import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { changeSchoolProfile, schoolProfile } from '../../../school/index.ts'
import type { FieldChange } from '../gias/register-plan.ts'
import type { ImportDeps } from '../import-deps.ts'
import { discardImport, findImport, lockImport, markApplied, markUndone, registerPlanOf } from '../import-store.ts'
import { mayImportPeople } from '../permissions.ts'
import { useRegisterPage } from './use-register.page.ts'

const form = z.object({ do: z.enum(['apply', 'undo', 'discard']) })

/** The school's profile from the national register: shown beside what is there, set, and taken back. */
export default function useRegister(app: App, { now }: ImportDeps) {
  const route = { schema: { params: z.object({ importId: z.uuid() }) }, ...requires(mayImportPeople) }

  const load = async (tx: Tx, id: string) => {
    const one = await findImport(tx, id)
    const plan = one?.kind === 'register' ? await registerPlanOf(tx, id) : null
    if (!one || !plan) throw new NotFound()
    return { one, plan }
  }

  app.get('/people/import/:importId/register', route, async (req, reply) => {
    const view = await req.inSchool(tx => load(tx, req.params.importId))
    return reply.page(useRegisterPage({ ...view, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/import/:importId/register', route, async (req, reply) => {
    const { data } = readForm(form, req.body)
    const id = req.params.importId
    const by = signedIn(req).personId
    const outcome = await req.once<never>(async tx => {
      await lockImport(tx, id)
      const { one, plan } = await load(tx, id)
      const here = `/people/import/${id}/register`
      if (data?.do === 'discard' && one.state === 'ready') {
        await discardImport(tx, id)
        return done('/people/import', 'Nothing was changed')
      }
      if (data?.do === 'apply' && one.state === 'ready') {
        await set(tx, plan.changes, 'to')
        await markApplied(tx, id, by, now())
        await record(tx, { did: 'school.set-from-register', by, to: { kind: 'import', id }, at: now() })
        return done(here, 'Your school’s profile follows the register')
      }
      if (data?.do === 'undo' && one.state === 'applied') {
        const stays = await set(tx, plan.changes, 'from')
        await markUndone(tx, id, by, now())
        await record(tx, { did: 'people.import-undone', by, to: { kind: 'import', id }, at: now() })
        return done(
          '/people/import',
          stays === 0 ? 'It is taken back' : `It is taken back; ${stays} changed since stay as they are`,
        )
      }
      return done(here)
    })
    return reply.seeOther(outcome)
  })
}

/** Sets each field to one side of its change where the profile has the other now. @returns how many were changed since, and stay */
async function set(tx: Tx, changes: readonly FieldChange[], side: 'from' | 'to'): Promise<number> {
  const profile = await schoolProfile(tx)
  const other = side === 'to' ? 'from' : 'to'
  const fitting = changes.filter(change => profile[change.field] === change[other])
  await changeSchoolProfile(tx, Object.fromEntries(fitting.map(change => [change.field, change[side]])))
  return changes.length - fitting.length
}
