/** Pages in several languages that people meet beside their own business: at the foot of every page, and once they are signed in. */
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

/** For whoever is not signed in. */
export const footAddresses: readonly string[] = ['/accessibility']

/** Nothing is there, or not for this person. */
export const refusedAddresses: readonly string[] = ['/polcy', '/policy/import']

/** What everybody has who is signed in. */
const own: readonly string[] = ['/today', '/me', '/me/notices', '/me/looked-at']

/**
 * For people of the demonstration, by the first of their titles. The school must have somebody who leaves (`peopleAddresses`).
 */
export async function signedInAddresses({ database: { db } }: Site) {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  const children = await inSchool(db, demonstration, tx =>
    tx
      .selectFrom('relation')
      .innerJoin('person', 'person.id', 'relation.adult_id')
      .select('relation.child_id')
      .where('person.name', '=', 'Yasmin Thistlewood')
      .execute(),
  )
  return {
    'Yasmin Thistlewood': [...own, ...children.map(({ child_id }) => `/people/${child_id}`)],
    'Poppy, Year 6': own,
    'Bettina Quarrington': own,
    'Wilfred Dunmore': own,
  } as const satisfies Readonly<Record<string, readonly string[]>>
}
