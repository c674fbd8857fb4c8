/** Real addresses for the pages of the school's door. */
import { doorOf } from '../src/modules/acceptance/door/door-store.ts'
import { installedSchoolIds, slugOf } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

/** By the pattern of their route, in the demonstration school. */
export async function doorAddresses({ database: { db } }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  const door = await inSchool(db, demonstration, async tx => `/door/${await slugOf(tx)}.${(await doorOf(tx))?.code}`)
  return {
    '/door': ['/door', '/door?code=x', '/door?code=22222222'],
    '/door/:code': [door, `${door}?kind=trip-helper`],
    '/door/:code/office': [`${door}/office`],
    '/door/:code/emergency': [`${door}/emergency`],
    '/door/:code/tablet': [`${door}/tablet`],
    '/door/:code/tablet/sign-in': [`${door}/tablet/sign-in`],
    '/door/:code/tablet/signed-in': [`${door}/tablet/signed-in?badge=7`, `${door}/tablet/signed-in`],
    '/door/:code/tablet/sign-out': [`${door}/tablet/sign-out`],
    '/my-visit': ['/my-visit'],
    '/office/door': ['/office/door'],
    '/office/door/fire-list': ['/office/door/fire-list'],
    '/office/door/visits': ['/office/door/visits', '/office/door/visits?find=xyzzy'],
    '/office/door/visits/destroy': ['/office/door/visits/destroy'],
    '/office/door/renew': ['/office/door/renew'],
    '/office/door/poster': ['/office/door/poster', '/office/door/poster?kind=trip-helper&trip=Year+4'],
  }
}
