import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { endClassMember } from '../class-store.ts'
import { classById, membersOf } from '../class-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { endClassMemberPage } from './end-class-member.page.ts'

/** Somebody is taken out of a class: yesterday was their last day in it. */
export default function endClassMemberRoute(app: App, { now }: PeopleDeps) {
  const params = z.object({ classId: z.uuid(), memberId: z.uuid() })
  const route = { schema: { params }, ...requires(mayKeepPeople) }

  const find = async (tx: Tx, { classId, memberId }: z.output<typeof params>) => {
    const schoolClass = await classById(tx, classId)
    const member = (await membersOf(tx, classId, dateAt(now()))).find(one => one.memberId === memberId)
    if (!schoolClass || !member) throw new NotFound()
    return { schoolClass, member }
  }

  app.get('/classes/:classId/members/:memberId/end', route, async (req, reply) => {
    const shown = await req.inSchool(tx => find(tx, req.params))
    return reply.page(endClassMemberPage({ ...shown, hiddenFields: req.hiddenFields() }))
  })

  app.post('/classes/:classId/members/:memberId/end', route, async (req, reply) =>
    reply.seeOther(
      await req.once<never>(async tx => {
        const { schoolClass, member } = await find(tx, req.params)
        const at = now()
        await endClassMember(tx, member.memberId, dateAt(at).subtract({ days: 1 }))
        const to = { kind: 'class', id: schoolClass.id }
        await record(tx, { did: 'class.left', by: signedIn(req).personId, to, about: member.personId, at })
        return done(`/classes/${schoolClass.id}`, `${member.name} is taken out of ${schoolClass.name}`)
      }),
    ),
  )
}
