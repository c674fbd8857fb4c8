import { type Database, withoutSchool } from '../platform/db/index.ts'

/** The ids of every school of this installation, asked for anew each time. */
export const allSchools = (db: Database) => async (): Promise<readonly string[]> =>
  withoutSchool(db, async tx => (await tx.selectFrom('school_slug').select('school').execute()).map(({ school }) => school))
