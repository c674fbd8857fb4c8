/** What somebody with all rights in the database may do to acceptances, and that it is found. */
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { modelPolicy } from '../../policy/index.ts'
import { campaignSite } from '../campaign-site.ts'
import { verifyAcceptances } from './verify-acceptances.ts'

const { site, as, idOf, publish, acceptancesOf } = await campaignSite()
const { db, asOwner } = site.database
await publish(modelPolicy)
const head = await as('Rosalind Achterberg')
const school = String(head.cookies.get('sid')).slice(0, 36)
for (const visitor of [head, await as('Bettina Quarrington')]) {
  const mark = /name="mark" value="([^"]+)"/.exec((await visitor.get('/accept')).body)?.[1] ?? ''
  assert.equal((await visitor.fill('/accept', { mark })).status, 303)
}
const [given] = await acceptancesOf(await idOf('Rosalind Achterberg'))
assert.ok(given)
await asOwner('alter table acceptance no force row level security')
await asOwner('alter table audit_entry no force row level security')
await asOwner('alter table campaign_person drop constraint campaign_person_school_id_acceptance_id_fkey')
await asOwner('create table kept as select * from acceptance')
await asOwner('create table kept_entries as select * from audit_entry')

beforeEach(async () => {
  await asOwner('delete from acceptance')
  await asOwner('insert into acceptance select * from kept')
  await asOwner(
    'update audit_entry set object_id = k.object_id from kept_entries k where k.school_id = audit_entry.school_id and k.seq = audit_entry.seq',
  )
})

test('G3: untouched, all acceptances are as they were given', async () => {
  assert.deepEqual(await verifyAcceptances(db, school), { acceptances: 2, faults: [] })
})

const changes: Readonly<Record<string, string>> = {
  person_id: `'${await idOf('Oona Tilbrook')}'`,
  roles: `'{parent}'`,
  clauses: `'{A1}'`,
  shown: `shown || '.'`,
  language: `'pl'`,
  method: `'link'`,
  shown_at: `shown_at - interval '1 second'`,
  accepted_at: `accepted_at + interval '1 second'`,
  version_sha256: `sha256('x')`,
  digest: `sha256('x')`,
}

for (const [column, value] of Object.entries(changes))
  test(`a change of ${column} is found`, async () => {
    await asOwner(`update acceptance set ${column} = ${value} where id = $1`, [given.id])
    const { faults } = await verifyAcceptances(db, school)
    assert.deepEqual(faults[0], { id: given.id, kind: 'changed' })
  })

test('a copy of one under another id is found, and the one itself is not', async () => {
  const copied = '00000000-0000-7000-8000-000000000000'
  await asOwner(
    `with one as (select * from kept where id = $1)
     insert into acceptance select (jsonb_populate_record(null::acceptance, to_jsonb(one) || jsonb_build_object('id', $2::text))).* from one`,
    [given.id, copied],
  )
  assert.deepEqual((await verifyAcceptances(db, school)).faults, [{ id: copied, kind: 'changed' }])
})

test('one that is taken away is missed, and one that nobody gave is found', async () => {
  await asOwner('delete from acceptance where id = $1', [given.id])
  assert.deepEqual((await verifyAcceptances(db, school)).faults, [{ id: given.digest.toString('hex'), kind: 'gone' }])
  await asOwner('insert into acceptance select * from kept where id = $1', [given.id])
  await asOwner(`update audit_entry set object_id = 'x' where object_id = $1`, [given.digest.toString('hex')])
  assert.deepEqual((await verifyAcceptances(db, school)).faults, [
    { id: given.id, kind: 'not-recorded' },
    { id: 'x', kind: 'gone' },
  ])
})
