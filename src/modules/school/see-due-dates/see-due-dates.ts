import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { type App, type FormValues, formValues, readForm } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { day, dayValues, formWithDays } from '../../../ui/day-field.ts'
import { schoolCalendar } from '../calendar/calendar-store.ts'
import { dueUnder } from '../calendar/due-under.ts'
import type { SchoolCalendar } from '../calendar/school-calendar.ts'
import { serviceLevelOn, serviceLevels } from '../calendar/service-levels.ts'
import { maySeeDueDates } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { seeDueDatesPage } from './see-due-dates.page.ts'

const form = formWithDays(['received'], z.object({ received: day('Enter the day on which it came', 'The day on which it came') }))

/** What is counted in days, for something that came on that day. */
const duesOf = (calendar: SchoolCalendar, received: Temporal.PlainDate) =>
  serviceLevels.flatMap(({ id }) => {
    const level = serviceLevelOn(id, received)
    const due = level && dueUnder(calendar, level.within, received)
    return due ? [{ what: level.what, ...due }] : []
  })

/** By when things are due that came on a day, counted on the school's own calendar. */
export default function seeDueDates(app: App, { now }: SchoolDeps) {
  app.get('/school/due', requires(maySeeDueDates), async (req, reply) => {
    const asked = typeof req.query === 'object' && req.query !== null && 'received-day' in req.query
    const today = dateAt(now())
    const typed: FormValues = asked ? formValues(req.query) : dayValues('received', today)
    const { data, errors, values } = readForm(form, typed)
    if (errors) return reply.page(seeDueDatesPage({ values, errors, received: null, dues: [] }), 422)
    const dues = duesOf(await req.inSchool(schoolCalendar), data.received)
    return reply.page(seeDueDatesPage({ values, errors: {}, received: data.received, dues }))
  })
}
