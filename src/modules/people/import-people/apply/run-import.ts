/** Applies an import outside of any request: one transaction for all of it, and a word on how far it is every second. */
import type { FastifyBaseLogger } from 'fastify'
import { dateAt } from '../../../../platform/clock.ts'
import { type Database, inSchool, type Tx } from '../../../../platform/db/index.ts'
import { record } from '../../../audit/index.ts'
import { tellAtOldAddresses } from '../../../notifications/index.ts'
import { titlesHeldBy } from '../../people-views.ts'
import { mayChangeHolder } from '../../role-approval.ts'
import { rolesOf } from '../../roles.ts'
import { endAttempt, failAttempt, noteProgress, planOf, savePlan } from '../import-store.ts'
import type { Failure } from '../imports.ts'
import { countsOf } from '../plan/counts.ts'
import { type Plan, tooManyLeave } from '../plan/plan.ts'
import { sameRow } from '../plan/rows.ts'
import { applyPlan, sizeOf } from './apply-plan.ts'
import { planImport } from './plan-import.ts'

/** One attempt at applying an import. */
export interface Run {
  readonly schoolId: string
  readonly id: string
  readonly attempt: number
  /** Who started it. */
  readonly by: string
  /** Whether they said expressly that so many may go. */
  readonly manyMayLeave: boolean
}

interface RunDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
  readonly log: Pick<FastifyBaseLogger, 'error'>
}

/** Another attempt began while this one was thought dead: nothing of this one may stay. */
class Overtaken extends Error {
  constructor() {
    super('Another attempt at this import has begun')
    this.name = 'Overtaken'
  }
}

const everySecond = 1000

/** Runs the attempt to its end. Never throws: what goes wrong is logged and noted on the import, and nothing of it is kept. */
export async function runImport(deps: RunDeps, run: Run): Promise<void> {
  const { db, now, log } = deps
  const state = { progress: 0 }
  const beat = heart(deps, run, () => state.progress)
  try {
    const failure = await inSchool(db, run.schoolId, tx =>
      applyWithin(tx, run, now(), share => {
        state.progress = share
      }),
    )
    await beat.stop()
    if (failure) await inSchool(db, run.schoolId, tx => failAttempt(tx, run, failure))
  } catch (error) {
    await beat.stop()
    log.error({ err: error }, 'An import of people broke off; nothing of it was kept')
    await inSchool(db, run.schoolId, tx => failAttempt(tx, run, 'broke-off')).catch(() => undefined)
  }
}

/** @returns why nothing was changed, or null when all was */
async function applyWithin(tx: Tx, run: Run, at: Temporal.Instant, onProgress: (share: number) => void): Promise<Failure | null> {
  const shown = await planOf(tx, run.id)
  const plan = await planImport(tx, { importId: run.id, by: run.by, at }, { locked: true })
  if (!plan || !shown) return 'changed-since'
  if (!mayApply(plan, shown, run)) {
    await savePlan(tx, run.id, plan, countsOf(plan.changes))
    return 'changed-since'
  }
  if (await movesGuarded(tx, plan, run.by, at)) return 'guarded-address'
  const size = Math.max(1, sizeOf(plan.changes))
  await applyPlan(tx, plan.changes, { by: run.by, at }, rows => onProgress(Math.floor((rows / size) * 99)))
  await tellAtOldAddresses(tx, addressesLost(plan), at)
  if (!(await endAttempt(tx, run, run.by, at))) throw new Overtaken()
  await record(tx, { did: 'people.imported', by: run.by, to: { kind: 'import', id: run.id }, at })
  return null
}

/** Whether it changes the address of somebody whose address whoever started it may not change by hand either. */
async function movesGuarded(tx: Tx, { changes }: Plan, by: string, at: Temporal.Instant): Promise<boolean> {
  const moved = changes.person.flatMap(({ before, after }) => (before && before.email !== after.email ? [after.id] : []))
  if (moved.length === 0) return false
  const held = await titlesHeldBy(tx, [...moved, by], dateAt(at))
  const roles = rolesOf(held.get(by) ?? [])
  return moved.some(id => !mayChangeHolder(roles, held.get(id) ?? []))
}

/** The email addresses of which somebody has another one after this, by the person's id. */
const addressesLost = ({ changes }: Plan): ReadonlyMap<string, string> =>
  new Map(
    changes.person.flatMap(({ before, after }) =>
      before?.email && before.email !== after.email ? [[before.id, before.email] as const] : [],
    ),
  )

/** Exactly what was shown, with nothing left to ask. */
const mayApply = (plan: Plan, shown: Plan, { manyMayLeave }: Run): boolean =>
  plan.questions.length === 0 && (manyMayLeave || !tooManyLeave(plan)) && sameRow(plan.changes, shown.changes)

/** Says in transactions of its own how far it is, one after another. */
function heart({ db, now }: RunDeps, run: Run, progress: () => number) {
  let beating: Promise<unknown> = Promise.resolve()
  const beat = () => {
    beating = beating.then(() =>
      inSchool(db, run.schoolId, tx => noteProgress(tx, run, progress(), now())).catch(() => undefined),
    )
  }
  const timer = setInterval(beat, everySecond)
  return {
    stop: async () => {
      clearInterval(timer)
      await beating
    },
  }
}
