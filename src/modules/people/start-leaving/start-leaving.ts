import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires, type Viewer } from '../../../platform/permissions.ts'
import { day, formWithDays } from '../../../ui/day-field.ts'
import { dayInWords } from '../../../ui/words.ts'
import { record } from '../../audit/index.ts'
import { notify } from '../../notifications/index.ts'
import { type LeaverProblem, setLeaver } from '../leaving-store.ts'
import { adultsWithNoOtherChild, leavingOf } from '../leaving-views.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { mayKeepPeople } from '../permissions.ts'
import { isOver, personById, rolesOfPerson } from '../person-views.ts'
import { mayChangeHolder } from '../role-approval.ts'
import { readmit, type UndoProblem, undoLeaver } from '../staying-store.ts'
import { startLeavingPage } from './start-leaving.page.ts'

const form = formWithDays(['lastDay'], z.object({ lastDay: day('Enter the last day', 'The last day') }))

type Problem = LeaverProblem | UndoProblem

const messages: Readonly<Record<Problem, string>> = {
  'no-person': 'The school does not know this person any more',
  'leaving-already': 'They leave on that day or before it already',
  'last-administrator': 'Somebody must keep Schoolgate. Make another person an administrator first',
  'not-leaving': 'They are not leaving',
  'too-late': 'The last day is over',
}

/** Somebody leaves on a day: everything that they are here ends then, and until it is over it can be undone. */
export default function startLeaving(app: App, { now, quoteClause }: PeopleDeps) {
  const route = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayKeepPeople, { fresh: true }) }

  const personWhoLeaves = async (tx: Tx, viewer: Viewer, personId: string) => {
    const today = dateAt(now())
    const person = await personById(tx, personId)
    if (!person) throw new NotFound()
    const roles = await rolesOfPerson(tx, personId)
    const held = roles.filter(role => !isOver(role, today)).map(({ title }) => title)
    if (!mayChangeHolder(viewer.roles, held)) throw new Forbidden()
    const leaving = await leavingOf(tx, personId)
    const titles = roles
      .filter(({ endsOn }) => !endsOn || !isOver({ endsOn }, leaving?.lastDay ?? today))
      .map(({ title }) => title)
    const family = leaving ? await adultsWithNoOtherChild(tx, personId, leaving.lastDay) : []
    return { person, titles, leaving, family, clause: await quoteClause(tx, 'A12'), today }
  }

  const start = async (tx: Tx, personId: string, lastDay: Temporal.PlainDate, by: string) => {
    const at = now()
    const { problem } = await setLeaver(tx, { personId, lastDay, by, at })
    if (problem) return { problem }
    await notify(tx, { to: [personId], template: 'something-waits', link: '/me/leaving', at })
    const detail = { lastDay: lastDay.toString() }
    await record(tx, { did: 'person.leaves', by, about: personId, clause: 'A12', detail, at })
    return done(`/people/${personId}/leaving`, `The last day is ${dayInWords(lastDay)}`)
  }

  const undo = async (tx: Tx, personId: string, by: string) => {
    const at = now()
    const { problem } = await undoLeaver(tx, personId, { at })
    if (problem) return { problem }
    await record(tx, { did: 'person.stays', by, about: personId, at })
    return done(`/people/${personId}`, 'They stay, as they were')
  }

  const takeBack = async (tx: Tx, personId: string, by: string) => {
    const at = now()
    if (!(await readmit(tx, personId, { at }))) return { problem: 'not-leaving' } as const
    await record(tx, { did: 'person.returned', by, about: personId, at })
    return done(`/people/${personId}`, 'They are here again. Give them their roles')
  }

  app.get('/people/:personId/leaving', route, async (req, reply) => {
    const shown = await req.inSchool(tx => personWhoLeaves(tx, signedIn(req), req.params.personId))
    return reply.page(startLeavingPage({ ...shown, hiddenFields: req.hiddenFields() }))
  })

  app.post('/people/:personId/leaving', route, async (req, reply) => {
    const [viewer, { personId }] = [signedIn(req), req.params]
    const shown = await req.inSchool(tx => personWhoLeaves(tx, viewer, personId))
    const again = (errors: Readonly<Record<string, string>>, values = {}) =>
      reply.page(startLeavingPage({ ...shown, hiddenFields: req.hiddenFields(), errors, values }), 422)
    if (shown.leaving) {
      const isPast = Temporal.PlainDate.compare(shown.leaving.lastDay, shown.today) < 0
      const settle = isPast ? takeBack : undo
      const outcome = await req.once<{ readonly problem: Problem }>(tx => settle(tx, personId, viewer.personId))
      return outcome.problem === null ? reply.seeOther(outcome) : again({ '': messages[outcome.problem] })
    }
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return again(errors, values)
    const outcome = await req.once<{ readonly problem: Problem }>(tx => start(tx, personId, data.lastDay, viewer.personId))
    return outcome.problem === null ? reply.seeOther(outcome) : again({ lastDay: messages[outcome.problem] }, values)
  })
}
