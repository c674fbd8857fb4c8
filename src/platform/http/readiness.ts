/** Whether the process can do its work: the database answers, and its schema is this program's. */
import { type Database, withoutSchool } from '../db/index.ts'
import { readMigrations } from '../db/migration-files.ts'
import { isDatabaseAway } from './database-away.ts'
import type { Readiness } from './health.ts'

/** @param isStopping true from the moment that the process was asked to end */
export function readinessOf(db: Database, isStopping: () => boolean): Readiness {
  const newest = readMigrations().length
  return async () => {
    if (isStopping()) return 'stopping'
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
