/** Versions of a policy on their way, for the sweeps over all routes. */
import { modelPolicy } from '../../src/modules/policy/index.ts'
import { createDocument, fingerprintOf, lockDocument, nextNumber } from '../../src/modules/policy/policy-store.ts'
import { signersOn } from '../../src/modules/policy/versions/signature-store.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool, newId, type Tx } from '../../src/platform/db/index.ts'
import type { Browser } from './browser.ts'
import type { Site } from './site.ts'

const none = '/policy/versions/0197a000-0000-7000-8000-000000000000'
const parts = ['', '/text', '/decide', '/sign', '/publish', '/withdraw'] as const

/** Addresses where nothing is. */
export const noVersions: Readonly<Record<string, string>> = Object.fromEntries(
  parts.map(part => [`/policy/versions/:versionId${part}`, `${none}${part}`]),
)

/** Adds a version like the model policy in a state on the way. @returns its id */
export async function addVersion(tx: Tx, state: 'draft' | 'ratified', at: Temporal.Instant): Promise<string> {
  const [id, today] = [newId(), dateAt(at)]
  const document_id = (await lockDocument(tx)) ?? (await createDocument(tx, modelPolicy.title, at))
  const sha256 = fingerprintOf(modelPolicy)
  const row = { id, document_id, number: await nextNumber(tx, document_id), state, content: JSON.stringify(modelPolicy), sha256 }
  await tx
    .insertInto('policy_version')
    .values({ ...row, written_on: today, created_at: at })
    .execute()
  if (state === 'draft') return id
  const { id: kept_by } = await tx.selectFrom('person').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const decision = {
    id: newId(),
    version_id: id,
    version_sha256: sha256,
    body: 'governing-body',
    outcome: 'ratified',
    minute: '7.2',
  }
  const votes = { quorum: 5, votes_for: 7, votes_against: 1, abstained: 1 }
  const people = { present: JSON.stringify(['Ada Marsh', 'Ben Marsh']), recused: '[]', kept_by, kept_at: at }
  await tx
    .insertInto('policy_decision')
    .values({ ...decision, ...votes, ...people, met_on: today, starts_on: today, review_on: today.add({ years: 3 }) })
    .execute()
  return id
}

/** Every head of the day has signed it. */
export async function signedByAll(tx: Tx, version: string, at: Temporal.Instant): Promise<void> {
  const sha256 = fingerprintOf(modelPolicy)
  for (const { personId, name } of await signersOn(tx, dateAt(at)))
    await tx
      .insertInto('policy_signature')
      .values({
        id: newId(),
        version_id: version,
        version_sha256: sha256,
        person_id: personId,
        name,
        title: 'headteacher',
        signed_at: at,
      })
      .execute()
}

/** For each route to a version, how its owner makes one. */
export function versionThings({ database, now }: Site): Readonly<Record<string, (owner: Browser) => Promise<string>>> {
  const thing = (part: (typeof parts)[number]) => async (owner: Browser) =>
    inSchool(database.db, String(owner.cookies.get('sid')).slice(0, 36), async tx => {
      const id = await addVersion(tx, ['/sign', '/publish', '/withdraw'].includes(part) ? 'ratified' : 'draft', now())
      if (part === '/publish') await signedByAll(tx, id, now())
      return `/policy/versions/${id}${part}`
    })
  return Object.fromEntries(parts.map(part => [`/policy/versions/:versionId${part}`, thing(part)]))
}
