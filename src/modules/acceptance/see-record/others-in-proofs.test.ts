import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateAt } from '../../../platform/clock.ts'
import { record } from '../../audit/index.ts'
import { modelPolicy, versionOn } from '../../policy/index.ts'
import { keepAcceptance } from '../acceptance-store.ts'
import { acceptanceById } from '../acceptance-views.ts'
import { proofOf } from './proof.ts'
import { checkpoint, site, verified, within } from './proved-school.ts'

/** Acts that follow an acceptance before its checkpoint, as the real routes record them, and whom they tell of. */
const othersActs: readonly (readonly [did: string, whose: 'other' | 'visitor'])[] = [
  ['acceptance.given', 'other'],
  ['acceptance.given-at-door', 'visitor'],
  ['campaign.declined', 'other'],
  ['campaign.question-asked', 'other'],
  ['campaign.slip-printed', 'other'],
  ['session.begun', 'other'],
  ['password.changed', 'other'],
  ['passkey.added', 'other'],
  ['recovery-code.used', 'other'],
  ['invitation.opened', 'other'],
  ['notice.tried-again', 'other'],
  ['visit.begun', 'visitor'],
]

const acceptedNow = async (own: string) => {
  const at = site.now()
  const version = await within(tx => versionOn(tx, dateAt(at)))
  const [clause] = modelPolicy.sections[0]?.clauses ?? []
  assert.ok(version && clause)
  const words = { clauses: [clause.id], shown: clause.legal, language: 'en' }
  const given = {
    version,
    who: { person: own },
    roles: ['parent'],
    ...words,
    method: 'link',
    shownAt: at,
    acceptedAt: at,
  } as const
  return (await within(tx => keepAcceptance(tx, given))).id
}

const proofAfterCheckpoint = async (id: string) => {
  site.pass({ minutes: 1 })
  await checkpoint()
  return within(async tx => {
    const one = await acceptanceById(tx, id)
    assert.ok(one)
    return proofOf(tx, one)
  })
}

const people = await within(tx => tx.selectFrom('person').select('id').orderBy('name').limit(2).execute())
const [own = '', other = ''] = people.map(({ id }) => id)

for (const [did, whose] of othersActs)
  test(`${did} of another is in no proof: the signature of the installation stands alone`, async () => {
    const id = await acceptedNow(own)
    const at = site.now()
    await within(tx => record(tx, whose === 'other' ? { did, by: other, about: other, at } : { did, by: 'system', at }))
    const { audit } = await proofAfterCheckpoint(id)
    assert.deepEqual([audit.checkpoint, audit.entries.length], [null, 1])
  })

test('what the school did with its policy, and what the person did with this acceptance, may stand in a proof', async () => {
  const id = await acceptedNow(own)
  const at = site.now()
  await within(tx => record(tx, { did: 'acceptance.exported', by: own, about: own, at }))
  await within(tx => record(tx, { did: 'policy.clause-changed', by: other, at }))
  await within(tx => record(tx, { did: 'door.code-renewed', by: other, at }))
  const found = await proofAfterCheckpoint(id)
  assert.deepEqual([found.audit.checkpoint === null, found.audit.entries.length], [false, 4])
  assert.ok(verified(found).holds, verified(found).says)
})

test('an act on a policy that is also about somebody, or of a case, is in no proof', async () => {
  const id = await acceptedNow(own)
  const at = site.now()
  await within(tx => record(tx, { did: 'policy.signed', by: other, about: other, at }))
  assert.equal((await proofAfterCheckpoint(id)).audit.checkpoint, null)
})
