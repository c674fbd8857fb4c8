/** A school's entries in the order of their numbers, a batch at a time: small in memory, and no long transaction. */
import { sql } from 'kysely'
import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import type { StoredEntry } from './chain.ts'

const usualBatch = 5_000

/** Batches that are fetched while one is worked on: the database always has something to do. */
const ahead = 2

/**
 * Batches after a number, up to the last that there is when this begins. A batch is so many numbers, not so many rows: where
 * rows are missing or too many, it shows.
 */
export async function* storedEntries(
  db: Database,
  schoolId: string,
  after: number,
  batch = usualBatch,
): AsyncGenerator<readonly StoredEntry[]> {
  const end = await lastNumber(db, schoolId)
  const fetched: Promise<StoredEntry[]>[] = []
  const fetchNext = (first: number): number => {
    if (first >= end) return first
    const next = read(db, schoolId, first, first + batch)
    // Should the caller stop early, nobody waits for this one.
    next.catch(() => undefined)
    fetched.push(next)
    return first + batch
  }
  let first = after
  for (let count = 0; count < ahead; count++) first = fetchNext(first)
  for (let next = fetched.shift(); next; next = fetched.shift()) {
    const entries = await next
    first = fetchNext(first)
    yield entries
  }
}

/** The highest number; 0 where there is none. */
async function lastNumber(db: Database, schoolId: string): Promise<number> {
  const last = await inSchool(db, schoolId, tx =>
    tx.selectFrom('audit_entry').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst(),
  )
  return last?.seq ?? 0
}

/** How many entries there are up to a number, whatever their numbers. */
export async function countUpTo(db: Database, schoolId: string, seq: number): Promise<number> {
  const { entries } = await inSchool(db, schoolId, tx =>
    tx
      .selectFrom('audit_entry')
      .select(eb => eb.fn.countAll<number>().as('entries'))
      .where('seq', '<=', seq)
      .executeTakeFirstOrThrow(),
  )
  return entries
}

const columns = sql<string>`row(actor, action, object_kind, object_id, subject, case_id, clause)::text`
const bytes = sql<Buffer>`hash || prev_hash || payload`
const at = sql<
  number | null
>`case when prev_seq is not distinct from nullif(seq - 1, 0) then (extract(epoch from at) * 1000000)::bigint end`

async function read(db: Database, schoolId: string, after: number, last: number): Promise<StoredEntry[]> {
  return await inSchool(db, schoolId, async tx => {
    const entries = await tx
      .selectFrom('audit_entry')
      .select(['seq', at.as('at'), columns.as('columns'), bytes.as('bytes')])
      .where('seq', '>', after)
      .where('seq', '<=', last)
      .orderBy('seq')
      .execute()
    const sealed = await detailsBetween(tx, after, last)
    return entries.map(entry => ({ ...entry, sealed: sealed.get(entry.seq) ?? null }))
  })
}

/** By number, in a query of its own: a join would read all details for each batch. */
async function detailsBetween(tx: Tx, after: number, last: number): Promise<ReadonlyMap<number, Buffer>> {
  const rows = await tx
    .selectFrom('audit_detail')
    .select(['seq', 'sealed'])
    .where('seq', '>', after)
    .where('seq', '<=', last)
    .execute()
  return new Map(rows.map(({ seq, sealed }) => [seq, sealed]))
}
