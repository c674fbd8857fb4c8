import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { dayValues } from '../../../ui/day-field.ts'
import { record } from '../../audit/index.ts'
import type { YearDate } from '../calendar/year-date.ts'
import { changeYearDate as change, removeYearDates, yearDateById } from '../calendar/year-date-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { changeYearDatePage } from './keep-year-dates.page.ts'
import { type Overlap, whyNotEnter, yearDateForm } from './year-date-form.ts'

const valuesOf = ({ kind, name, starts, ends }: YearDate): FormValues => ({
  kind,
  name,
  ...dayValues('starts', starts),
  ...dayValues('ends', ends),
})

/** One of the dates of the year is changed or removed. */
export default function changeYearDate(app: App, { now }: SchoolDeps) {
  const route = { schema: { params: z.object({ dateId: z.uuid() }) }, ...requires(mayChangeSchool) }

  app.get('/school/year/:dateId', route, async (req, reply) => {
    const date = await req.inSchool(tx => yearDateById(tx, req.params.dateId))
    if (!date) throw new NotFound()
    const view = { id: date.id, values: valuesOf(date), errors: {}, hiddenFields: req.hiddenFields() }
    return reply.page(changeYearDatePage(view))
  })

  app.post('/school/year/:dateId', route, async (req, reply) => {
    const id = req.params.dateId
    const { data, errors, values } = readForm(yearDateForm, req.body)
    const removes = values['do'] === 'remove'
    const again = async (mend: FormErrors) => {
      if (!(await req.inSchool(tx => yearDateById(tx, id)))) throw new NotFound()
      return reply.page(changeYearDatePage({ id, values, errors: mend, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors && !removes) return again(errors)
    const { personId } = signedIn(req)
    const outcome = await req.once<Overlap>(async tx => {
      const changed = removes ? null : data
      const problem = changed && (await whyNotEnter(tx, changed, id))
      if (problem) return problem
      const isThere = changed ? await change(tx, id, changed) : (await removeYearDates(tx, [id])) > 0
      if (!isThere) throw new NotFound()
      const did = changed ? 'year-date.changed' : 'year-date.removed'
      await record(tx, { did, by: personId, to: { kind: 'year-date', id }, at: now() })
      return done('/school/year', changed ? `${changed.name}: saved` : 'The date is removed')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again(outcome.errors)
  })
}
