import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/db/school-id.ts'
import { inSchool } from '../../src/platform/db/transaction.ts'

/** A school with nothing in it but one person. */
export async function addSchool(db: Database, name = 'A school'): Promise<{ school: string; person: string }> {
  const school = newId()
  const person = newId()
  await inSchool(db, school, async tx => {
    const created_at = Temporal.Now.instant()
    await tx.insertInto('school').values({ name, demonstration: false, created_at }).execute()
    await tx
      .insertInto('person')
      .values({ id: person, name: `Someone of ${name}`, created_at })
      .execute()
  })
  return { school, person }
}
