import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { type YearDate, yearDateKinds } from '../calendar/year-date.ts'
import { changeYearDate, enterYearDates, removeYearDates, yearDateById, yearDates } from '../calendar/year-date-store.ts'
import { aDay, dayValues, perhapsADay, withDays } from '../forms/day-field.ts'
import { overlappingTerm } from '../import-year-dates/plan.ts'
import { undoableImport } from '../import-year-dates/year-import-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { changeYearDatePage, listYearDatesPage } from './keep-year-dates.page.ts'

const longestStretch = 366

/** The last day may be left out for a single day. */
const form = z
  .object({
    kind: z.enum(yearDateKinds, 'Choose what it is'),
    name: z.string().trim().min(1, 'Enter a name').max(200, 'The name must be 200 characters or fewer'),
    starts: aDay('Enter the first day'),
    ends: perhapsADay,
  })
  .transform(({ ends, ...date }) => ({ ...date, ends: ends ?? date.starts }))
  .superRefine(({ starts, ends }, context) => {
    const days = starts.until(ends).days
    const message = days < 0 ? 'The last day must not be before the first' : 'This is longer than a year'
    if (days < 0 || days > longestStretch) context.addIssue({ code: 'custom', path: ['ends'], message })
  })

interface Overlap {
  readonly problem: 'overlap'
  readonly errors: FormErrors
}

async function whyNotEnter(tx: Tx, date: YearDate, ownId?: string): Promise<Overlap | null> {
  const others = (await yearDates(tx)).filter(({ id }) => id !== ownId)
  const other = overlappingTerm(date, others)
  return other ? { problem: 'overlap', errors: { starts: `This term would overlap with “${other.name}”` } } : null
}

const valuesOf = ({ kind, name, starts, ends }: YearDate): FormValues => ({
  kind,
  name,
  ...dayValues('starts', starts),
  ...dayValues('ends', ends),
})

/** Terms, half-terms, INSET days and closures, one by one (REQ-7.2). */
export default function keepYearDates(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)
  const one = { schema: { params: z.object({ dateId: z.uuid() }) }, ...route }
  const listed = async (tx: Tx) => ({ dates: await yearDates(tx), undoable: await undoableImport(tx), today: dateAt(now()) })

  app.get('/school/year', route, async (req, reply) => {
    const view = await req.inSchool(listed)
    return reply.page(listYearDatesPage({ ...view, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/year', route, async (req, reply) => {
    const { data, errors, values } = readForm(form, withDays(req.body, 'starts', 'ends'))
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

  app.get('/school/year/:dateId', one, async (req, reply) => {
    const date = await req.inSchool(tx => yearDateById(tx, req.params.dateId))
    if (!date) throw new NotFound()
    const view = { id: date.id, values: valuesOf(date), errors: {}, hiddenFields: req.hiddenFields() }
    return reply.page(changeYearDatePage(view))
  })

  app.post('/school/year/:dateId', one, async (req, reply) => {
    const id = req.params.dateId
    const { data, errors, values } = readForm(form, withDays(req.body, 'starts', 'ends'))
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
      const isThere = changed ? await changeYearDate(tx, id, changed) : (await removeYearDates(tx, [id])) > 0
      if (!isThere) throw new NotFound()
      const did = changed ? 'year-date.changed' : 'year-date.removed'
      await record(tx, { did, by: personId, to: { kind: 'year-date', id }, at: now() })
      return done('/school/year', changed ? `${changed.name}: saved` : 'The date is removed')
    })
    return outcome.problem === null ? reply.seeOther(outcome) : again(outcome.errors)
  })
}
