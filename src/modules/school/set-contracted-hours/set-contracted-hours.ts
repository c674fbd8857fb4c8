import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { day, dayValues, formWithDays, optionalDay } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { contractedWeeksOf, setContractedWeek } from '../calendar/calendar-store.ts'
import type { ContractedWeek } from '../calendar/contracted-hours.ts'
import { readWeek, readWeekOfWork, weekValues } from '../forms/week-fields.ts'
import { mayKeepContractedHours } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { secondStretch, setContractedHoursPage } from './set-contracted-hours.page.ts'

const form = formWithDays(
  ['from', 'until'],
  z
    .object({
      from: day('Enter the first day on which these hours hold', 'The first day'),
      until: optionalDay('The last day'),
      weeks: z.enum(['term-time', 'all-year'], 'Choose whether the hours hold in the holidays too'),
    })
    .refine(({ from, until }) => until === null || Temporal.PlainDate.compare(from, until) <= 0, {
      path: ['until'],
      message: 'The last day must not be before the first',
    }),
)

/** Both stretches of the days; a second one must begin after the first has ended. */
function readStretches(values: FormValues) {
  const [first, second] = [readWeekOfWork(values), readWeek(values, secondStretch)]
  const clashing = second.hours.filter(({ weekday, starts }) => {
    const before = first.hours.find(day => day.weekday === weekday)
    return !before || Temporal.PlainTime.compare(before.ends, starts) > 0
  })
  const clashes = clashing.map(({ weekday }) => [
    `${secondStretch}starts-${weekday}`,
    'A second stretch must begin after the first has ended',
  ])
  return {
    hours: [...first.hours, ...second.hours],
    errors: { ...first.errors, ...Object.fromEntries(clashes), ...second.errors },
  }
}

/** The latest week as the form holds it. */
function valuesOf(week: ContractedWeek | undefined): FormValues {
  if (!week) return {}
  const days = [...Map.groupBy(week.hours, ({ weekday }) => weekday).values()]
  const stretch = (at: number) => days.flatMap(hours => hours[at] ?? [])
  return { ...weekValues(stretch(0)), ...weekValues(stretch(1), secondStretch), weeks: week.weeks }
}

/** A person's contracted hours (clauses A13, A15): the second of the three calendars. */
export default function setContractedHours(app: App, { now, staffOn }: SchoolDeps) {
  const route = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayKeepContractedHours) }

  const memberOf = async (tx: Tx, personId: string) => {
    const member = (await staffOn(tx, dateAt(now()))).find(({ id }) => id === personId)
    if (!member) throw new NotFound()
    return member
  }
  const entered = async (tx: Tx, personId: string) => ({
    member: await memberOf(tx, personId),
    weeks: await contractedWeeksOf(tx, personId),
  })

  app.get('/school/contracted-hours/:personId', route, async (req, reply) => {
    const { member, weeks } = await req.inSchool(tx => entered(tx, req.params.personId))
    const values = { ...valuesOf(weeks[0]), ...dayValues('from', dateAt(now())) }
    return reply.page(setContractedHoursPage({ member, weeks, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/contracted-hours/:personId', route, async (req, reply) => {
    const { personId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    const week = readStretches(values)
    if (errors || Object.keys(week.errors).length > 0) {
      const view = await req.inSchool(tx => entered(tx, personId))
      const mend = { ...errors, ...week.errors }
      return reply.page(setContractedHoursPage({ ...view, values, errors: mend, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId: by } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const member = await memberOf(tx, personId)
      await setContractedWeek(tx, member.id, { ...data, hours: week.hours })
      const to = { kind: 'person', id: member.id }
      await record(tx, { did: 'contracted-hours.changed', by, to, about: member.id, clause: 'A13', at: now() })
      return done('/school/contracted-hours', `The hours of ${member.name} are saved`)
    })
    return reply.seeOther(outcome)
  })
}
