import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { addClassMembers, belongings } from '../class-store.ts'
import { classById } from '../class-views.ts'
import { findPeople } from '../list-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { personById } from '../person-views.ts'
import { wordsOf } from '../words.ts'
import { addClassMemberPage } from './add-class-member.page.ts'

const longestName = 200

const query = z.object({ name: z.string().max(longestName).catch('') })
const form = z.object({
  name: z.string().max(longestName).catch(''),
  person: z.uuid('Choose who it is'),
  belongsAs: z.enum(belongings, 'Choose how they belong to the class'),
})

/** Somebody is put into a class: as a pupil, a teacher or an assistant. */
export default function addClassMember(app: App, { now }: PeopleDeps) {
  const params = z.object({ classId: z.uuid() })

  const find = async (tx: Tx, classId: string, name: string) => {
    const schoolClass = await classById(tx, classId)
    if (!schoolClass) throw new NotFound()
    return { schoolClass, name, found: name.trim() === '' ? [] : await findPeople(tx, wordsOf(name), dateAt(now())) }
  }

  const route = { schema: { params, querystring: query }, ...requires(mayKeepPeople) }
  app.get('/classes/:classId/members/new', route, async (req, reply) => {
    const shown = await req.inSchool(tx => find(tx, req.params.classId, req.query.name))
    return reply.page(addClassMemberPage({ ...shown, hiddenFields: req.hiddenFields() }))
  })

  app.post('/classes/:classId/members/new', { schema: { params }, ...requires(mayKeepPeople) }, async (req, reply) => {
    const { classId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    const shown = await req.inSchool(tx => find(tx, classId, String(values['name'] ?? '')))
    if (errors) return reply.page(addClassMemberPage({ ...shown, hiddenFields: req.hiddenFields(), errors, values }), 422)
    return reply.seeOther(
      await req.once<never>(async tx => {
        const person = await personById(tx, data.person)
        if (!person) throw new NotFound()
        const at = now()
        await addClassMembers(tx, [{ classId, personId: person.id, belongsAs: data.belongsAs, startsOn: dateAt(at) }], 'person')
        const to = { kind: 'class', id: classId }
        const detail = { as: data.belongsAs }
        await record(tx, { did: 'class.joined', by: signedIn(req).personId, to, about: person.id, detail, at })
        return done(`/classes/${classId}`, `${person.name} is in ${shown.schoolClass.name}`)
      }),
    )
  })
}
