import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires, type Viewer } from '../../../platform/permissions.ts'
import { day, formWithDays, optionalDay } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { personById } from '../person-views.ts'
import { approversOf, mayGive, needsSecondPerson } from '../role-approval.ts'
import { askForRole, whoDecides } from '../role-request-store.ts'
import { grantApprovedRole } from '../role-store.ts'
import { isTitle, type TitleId, titleOf } from '../roles.ts'
import { type Refusal, refusalMessages, refusedField } from './grant-refusal.ts'
import { grantRolePage } from './grant-role.page.ts'

const [longestAgency, longestReason] = [200, 1000]

const form = ({ roles }: Viewer) =>
  formWithDays(
    ['startsOn', 'endsOn'],
    z.object({
      title: z.string().transform((id, context): TitleId => {
        const title = titleOf(id)
        if (isTitle(id) && title && mayGive(roles, title)) return id
        context.addIssue('Choose what they are to be')
        return z.NEVER
      }),
      startsOn: day('Enter the first day', 'The first day'),
      endsOn: optionalDay('The last day'),
      agency: z.string().trim().max(longestAgency, 'The agency’s name must be 200 characters or fewer'),
      why: z.string().trim().max(longestReason, 'The reason must be 1,000 characters or fewer'),
    }),
  )

/** What the form asked for. */
type Asked = z.output<ReturnType<typeof form>> & { readonly personId: string }

interface Asking {
  readonly by: string
  readonly at: Temporal.Instant
}

/** Somebody is given a role. One that sees cases, or keeps this program, waits until a second person has approved it. */
export default function grantRole(app: App, { now }: PeopleDeps) {
  const route = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayKeepPeople, { fresh: true }) }

  const personToGive = async (tx: Tx, personId: string) => {
    const person = await personById(tx, personId)
    if (!person) throw new NotFound()
    return person
  }

  const ask = async (tx: Tx, asked: Asked, approvers: readonly string[], { by, at }: Asking) => {
    const { personId, title, startsOn, endsOn, why } = asked
    if (why === '') return { problem: 'no-reason' } as const
    const request = await askForRole(tx, { personId, title, startsOn, endsOn, why, askedBy: by, at })
    if (request.problem) return request
    const to = approversOf({ approvers, askedBy: by, personId })
    await notify(tx, { to, template: 'role-to-approve', link: '/role-requests', at })
    await record(tx, { did: 'role.asked-for', by, about: personId, detail: { role: title }, at })
    return done(`/people/${personId}`, 'The role is asked for. A second person must approve it')
  }

  const give = async (tx: Tx, { personId, title, startsOn, endsOn, agency }: Asked, { by, at }: Asking) => {
    const granted = await grantApprovedRole(tx, {
      personId,
      title,
      startsOn,
      endsOn,
      agency: agency || null,
      source: 'person',
      by,
    })
    if (granted.problem) return granted
    await record(tx, { did: 'role.granted', by, about: personId, detail: { role: title }, at })
    return done(`/people/${personId}`, 'The role is given')
  }

  app.get('/people/:personId/roles/new', route, async (req, reply) => {
    const person = await req.inSchool(tx => personToGive(tx, req.params.personId))
    const view = { person, viewer: signedIn(req), today: dateAt(now()), hiddenFields: req.hiddenFields() }
    return reply.page(grantRolePage(view))
  })

  app.post('/people/:personId/roles/new', route, async (req, reply) => {
    const [viewer, { personId }] = [signedIn(req), req.params]
    const { data, errors, values } = readForm(form(viewer), req.body)
    const person = await req.inSchool(tx => personToGive(tx, personId))
    const again = (mend: Readonly<Record<string, string>>) => {
      const view = { person, viewer, today: dateAt(now()), hiddenFields: req.hiddenFields(), values, errors: mend }
      return reply.page(grantRolePage(view), 422)
    }
    if (errors) return again(errors)
    const outcome = await req.once<{ readonly problem: Refusal }>(async tx => {
      const asking = { by: viewer.personId, at: now() }
      const whoMay = await whoDecides(tx, dateAt(asking.at))
      const asked = { ...data, personId }
      const isForTwo = needsSecondPerson({ ...whoMay, title: data.title, personId, askedBy: viewer.personId })
      return isForTwo ? ask(tx, asked, whoMay.approvers, asking) : give(tx, asked, asking)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ [refusedField[outcome.problem]]: refusalMessages[outcome.problem] })
  })
}
