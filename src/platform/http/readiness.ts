/** Whether the process can do its work: the database answers, and its schema is this program's. */
import { type Database, withoutSchool } from '../db/index.ts'
import { readMigrations } from '../db/migration-files.ts'
import { isDatabaseAway } from './database-away.ts'
import type { Readiness } from './health.ts'

/** What is known without asking the database; null when nothing stands in the way. */
export type Standstill = 'stopping' | 'database-away' | null

/** @param standstill asked first, at each question */
export function readinessOf(db: Database, standstill: () => Standstill): Readiness {
  const newest = readMigrations().length
  return async () => {
    const known = standstill()
    if (known) return known
    try {
      const applied = await withoutSchool(db, tx =>
        tx.selectFrom('schema_migration').select('number').where('number', '=', newest).executeTakeFirst(),
      )
      return applied ? null : 'migrations-missing'
    } catch (error) {
      if (isDatabaseAway(error)) return 'database-away'
      throw error
    }
  }
}
