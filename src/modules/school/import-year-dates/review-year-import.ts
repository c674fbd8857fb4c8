import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, formValues, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { type YearDateKind, yearDateKinds } from '../calendar/year-date.ts'
import { yearDates } from '../calendar/year-date-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { type Change, clashesOf, planOf } from './plan.ts'
import { kindField, reviewYearImportPage } from './review-year-import.page.ts'
import {
  applyYearImport,
  deleteYearImport,
  lockYearImport,
  undoableImport,
  undoYearImport,
  type YearImport,
  yearImport,
} from './year-import-store.ts'

const kind = z.enum(yearDateKinds).nullable().catch(null)

/** What the person chose for each entry; before they chose, what it seems to be. */
const kindsFrom = (values: FormValues | null, { entries }: YearImport): (YearDateKind | null)[] =>
  entries.map((entry, index) => (values ? kind.parse(values[kindField(index)]) : entry.kind))

interface Review {
  readonly brought: YearImport
  readonly plan: readonly Change[]
  readonly canUndo: boolean
  readonly errors: FormErrors
}

type Mending = Review & { readonly problem: 'clashes' }

async function reviewOf(tx: Tx, brought: YearImport, values: FormValues | null): Promise<Review> {
  const existing = await yearDates(tx)
  const plan = planOf(existing, brought.entries, kindsFrom(values, brought))
  const clashes = [...clashesOf(existing, plan)].map(([index, name]) => [
    kindField(index),
    `This term overlaps with “${name}”. Leave one of them out`,
  ])
  const undoable = await undoableImport(tx)
  return { brought, plan, canUndo: undoable?.id === brought.id, errors: Object.fromEntries(clashes) }
}

/** What an import would change; then it is applied as one act, thrown away, or later undone. */
export default function reviewYearImport(app: App, { now }: SchoolDeps) {
  const route = { schema: { params: z.object({ importId: z.uuid() }) }, ...requires(mayChangeSchool) }

  app.get('/school/year/import/:importId', route, async (req, reply) => {
    const review = await req.inSchool(async tx => {
      const brought = await yearImport(tx, req.params.importId)
      return brought && reviewOf(tx, brought, null)
    })
    if (!review) throw new NotFound()
    // Clashes are for the moment of applying: until then they are only proposals.
    return reply.page(reviewYearImportPage({ ...review, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/year/import/:importId', route, async (req, reply) => {
    const { personId } = signedIn(req)
    const outcome = await req.once<Mending>(async tx => {
      const brought = await lockYearImport(tx, req.params.importId)
      if (!brought) throw new NotFound()
      const values = formValues(req.body)
      const review = await reviewOf(tx, brought, values)
      const act = actOf(values['do'], review)
      if (act === 'apply' && Object.keys(review.errors).length > 0) return { problem: 'clashes', ...review }
      if (act === 'apply') await applyYearImport(tx, brought.id, review.plan, now())
      if (act === 'throw-away') await deleteYearImport(tx, brought.id)
      if (act === 'undo') await undoYearImport(tx, brought.id)
      await record(tx, { did: acts[act].did, by: personId, to: { kind: 'year-import', id: brought.id }, at: now() })
      return done('/school/year', acts[act].notice)
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return reply.page(reviewYearImportPage({ ...outcome, hiddenFields: req.hiddenFields() }), 422)
  })
}

const acts = {
  apply: { did: 'year-import.applied', notice: 'The dates are brought in' },
  'throw-away': { did: 'year-import.thrown-away', notice: 'The dates are thrown away' },
  undo: { did: 'year-import.undone', notice: 'The dates are as they were before' },
} as const

/** What is asked for, where the import's state allows it. */
function actOf(asked: FormValues[string] | undefined, { brought, canUndo }: Review): keyof typeof acts {
  if (brought.state === 'waiting' && (asked === 'apply' || asked === 'throw-away')) return asked
  if (canUndo && asked === 'undo') return asked
  throw new NotFound()
}
