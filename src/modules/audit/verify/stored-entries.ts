/** A school's entries in the order of their numbers, a batch at a time: small in memory, and no long transaction. */
import { sql } from 'kysely'
import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import type { StoredEntry } from './chain.ts'

const batch = 5_000

/** Batches after a number. The next one is fetched while the last is worked on. */
export async function* storedEntries(db: Database, schoolId: string, after: number): AsyncGenerator<readonly StoredEntry[]> {
  let next = read(db, schoolId, after)
  for (;;) {
    const entries = await next
    const last = entries.at(-1)
    if (!last) return
    next = read(db, schoolId, last.seq)
    // Should the caller stop early, nobody waits for this one.
    next.catch(() => undefined)
    yield entries
  }
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

const or = (column: string) => sql<string>`coalesce(${sql.ref(column)}, '')`

async function read(db: Database, schoolId: string, after: number): Promise<StoredEntry[]> {
  return await inSchool(db, schoolId, async tx => {
    const entries = await tx
      .selectFrom('audit_entry')
      .select(['seq', 'actor', 'action', 'prev_seq as prevSeq', 'hash'])
      .select(sql<Buffer>`prev_hash || payload`.as('hashed'))
      .select(sql<number>`(extract(epoch from at) * 1000000)::bigint`.as('at'))
      .select([or('object_kind').as('objectKind'), or('object_id').as('objectId'), or('subject').as('subject')])
      .select([sql<string>`coalesce(case_id::text, '')`.as('caseId'), or('clause').as('clause')])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(batch)
      .execute()
    const sealed = await detailsBetween(tx, after, entries.at(-1)?.seq ?? after)
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
