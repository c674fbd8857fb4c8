import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { tiesOf } from '../person-views.ts'
import { relationFactsFrom, relationFields } from '../relation-form.ts'
import { changeRelation, endRelation, lockRelation } from '../relation-store.ts'
import { changeRelationPage } from './change-relation.page.ts'

const form = z.object(relationFields)

/** What is known of an adult and a child is put right, or their link ends at once. */
export default function changeRelationRoute(app: App, { now }: PeopleDeps) {
  const params = z.object({ personId: z.uuid(), relationId: z.uuid() })
  const route = { schema: { params }, ...requires(mayKeepPeople) }

  const find = async (tx: Tx, { personId, relationId }: z.output<typeof params>) => {
    const tie = (await tiesOf(tx, personId, dateAt(now()))).find(({ id }) => id === relationId)
    if (!tie) throw new NotFound()
    return tie
  }

  app.get('/people/:personId/family/:relationId', route, async (req, reply) => {
    const tie = await req.inSchool(tx => find(tx, req.params))
    return reply.page(changeRelationPage({ tie, personId: req.params.personId, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/:personId/family/:relationId', route, async (req, reply) => {
    const { personId, relationId } = req.params
    const tie = await req.inSchool(tx => find(tx, req.params))
    const { data, errors, values } = readForm(form, req.body)
    const isEnd = values['do'] === 'end'
    if (errors && !isEnd) {
      return reply.page(changeRelationPage({ tie, personId, hiddenFields: req.hiddenFields(), errors, values }), 422)
    }
    return reply.seeOther(
      await req.once<never>(async tx => {
        const locked = await lockRelation(tx, relationId, dateAt(now()))
        if (!locked) throw new NotFound()
        const at = now()
        if (isEnd) await endRelation(tx, relationId, dateAt(at).subtract({ days: 1 }))
        else if (data) await changeRelation(tx, relationId, relationFactsFrom(data))
        const act = { by: signedIn(req).personId, to: { kind: 'person', id: locked.adult_id }, about: locked.child_id, at }
        await record(tx, { did: isEnd ? 'relation.ended' : 'relation.changed', ...act })
        return done(`/people/${personId}`, isEnd ? 'The link is ended' : 'What is known is changed')
      }),
    )
  })
}
