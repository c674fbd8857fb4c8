/** For the sweep over all routes: a visit of a school, and addresses at which there is no door. */
import { doorOf } from '../../src/modules/acceptance/door/door-store.ts'
import { slugOf } from '../../src/modules/school/index.ts'
import { inSchool } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import type { Site } from './site.ts'

const none = '0197a000-0000-7000-8000-000000000000'

/** For each address with a parameter, one that holds nothing. */
export const noDoors: Readonly<Record<string, string>> = {
  '/door/:code': '/door/nowhere.22222222',
  '/door/:code/again': '/door/nowhere.22222222/again',
  '/door/:code/decline': '/door/nowhere.22222222/decline',
  '/door/:code/office': '/door/nowhere.22222222/office',
  '/door/:code/emergency': '/door/nowhere.22222222/emergency',
  '/door/:code/tablet': '/door/nowhere.22222222/tablet',
  '/door/:code/tablet/sign-in': '/door/nowhere.22222222/tablet/sign-in',
  '/door/:code/tablet/signed-in': '/door/nowhere.22222222/tablet/signed-in',
  '/door/:code/tablet/sign-out': '/door/nowhere.22222222/tablet/sign-out',
  '/office/door/visits/:visitId/sign-out': `/office/door/visits/${none}/sign-out`,
}

/** For each route to a thing, how its owner makes one. */
export const thingsAtDoor = ({ database: { db } }: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> => ({
  '/office/door/visits/:visitId/sign-out': async owner => {
    const school = String(owner.cookies.get('sid')).slice(0, 36)
    const door = await inSchool(db, school, async tx => `/door/${await slugOf(tx)}.${(await doorOf(tx))?.code}`)
    await owner.fill(`${door}/tablet/sign-in`, { kind: 'visitor', name: 'Ada Ferncombe' })
    const { body } = await owner.get('/office/door')
    return /action="(\/office\/door\/visits\/[0-9a-f-]+\/sign-out)"/.exec(body)?.[1] ?? ''
  },
})
