/** For tests and measurements: a school with one administrator, and an import that waits to be applied. */
import { type Database, inSchool, newId } from '../../../../platform/db/index.ts'
import { addImport, findImport, planOf, saveRecords, startAttempt } from '../import-store.ts'
import type { ReadSet } from '../incoming.ts'
import type { Plan } from '../plan/plan.ts'
import { replan, withoutUpns } from './plan-import.ts'
import type { Run } from './run-import.ts'

export interface SampleSchool {
  readonly schoolId: string
  readonly by: string
}

export async function sampleSchool(db: Database, at: Temporal.Instant): Promise<SampleSchool> {
  const [schoolId, by] = [newId(), newId()]
  await inSchool(db, schoolId, async tx => {
    await tx.insertInto('school').values({ name: 'Holm Oak Primary', demonstration: false, created_at: at }).execute()
    await tx.insertInto('person').values({ id: by, name: 'Ottilie Brandreth', created_at: at }).execute()
    const role = { id: newId(), person_id: by, role: 'administrator', starts_on: Temporal.PlainDate.from('2026-01-01') }
    await tx
      .insertInto('person_role')
      .values({ ...role, source: 'set-up' })
      .execute()
  })
  return { schoolId, by }
}

/** Brings a set. @returns the import's id and what it would change */
export async function bring(
  db: Database,
  { schoolId, by }: SampleSchool,
  set: ReadSet,
  at: Temporal.Instant,
): Promise<{ readonly id: string; readonly plan: Plan }> {
  return inSchool(db, schoolId, async tx => {
    const id = await addImport(tx, { kind: 'oneroster', state: 'ready', fileName: 'people.zip', by, at })
    await saveRecords(tx, id, await withoutUpns(tx, set))
    await replan(tx, { importId: id, by, at })
    const plan = await planOf(tx, id)
    if (!plan) throw new Error('There is no plan')
    return { id, plan }
  })
}

/** Begins an attempt at applying it. */
export async function begin(db: Database, { schoolId, by }: SampleSchool, id: string, at: Temporal.Instant): Promise<Run> {
  return inSchool(db, schoolId, async tx => {
    const one = await findImport(tx, id)
    if (!one) throw new Error('There is no such import')
    return { schoolId, id, attempt: await startAttempt(tx, one, at), by, manyMayLeave: false }
  })
}
