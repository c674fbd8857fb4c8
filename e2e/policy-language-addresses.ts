/** Addresses of the policy's public pages in several languages, in the demonstration school. */
import { putInForce } from '../src/modules/policy/policy-store.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { changedPolicy } from '../test/web/drafts.ts'
import type { Site } from '../test/web/site.ts'
import { addVersion, signedByAll } from '../test/web/version-things.ts'

const always = [
  '/policy',
  '/policy?words=legal&role=parent',
  '/policy?words=both&role=headteacher&only=yes',
  '/policy?find=friend',
  '/policy?find=xyzzy',
  '/policy/related',
  '/policy/table',
  '/policy/table?role=parent',
  '/policy/table?role=visitor&group=running&verdict=required',
  '/policy/versions',
]

/** For anybody: the policy today and on a day, a version that a meeting ratified and heads signed, and one that changes it. */
export async function policyAddressesInLanguages({ database: { db }, now }: Site): Promise<readonly string[]> {
  const { demonstration } = await installedSchoolIds(db)
  if (!demonstration) throw new Error('There is no demonstration to look at')
  const today = dateAt(now())
  return inSchool(db, demonstration, async tx => {
    const signed = await addVersion(tx, 'ratified', now())
    await signedByAll(tx, signed, now())
    const from = today.subtract({ days: 40 })
    const published = { state: 'published', effective_from: from, published_at: now(), changes: 'Phones are clearer' }
    await tx.updateTable('policy_version').set(published).where('id', '=', signed).execute()
    const { id: changed } = await putInForce(tx, { content: changedPolicy, from: today.add({ days: 30 }) }, now())
    const pages = [signed, changed].flatMap(id => [`/policy/versions/${id}`, `/policy/versions/${id}/changes`])
    return [...always, `/policy?on=${today.subtract({ days: 10 }).toString()}`, ...pages]
  })
}
