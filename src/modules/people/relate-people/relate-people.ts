import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { findPeople } from '../list-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { personById } from '../person-views.ts'
import { relationFactsFrom, relationFields } from '../relation-form.ts'
import { addRelations, type Relationship } from '../relation-store.ts'
import { grantRole } from '../role-store.ts'
import { wordsOf } from '../words.ts'
import { relatePeoplePage } from './relate-people.page.ts'

const longestName = 200

const query = z.object({ name: z.string().max(longestName).catch('') })
const form = z.object({
  name: z.string().max(longestName).catch(''),
  person: z.uuid('Choose who it is'),
  ...relationFields,
})

/** Those who look after a child are parents or carers in the eyes of the policy; a social worker is not. */
const isFamily = (relationship: Relationship): boolean => !['social-worker', 'other'].includes(relationship)

/** An adult is linked to a child, with what is known of it. */
export default function relatePeople(app: App, { now }: PeopleDeps) {
  const params = z.object({ personId: z.uuid() })

  const find = async (tx: Tx, childId: string, name: string) => {
    const child = await personById(tx, childId)
    if (!child) throw new NotFound()
    const found = name.trim() === '' ? [] : await findPeople(tx, wordsOf(name), dateAt(now()))
    return { child, name, found: found.filter(({ id, titles }) => id !== childId && !titles.includes('pupil')) }
  }

  const route = { schema: { params, querystring: query }, ...requires(mayKeepPeople) }
  app.get('/people/:personId/family/new', route, async (req, reply) => {
    const shown = await req.inSchool(tx => find(tx, req.params.personId, req.query.name))
    return reply.page(relatePeoplePage({ ...shown, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/:personId/family/new', { schema: { params }, ...requires(mayKeepPeople) }, async (req, reply) => {
    const { personId: childId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    const shown = await req.inSchool(tx => find(tx, childId, String(values['name'] ?? '')))
    const again = (mend: Readonly<Record<string, string>>) =>
      reply.page(relatePeoplePage({ ...shown, hiddenFields: req.hiddenFields(), errors: mend, values }), 422)
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: string }>(async tx => {
      const adult = await personById(tx, data.person)
      if (!adult || adult.id === childId) throw new NotFound()
      const [by, at] = [signedIn(req).personId, now()]
      const relation = { ...relationFactsFrom(data), adultId: adult.id, childId, startsOn: dateAt(at) }
      if ((await addRelations(tx, [relation], 'person')) === 0)
        return { problem: `${adult.name} is linked to this child already` }
      if (isFamily(data.relationship)) {
        // Whoever holds the role already keeps it as it is.
        await grantRole(tx, { personId: adult.id, title: 'parent', startsOn: dateAt(at), source: 'person', by })
      }
      await record(tx, { did: 'relation.added', by, to: { kind: 'person', id: adult.id }, about: childId, at })
      return done(`/people/${childId}`, `${adult.name} is linked to ${shown.child.name}`)
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again({ person: outcome.problem })
  })
}
