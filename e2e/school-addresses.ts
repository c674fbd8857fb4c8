/** Real addresses for the pages of what a school says of itself. */
import assert from 'node:assert/strict'
import { staffOn } from '../src/composition/staff-of-school.ts'
import { demonstrationSlug, installedSchoolIds, premisesOf } from '../src/modules/school/index.ts'
import { inSchool, newId, type Tx } from '../src/platform/db/index.ts'
import type { Site } from '../test/web/site.ts'

/** Dates that were brought in and wait. */
async function waitingImport(tx: Tx, now: Temporal.Instant): Promise<string> {
  const id = newId()
  const found = (name: string, kind: string | null) => ({ name, kind, starts: '2027-07-05', ends: '2027-07-05', uid: null })
  const entries = [found('INSET day', 'inset'), found('Sports day', null), { name: 'Assembly', why: 'It repeats' }]
  await tx
    .insertInto('year_import')
    .values({ id, name: 'terms.ics', state: 'waiting', entries: JSON.stringify(entries), created_at: now })
    .execute()
  return id
}

/** By the pattern of their route, in the demonstration school. */
export async function schoolAddresses({ database: { db }, now }: Site): Promise<Readonly<Record<string, readonly string[]>>> {
  const { demonstration } = await installedSchoolIds(db)
  assert.ok(demonstration)
  return inSchool(db, demonstration, async tx => {
    const [site] = await premisesOf(tx)
    const [member] = await staffOn(tx, now().toZonedDateTimeISO('Europe/London').toPlainDate())
    const channel = await tx.selectFrom('official_channel').select('id').orderBy('id').executeTakeFirst()
    const date = await tx.selectFrom('year_date').select('id').orderBy('id').executeTakeFirst()
    return {
      '/contact': ['/contact'],
      '/schools/:slug': [`/schools/${demonstrationSlug}`],
      '/office': ['/office'],
      '/office/translations': ['/office/translations', '/office/translations?language=ur&of=contact'],
      '/school/due': ['/school/due'],
      '/my-hours': ['/my-hours'],
      '/school/profile': ['/school/profile'],
      '/school/look': ['/school/look'],
      '/school/hours': ['/school/hours'],
      '/school/contracted-hours': ['/school/contracted-hours', '/school/contracted-hours?find=xyzzy'],
      '/school/contracted-hours/:personId': [`/school/contracted-hours/${member?.id}`],
      '/school/premises': ['/school/premises'],
      '/school/premises/:premisesId': [`/school/premises/${site?.id}`],
      '/school/year': ['/school/year'],
      '/school/year/:dateId': [`/school/year/${date?.id}`],
      '/school/year/import': ['/school/year/import'],
      '/school/year/import/:importId': [`/school/year/import/${await waitingImport(tx, now())}`],
      '/school/channels': ['/school/channels'],
      '/school/channels/:channelId': [`/school/channels/${channel?.id}`],
    }
  })
}
