import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { type App, done, type FormErrors, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { enterYearDates, yearDates } from '../calendar/year-date-store.ts'
import { undoableImport } from '../import-year-dates/year-import-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { listYearDatesPage } from './keep-year-dates.page.ts'
import { type Overlap, whyNotEnter, yearDateForm } from './year-date-form.ts'

/** Terms, half-terms, INSET days and closures, one by one (REQ-7.2). */
export default function addYearDate(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)
  const listed = async (tx: Tx) => ({ dates: await yearDates(tx), undoable: await undoableImport(tx), today: dateAt(now()) })

  app.get('/school/year', route, async (req, reply) => {
    const view = await req.inSchool(listed)
    return reply.page(listYearDatesPage({ ...view, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/year', route, async (req, reply) => {
    const { data, errors, values } = readForm(yearDateForm, req.body)
    const again = async (mend: FormErrors) => {
      const view = await req.inSchool(listed)
      return reply.page(listYearDatesPage({ ...view, values, errors: mend, hiddenFields: req.hiddenFields() }), 422)
    }
    if (errors) return again(errors)
    const { personId } = signedIn(req)
    const outcome = await req.once<Overlap>(async tx => {
      const problem = await whyNotEnter(tx, data)
      if (problem) return problem
      const [id = ''] = await enterYearDates(tx, [data])
      await record(tx, { did: 'year-date.added', by: personId, to: { kind: 'year-date', id }, at: now() })
      return done('/school/year', `${data.name}: added`)
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again(outcome.errors)
  })
}
