/** Pages in several languages that people meet beside their own business: at the foot of every page, and once they are signed in. */
import { keepAcceptance } from '../src/modules/acceptance/acceptance-store.ts'
import { record } from '../src/modules/audit/index.ts'
import { notify } from '../src/modules/notifications/index.ts'
import { setLeaver } from '../src/modules/people/index.ts'
import { versionOn } from '../src/modules/policy/index.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { inSchool, type Tx } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

/** For whoever is not signed in. */
export const footAddresses: readonly string[] = ['/accessibility']

/** Nothing is there, or it is not for somebody without an office. */
export const refusedAddresses: readonly string[] = ['/polcy', '/policy/import']

/** What everybody has who is signed in. */
const own = ['/today', '/me', '/me/notices', '/me/looked-at'] as const

/** People of the demonstration: a parent, a pupil, a governor and a helper. */
export const [parent, pupil, governor, helper] = ['Yasmin Thistlewood', 'Poppy, Year 6', 'Bettina Quarrington', 'Wilfred Dunmore']

const idOf = async (tx: Tx, name: string): Promise<string> =>
  (await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

/** Something on each of those pages: notices of today and of a week ago, looks at records, and a governor who leaves. */
async function leaveTraces(tx: Tx, now: Temporal.Instant): Promise<void> {
  const head = await idOf(tx, 'Rosalind Achterberg')
  await setLeaver(tx, { personId: await idOf(tx, governor), lastDay: dateAt(now).add({ days: 30 }), by: null, at: now })
  for (const name of [parent, pupil, governor, helper]) {
    const person = await idOf(tx, name)
    await notify(tx, { to: [person], template: 'policy-to-accept', link: '/accept', at: now })
    for (const hours of [24, 24, 170])
      await notify(tx, { to: [person], template: 'something-waits', link: `/ask?${hours}`, at: now.subtract({ hours }) })
    await record(tx, { did: 'profile.opened', by: head, about: person, at: now })
  }
}

/** The address of an acceptance that somebody gave. */
async function acceptedBy(tx: Tx, person: string, at: Temporal.Instant): Promise<string> {
  const version = await versionOn(tx, dateAt(at))
  if (!version) throw new Error('There is no policy to accept')
  const given = { version, who: { person }, roles: ['parent'], clauses: ['C1', 'C4'], shown: 'The words\n\nof it' }
  const times = { shownAt: at, acceptedAt: at }
  return `/acceptance/records/${(await keepAcceptance(tx, { ...given, language: 'en', method: 'link', ...times })).id}`
}

/** Leaves something to see for some people of the demonstration. @returns what each of them may open */
export async function signedInAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    await leaveTraces(tx, now())
    const adult = await idOf(tx, parent)
    const children = await tx.selectFrom('relation').select('child_id').where('adult_id', '=', adult).execute()
    return {
      [parent]: [...own, ...children.map(({ child_id }) => `/people/${child_id}`), await acceptedBy(tx, adult, now())],
      [pupil]: own,
      [governor]: [...own, '/me/leaving'],
      [helper]: own,
    }
  })
}
