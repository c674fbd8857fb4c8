import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires, type Viewer } from '../../../platform/permissions.ts'
import { day, formWithDays } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { isOver, personById, rolesOfPerson } from '../person-views.ts'
import { approversOf, mayChangeHolder, mayGive } from '../role-approval.ts'
import { whoDecides } from '../role-request-store.ts'
import { type EndProblem, endRole } from '../role-store.ts'
import { needsApproval, titleOf } from '../roles.ts'
import { endRolePage } from './end-role.page.ts'

const form = formWithDays(['lastDay'], z.object({ lastDay: day('Enter the last day', 'The last day') }))

const messages: Readonly<Record<EndProblem, string>> = {
  'no-role': 'This role is not there any more',
  'ended-already': 'This role ends by then already',
  'ends-before-start': 'The last day must not be before the first',
  'last-administrator': 'Somebody must keep Schoolgate. Make another person an administrator first',
}

/** A role ends with a last day. It stays on the person's page: what they were still matters. */
export default function endRoleRoute(app: App, { now }: PeopleDeps) {
  const params = z.object({ personId: z.uuid(), roleId: z.uuid() })
  const route = { schema: { params }, ...requires(mayKeepPeople, { fresh: true }) }

  const roleToEnd = async (tx: Tx, viewer: Viewer, { personId, roleId }: z.output<typeof params>) => {
    const person = await personById(tx, personId)
    const roles = await rolesOfPerson(tx, personId)
    const role = roles.find(({ id }) => id === roleId)
    if (!person || !role) throw new NotFound()
    if (!mayGive(viewer.roles, titleOf(role.title) ?? { giving: 'approved' })) throw new Forbidden()
    const held = roles.filter(one => !isOver(one, dateAt(now()))).map(({ title }) => title)
    return { person, role, mayLeave: mayChangeHolder(viewer.roles, held) }
  }

  app.get('/people/:personId/roles/:roleId/end', route, async (req, reply) => {
    const shown = await req.inSchool(tx => roleToEnd(tx, signedIn(req), req.params))
    return reply.page(endRolePage({ ...shown, today: dateAt(now()), hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/:personId/roles/:roleId/end', route, async (req, reply) => {
    const [viewer, { personId, roleId }] = [signedIn(req), req.params]
    const shown = await req.inSchool(tx => roleToEnd(tx, viewer, req.params))
    const { data, errors, values } = readForm(form, req.body)
    const again = (mend: Readonly<Record<string, string>>) => {
      const view = { ...shown, today: dateAt(now()), hiddenFields: req.hiddenFields(), errors: mend, values }
      return reply.page(endRolePage(view), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: EndProblem }>(async tx => {
      const at = now()
      const ended = await endRole(tx, roleId, data.lastDay)
      if (ended.problem) return ended
      if (needsApproval(ended.title)) {
        const { approvers } = await whoDecides(tx, dateAt(at))
        const others = approversOf({ approvers, askedBy: viewer.personId, personId })
        await notify(tx, { to: [personId], template: 'something-waits', link: '/me', at })
        await notify(tx, { to: others, template: 'something-waits', link: '/people', at })
      }
      const detail = { role: ended.title, lastDay: data.lastDay.toString() }
      await record(tx, { did: 'role.ended', by: viewer.personId, about: personId, detail, at })
      return done(`/people/${personId}`, 'The role has a last day')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again({ lastDay: messages[outcome.problem] })
  })
}
