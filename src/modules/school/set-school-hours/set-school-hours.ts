import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { day, dayValues, formWithDays } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import { sessionWeeks, setSessionWeek } from '../calendar/calendar-store.ts'
import { readWeekOfWork, weekValues } from '../forms/week-fields.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { schoolOf } from '../school-views.ts'
import { setSchoolHoursPage } from './set-school-hours.page.ts'

const form = formWithDays(['from'], z.object({ from: day('Enter the first day on which this holds', 'The first day') }))

/** When pupils' sessions are: the first of the three calendars. */
export default function setSchoolHours(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  app.get('/school/hours', route, async (req, reply) => {
    const weeks = await req.inSchool(sessionWeeks)
    const values = { ...weekValues(weeks[0]?.hours ?? []), ...dayValues('from', dateAt(now())) }
    return reply.page(setSchoolHoursPage({ weeks, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/hours', route, async (req, reply) => {
    const { data, errors, values } = readForm(form, req.body)
    const week = readWeekOfWork(values)
    if (errors || Object.keys(week.errors).length > 0) {
      const view = { values, errors: { ...errors, ...week.errors }, hiddenFields: req.hiddenFields() }
      return reply.page(setSchoolHoursPage({ weeks: await req.inSchool(sessionWeeks), ...view }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      await setSessionWeek(tx, { from: data.from, hours: week.hours })
      await record(tx, { did: 'school.hours-changed', by: personId, to: schoolOf(tx), at: now() })
      return done('/school/hours', 'The school hours are saved')
    })
    return reply.seeOther(outcome)
  })
}
