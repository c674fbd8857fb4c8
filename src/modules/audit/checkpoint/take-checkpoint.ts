import { dateAt } from '../../../platform/clock.ts'
import { type Database, inSchool, withoutSchool } from '../../../platform/db/index.ts'
import { hashOfNote, type SchoolHead, signCheckpoint } from './checkpoint.ts'
import { addCheckpoint, headOfSchool, knownSchools, newestCheckpointIn, type StoredCheckpoint } from './checkpoint-store.ts'
import { keepCopy } from './outside-copies.ts'
import { signingKeyOf } from './signed-note.ts'

/** What came of it. `contradicted`: ids of schools whose chain does not lead on from the last checkpoint; tell an operator. */
export type Taken =
  | { readonly kind: 'taken'; readonly number: number; readonly contradicted: readonly string[] }
  | { readonly kind: 'nothing new' | 'taken by another process'; readonly contradicted: readonly string[] }

/**
 * Signs where the chains of all schools stand and keeps a copy outside the database: every ten minutes, and at midnight. Where nothing
 * happened since the last one, only the first of a day is taken. Safe to run twice at once.
 * @param dataFolder where `checkpoints/` is
 */
export async function takeCheckpoint(
  db: Database,
  { now, dataFolder }: { readonly now: Temporal.Instant; readonly dataFolder: string },
): Promise<Taken> {
  const last = await withoutSchool(db, newestCheckpointIn)
  const { heads, contradicted } = await standing(db, last)
  const [any] = heads
  if (!any || (last && isSame(last, heads) && dateAt(last.takenAt).equals(dateAt(now))))
    return { kind: 'nothing new', contradicted }
  const key = await inSchool(db, any.schoolId, async tx => signingKeyOf(tx))
  const number = (last?.number ?? 0) + 1
  const takenAt = now.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
  const checkpoint = signCheckpoint({ number, takenAt, previous: last ? hashOfNote(last.note) : '-', heads }, key)
  if (!(await addCheckpoint(db, checkpoint))) return { kind: 'taken by another process', contradicted }
  await keepCopy(dataFolder, checkpoint)
  return { kind: 'taken', number, contradicted }
}

/** Where each school stands: one small transaction each, so none waits for another. */
async function standing(db: Database, last: StoredCheckpoint | undefined) {
  const before = new Map(last?.heads.map(head => [head.schoolId, head]))
  const ids = new Set([...(await knownSchools(db)).map(({ id }) => id), ...before.keys()])
  const heads: SchoolHead[] = []
  const contradicted: string[] = []
  for (const id of ids) {
    const school = await headOfSchool(db, id, before.get(id))
    if (school.head) heads.push(school.head)
    if (school.contradicted) contradicted.push(id)
  }
  return { heads, contradicted }
}

function isSame({ heads: before }: StoredCheckpoint, heads: readonly SchoolHead[]): boolean {
  const there = new Map(before.map(({ schoolId, hash }) => [schoolId, hash]))
  return before.length === heads.length && heads.every(({ schoolId, hash }) => there.get(schoolId)?.equals(hash))
}
