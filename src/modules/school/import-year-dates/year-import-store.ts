/** Imports of dates: as they wait, applied and undone. Callers record the acts. */
import { z } from 'zod'
import { newId, type Tx } from '../../../platform/db/index.ts'
import { yearDateKinds } from '../calendar/year-date.ts'
import { changeYearDate, enterYearDates, removeYearDates } from '../calendar/year-date-store.ts'
import type { Change } from './plan.ts'
import type { LeftOut } from './read/found-date.ts'
import type { Guessed } from './read/guess-kind.ts'

const day = z.string().transform(text => Temporal.PlainDate.from(text))
const dates = { name: z.string(), starts: day, ends: day }
const storedEntry = z.union([
  z.object({ ...dates, uid: z.string().nullable(), kind: z.enum(yearDateKinds).nullable() }),
  z.object({ name: z.string(), why: z.string() }),
])
const undoStep = z.union([
  z.object({ added: z.uuid() }),
  z.object({ changed: z.uuid(), before: z.object({ ...dates, kind: z.enum(yearDateKinds) }) }),
])

export type ImportState = 'waiting' | 'applied' | 'undone'

export interface YearImport {
  readonly id: string
  /** The file's name, or what stands for a pasted list. */
  readonly name: string
  readonly state: ImportState
  readonly entries: readonly Guessed[]
  readonly leftOut: readonly LeftOut[]
}

/** Keeps what was read until somebody decides. An older one that still waits is thrown away. @returns its id */
export async function addYearImport(
  tx: Tx,
  { name, entries, leftOut }: Pick<YearImport, 'name' | 'entries' | 'leftOut'>,
  now: Temporal.Instant,
): Promise<string> {
  await tx.deleteFrom('year_import').where('state', '=', 'waiting').execute()
  const id = newId()
  // PlainDate is written as its text.
  const stored = JSON.stringify([...entries, ...leftOut])
  await tx.insertInto('year_import').values({ id, name, state: 'waiting', entries: stored, created_at: now }).execute()
  return id
}

const importRow = (tx: Tx, id: string) =>
  tx.selectFrom('year_import').select(['id', 'name', 'state', 'entries']).where('id', '=', id)

type Row = Awaited<ReturnType<ReturnType<typeof importRow>['executeTakeFirstOrThrow']>>

function importFrom({ id, name, state, entries }: Row): YearImport {
  const all = z.array(storedEntry).parse(entries)
  return {
    id,
    name,
    // The table holds it to these.
    state: state as ImportState,
    entries: all.filter(entry => 'kind' in entry),
    leftOut: all.filter(entry => 'why' in entry),
  }
}

export async function yearImport(tx: Tx, id: string): Promise<YearImport | undefined> {
  const row = await importRow(tx, id).executeTakeFirst()
  return row && importFrom(row)
}

/** The import, locked against being decided twice at once. */
export async function lockYearImport(tx: Tx, id: string): Promise<YearImport | undefined> {
  const row = await importRow(tx, id).forUpdate().executeTakeFirst()
  return row && importFrom(row)
}

/** Does what the plan says, as one act that can be undone. */
export async function applyYearImport(tx: Tx, id: string, plan: readonly Change[], now: Temporal.Instant): Promise<void> {
  const added = await enterYearDates(
    tx,
    plan.flatMap(change => (change.effect === 'new' ? [change.date] : [])),
  )
  const changes = plan.filter(change => change.effect === 'changes')
  for (const { before, date } of changes) await changeYearDate(tx, before.id, date)
  const undo = [
    ...added.map(dateId => ({ added: dateId })),
    ...changes.map(({ before: { id: dateId, kind, name, starts, ends } }) => ({
      changed: dateId,
      before: { kind, name, starts, ends },
    })),
  ]
  await tx
    .updateTable('year_import')
    .set({ state: 'applied', applied_at: now, undo: JSON.stringify(undo) })
    .where('id', '=', id)
    .execute()
}

/** The import that can be undone: the latest applied. Of earlier ones nobody can say any more what they changed. */
export async function undoableImport(tx: Tx): Promise<{ readonly id: string; readonly name: string } | undefined> {
  return tx
    .selectFrom('year_import')
    .select(['id', 'name'])
    .where('state', '=', 'applied')
    .orderBy('applied_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Takes back what the import did; what was changed or removed by hand since stays as it is where nothing is left to take back. */
export async function undoYearImport(tx: Tx, id: string): Promise<void> {
  const { undo } = await tx.selectFrom('year_import').select('undo').where('id', '=', id).executeTakeFirstOrThrow()
  const steps = z.array(undoStep).parse(undo)
  await removeYearDates(
    tx,
    steps.flatMap(step => ('added' in step ? [step.added] : [])),
  )
  for (const step of steps) if ('changed' in step) await changeYearDate(tx, step.changed, step.before)
  await tx.updateTable('year_import').set({ state: 'undone' }).where('id', '=', id).execute()
}

/** Throws away what only waits. */
export async function deleteYearImport(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('year_import').where('id', '=', id).where('state', '=', 'waiting').execute()
}
