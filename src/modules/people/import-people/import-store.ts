/** Writes and reads imports. */
import { newId, type Tx } from '../../../platform/db/index.ts'
import { type Part, sealBytes, sealJson, unsealBytes, unsealJson } from './apply/sealed-parts.ts'
import type { RegisterPlan } from './gias/register-plan.ts'
import { type Counts, type Failure, type ImportKind, type ImportState, keptFor, noCounts, type PeopleImport } from './imports.ts'
import type { Incoming } from './incoming.ts'
import { type Decisions, type Plan, undecided } from './plan/plan.ts'

const summary = (tx: Tx) =>
  tx
    .selectFrom('person_import')
    .select(['id', 'kind', 'state', 'file_name', 'counts', 'attempt', 'progress', 'heartbeat_at', 'failure', 'brought_at'])
    .select(['applied_at', 'undone_at'])
    .select(eb => eb('changes', 'is not', null).as('has_changes'))

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summary>['executeTakeFirstOrThrow']>>

// Texts are of the lists that the table holds them to; counts are written below only.
const importFrom = (row: SummaryRow): PeopleImport => ({
  id: row.id,
  kind: row.kind as ImportKind,
  state: row.state as ImportState,
  fileName: row.file_name,
  counts: row.counts as unknown as Counts,
  attempt: row.attempt,
  progress: row.progress,
  heartbeatAt: row.heartbeat_at,
  failure: row.failure as Failure | null,
  broughtAt: row.brought_at,
  appliedAt: row.applied_at,
  undoneAt: row.undone_at,
  canUndo: row.state === 'applied' && Boolean(row.has_changes),
})

/** Keeps an import. @returns its id */
export async function addImport(
  tx: Tx,
  one: {
    readonly kind: ImportKind
    readonly state: ImportState
    readonly fileName: string
    readonly by: string
    readonly at: Temporal.Instant
  },
): Promise<string> {
  const id = newId()
  const row = {
    id,
    kind: one.kind,
    state: one.state,
    file_name: one.fileName.slice(0, 255) || 'file',
    counts: JSON.stringify(noCounts),
  }
  await tx
    .insertInto('person_import')
    .values({ ...row, attempt: 0, progress: 0, brought_by: one.by, brought_at: one.at })
    .execute()
  return id
}

/** Undefined where there is none of that id. */
export async function findImport(tx: Tx, id: string): Promise<PeopleImport | undefined> {
  const row = await summary(tx).where('id', '=', id).executeTakeFirst()
  return row && importFrom(row)
}

/** The import, locked against being decided twice at once. */
export async function lockImport(tx: Tx, id: string): Promise<PeopleImport | undefined> {
  const row = await summary(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && importFrom(row)
}

/** Imports, the latest first. */
export async function latestImports(
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PeopleImport[]> {
  const rows = await summary(tx)
    .where('state', '!=', 'discarded')
    .orderBy('brought_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(importFrom)
}

async function sealedPart(tx: Tx, part: Part, id: string): Promise<Buffer | null> {
  const row = await tx.selectFrom('person_import').select(part).where('id', '=', id).executeTakeFirst()
  return row?.[part] ?? null
}

/** The file of a list that waits for its columns; null once it is not kept any more. */
export async function sourceOf(tx: Tx, id: string): Promise<Buffer | null> {
  const sealed = await sealedPart(tx, 'source', id)
  return sealed && unsealBytes(tx, 'source', id, sealed)
}

export async function recordsOf(tx: Tx, id: string): Promise<Incoming | null> {
  const sealed = await sealedPart(tx, 'records', id)
  return sealed && unsealJson<Incoming>(tx, 'records', id, sealed)
}

export async function decisionsOf(tx: Tx, id: string): Promise<Decisions> {
  const sealed = await sealedPart(tx, 'decisions', id)
  return sealed ? unsealJson<Decisions>(tx, 'decisions', id, sealed) : undecided
}

/** What it would change, or changed. */
export async function planOf(tx: Tx, id: string): Promise<Plan | null> {
  const sealed = await sealedPart(tx, 'changes', id)
  return sealed && unsealJson<Plan>(tx, 'changes', id, sealed)
}

const update = (tx: Tx, id: string) => tx.updateTable('person_import').where('id', '=', id)

export const saveSource = async (tx: Tx, id: string, bytes: Buffer): Promise<unknown> =>
  update(tx, id)
    .set({ source: await sealBytes(tx, 'source', id, bytes) })
    .execute()

export const saveRecords = async (tx: Tx, id: string, records: Incoming): Promise<unknown> =>
  update(tx, id)
    .set({ records: await sealJson(tx, 'records', id, records), state: 'ready' })
    .execute()

export const saveDecisions = async (tx: Tx, id: string, decisions: Decisions): Promise<unknown> =>
  update(tx, id)
    .set({ decisions: await sealJson(tx, 'decisions', id, decisions) })
    .execute()

export const savePlan = async (
  tx: Tx,
  id: string,
  plan: Plan,
  counts: Counts,
  failure: Failure | null = null,
): Promise<unknown> =>
  update(tx, id)
    .set({ changes: await sealJson(tx, 'changes', id, plan), counts: JSON.stringify(counts), failure })
    .execute()

/** What the register would set, or set; null once it is not kept any more. */
export async function registerPlanOf(tx: Tx, id: string): Promise<RegisterPlan | null> {
  const sealed = await sealedPart(tx, 'changes', id)
  return sealed && unsealJson<RegisterPlan>(tx, 'changes', id, sealed)
}

export const saveRegisterPlan = async (tx: Tx, id: string, plan: RegisterPlan): Promise<unknown> =>
  update(tx, id)
    .set({ changes: await sealJson(tx, 'changes', id, plan) })
    .execute()

/** What the register said is in the profile now. */
export const markApplied = (tx: Tx, id: string, by: string, at: Temporal.Instant): Promise<unknown> =>
  update(tx, id).set({ state: 'applied', progress: 100, applied_by: by, applied_at: at }).execute()

/** Begins an attempt. @returns its number */
export async function startAttempt(tx: Tx, { id, attempt }: PeopleImport, at: Temporal.Instant): Promise<number> {
  await update(tx, id)
    .set({ state: 'applying', attempt: attempt + 1, progress: 0, heartbeat_at: at, failure: null })
    .execute()
  return attempt + 1
}

interface Attempt {
  readonly id: string
  readonly attempt: number
}

/** The import while this attempt is the latest: what an earlier one still does must not count. */
const ofAttempt = (tx: Tx, { id, attempt }: Attempt) =>
  tx.updateTable('person_import').where('id', '=', id).where('attempt', '=', attempt).where('state', '=', 'applying')

export const noteProgress = (tx: Tx, attempt: Attempt, progress: number, at: Temporal.Instant): Promise<unknown> =>
  ofAttempt(tx, attempt).set({ progress, heartbeat_at: at }).execute()

/** The import is applied: what was brought is not kept any longer. @returns false where another attempt has begun meanwhile */
export async function endAttempt(tx: Tx, attempt: Attempt, by: string, at: Temporal.Instant): Promise<boolean> {
  const ended = await ofAttempt(tx, attempt)
    .set({ state: 'applied', progress: 100, source: null, records: null, decisions: null, applied_by: by, applied_at: at })
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/** The attempt changed nothing. */
export const failAttempt = (tx: Tx, attempt: Attempt, failure: Failure): Promise<unknown> =>
  ofAttempt(tx, attempt).set({ state: 'ready', failure }).execute()

const nothingKept = { source: null, records: null, decisions: null, changes: null }

export const discardImport = (tx: Tx, id: string): Promise<unknown> =>
  update(tx, id)
    .set({ ...nothingKept, state: 'discarded' })
    .execute()

export const markUndone = (tx: Tx, id: string, by: string, at: Temporal.Instant): Promise<unknown> =>
  update(tx, id)
    .set({ ...nothingKept, state: 'undone', undone_by: by, undone_at: at })
    .execute()

/** Lets go of what was brought and not applied, and of what an undo needs, after 30 days. For a daily job; may run at any time. */
export async function clearOldImports(tx: Tx, now: Temporal.Instant): Promise<void> {
  const since = now.subtract(keptFor)
  await tx
    .updateTable('person_import')
    .set({ ...nothingKept, state: 'discarded' })
    .where('state', 'in', ['columns', 'ready'])
    .where('brought_at', '<', since)
    .execute()
  await tx.updateTable('person_import').set(nothingKept).where('state', '=', 'applied').where('applied_at', '<', since).execute()
}
