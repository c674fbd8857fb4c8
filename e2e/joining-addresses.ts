/** Addresses of the pages by which people join: links that still work, and one of each thing to look at. */
import { addPeople } from '../src/modules/people/index.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { issueLink } from '../src/modules/sign-in/one-time-link-store.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { madeThings } from '../test/web/joining-things.ts'
import { mailedLink } from '../test/web/mailed-link.ts'
import type { Site } from '../test/web/site.ts'

/** For every route of joining that answers with a page: addresses by the pattern. */
export async function joiningAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  return inSchool(db, demonstration, async tx => {
    await madeThings.invitation(tx, now())
    const invitation = await mailedLink(tx, 'invitation')
    const provider = await madeThings.provider(tx, now())
    const aboutId = await madeThings.recovery(tx, now())
    const { person_id: personId } = await tx
      .selectFrom('recovery')
      .select('person_id')
      .where('id', '=', aboutId)
      .executeTakeFirstOrThrow()
    const link = { personId, aboutId, expiresAt: now().add({ hours: 96 }) }
    const recovery = await issueLink(tx, { ...link, purpose: 'recovery' }, now())
    const early = await issueLink(tx, { ...link, purpose: 'recovery', holdsFrom: now().add({ hours: 24 }) }, now())
    const stop = await issueLink(tx, { ...link, purpose: 'stop-recovery' }, now())
    await addPeople(tx, [{ name: 'Nora Without', titles: ['teacher'] }], { source: 'person', now: now() })
    return {
      '/join': ['/join'],
      '/join/:token': [String(invitation), `/join/${recovery}`],
      '/sign-in/link': ['/sign-in/link'],
      '/sign-in/link/:token': [`/sign-in/link/${recovery}`],
      '/sign-in/with/:providerId/back': [`/sign-in/with/${provider}/back?state=x`],
      '/recover/:token': [`/recover/${recovery}`, `/recover/${early}`],
      '/recover/stop/:token': [`/recover/stop/${stop}`],
      '/office/sign-in-providers': ['/office/sign-in-providers'],
      '/office/sign-in-providers/add': ['', '?kind=microsoft', '?kind=google', '?kind=other'].map(
        query => `/office/sign-in-providers/add${query}`,
      ),
      '/office/sign-in-providers/:providerId': [`/office/sign-in-providers/${provider}`],
      '/office/invitations': ['/office/invitations', '/office/invitations?find=xyzzy'],
      '/office/invitations/new': [
        '/office/invitations/new',
        '/office/invitations/new?group=families',
        '/office/invitations/new?find=xyzzy',
      ],
      '/office/recoveries': ['/office/recoveries'],
      '/office/recoveries/new': ['/office/recoveries/new', '/office/recoveries/new?find=Oona'],
    }
  })
}
