import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayDecideRoles } from '../permissions.ts'
import { type DecisionProblem, whyNotDecide } from '../role-approval.ts'
import { approveRole, lockRoleRequest, refuseRole } from '../role-request-store.ts'
import { openRoleRequest, openRoleRequests } from '../role-request-views.ts'
import type { GrantProblem } from '../role-store.ts'
import { roleRequestPage, roleRequestsPage } from './decide-role.page.ts'

const longestReason = 1000

const form = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('approve') }),
    z.object({
      decision: z.literal('refuse'),
      refusal: z
        .string()
        .trim()
        .min(1, 'Enter why you refuse it')
        .max(longestReason, 'The reason must be 1,000 characters or fewer'),
    }),
  ],
  'Choose whether you approve it',
)

type Problem = Exclude<DecisionProblem, 'decided-already'> | GrantProblem

const messages: Readonly<Record<Problem, string>> = {
  'own-request': 'You asked for this role yourself. Somebody else must decide',
  'about-you': 'This role is for you. Somebody else must decide',
  'no-person': 'The school does not know this person any more. Refuse it',
  'has-left': 'This person leaves before that. Refuse it',
  'held-already': 'This person holds the role already. Refuse it',
  'ends-before-start': 'The last day is before the first. Refuse it',
  'needs-approval': 'Somebody else must decide',
}

/** Roles that see cases wait here for a second person: never whoever asked, never whoever is to hold them. */
export default function decideRole(app: App, { now }: PeopleDeps) {
  const params = { schema: { params: z.object({ requestId: z.uuid() }) } }
  const seeing = requires(mayDecideRoles)
  const deciding = { ...params, ...requires(mayDecideRoles, { fresh: true }) }

  app.get('/role-requests', seeing, async (req, reply) => {
    const requests = await req.inSchool(openRoleRequests)
    return reply.page(roleRequestsPage({ requests, viewer: signedIn(req) }))
  })

  app.get('/role-requests/:requestId', deciding, async (req, reply) => {
    const request = await req.inSchool(tx => openRoleRequest(tx, req.params.requestId))
    if (!request) throw new NotFound()
    return reply.page(roleRequestPage({ request, viewer: signedIn(req), hiddenFields: req.hiddenFields() }))
  })

  app.post('/role-requests/:requestId', deciding, async (req, reply) => {
    const [viewer, { requestId }] = [signedIn(req), req.params]
    const { data, errors, values } = readForm(form, req.body)
    const again = async (mend: Readonly<Record<string, string>>) => {
      const request = await req.inSchool(tx => openRoleRequest(tx, requestId))
      if (!request) throw new NotFound()
      return reply.page(roleRequestPage({ request, viewer, hiddenFields: req.hiddenFields(), errors: mend, values }), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: Problem }>(async tx => {
      const request = await lockRoleRequest(tx, requestId)
      if (!request) throw new NotFound()
      const problem = whyNotDecide(request, viewer.personId)
      if (problem === 'decided-already') return done('/role-requests', 'Somebody has decided this already')
      if (problem) return { problem }
      const [by, at] = [viewer.personId, now()]
      if (data.decision === 'approve') {
        const granted = await approveRole(tx, request, { by, at })
        if (granted.problem) return granted
      } else await refuseRole(tx, requestId, { by, at }, data.refusal)
      await notify(tx, { to: [request.askedBy], template: 'role-decided', link: '/me', at })
      const did = data.decision === 'approve' ? 'role.approved' : 'role.refused'
      const refusal = data.decision === 'refuse' ? { refusal: data.refusal } : {}
      await record(tx, { did, by, about: request.personId, detail: { role: request.title, ...refusal }, at })
      return done('/role-requests', data.decision === 'approve' ? 'The role is approved' : 'The role is refused')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again({ decision: messages[outcome.problem] })
  })
}
