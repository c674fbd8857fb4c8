/** A school's entries in the order of their numbers, a batch at a time: small in memory, and no long transaction. */
import { sql } from 'kysely'
import { type Database, inSchool } from '../../../platform/db/index.ts'
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

function read(db: Database, schoolId: string, after: number): Promise<StoredEntry[]> {
  return inSchool(db, schoolId, tx =>
    tx
      .selectFrom('audit_entry')
      .leftJoin('audit_detail', 'audit_detail.seq', 'audit_entry.seq')
      .select(['audit_entry.seq', 'actor', 'action', 'payload', 'prev_seq as prevSeq', 'prev_hash as prevHash', 'hash', 'sealed'])
      .select(sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`.as('at'))
      .select([or('object_kind').as('objectKind'), or('object_id').as('objectId'), or('subject').as('subject')])
      .select([sql<string>`coalesce(case_id::text, '')`.as('caseId'), or('clause').as('clause')])
      .where('audit_entry.seq', '>', after)
      .orderBy('audit_entry.seq')
      .limit(batch)
      .execute(),
  )
}
