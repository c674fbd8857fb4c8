import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { canonicalJson } from '../../platform/crypto/canonical-json.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { addPeople } from '../people/index.ts'
import { modelPolicy, putInForce, versionOn } from '../policy/index.ts'
import type { GivenAcceptance } from './acceptance.ts'
import { keepAcceptance } from './acceptance-store.ts'
import { acceptanceById } from './acceptance-views.ts'

const database = await testDatabase()
const now = Temporal.Instant.from('2026-11-22T10:00:00.123456Z')
const today = Temporal.PlainDate.from('2026-11-22')
const { school } = await addSchool(database.db)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(database.db, school, work)

const { person, version } = await within(async tx => {
  const [id = ''] = await addPeople(tx, [{ name: 'Gwen Farr', titles: ['teacher'] }], { source: 'person', now })
  await putInForce(tx, { content: modelPolicy, from: today }, now)
  const found = await versionOn(tx, today)
  assert.ok(found)
  return { person: id, version: found }
})

const given = (more: Partial<GivenAcceptance> = {}): GivenAcceptance => ({
  version,
  who: { person },
  roles: ['staff'],
  clauses: ['A5', 'A12'],
  shown: 'A5 You must …\nA12 You must …',
  language: 'en',
  method: 'signed-in',
  shownAt: now.subtract({ minutes: 2 }),
  acceptedAt: now,
  ...more,
})

const entries = (digest: string) =>
  within(tx => tx.selectFrom('audit_entry').selectAll().where('object_id', '=', digest).execute())

test('what is stored makes the same record and digest again, and the audit entry names it by that digest', async () => {
  const kept = await within(tx => keepAcceptance(tx, given()))
  const found = await within(tx => acceptanceById(tx, kept.id))
  assert.deepEqual(found?.record, kept.record)
  assert.equal(createHash('sha256').update(canonicalJson(found?.record)).digest('hex'), kept.digest)
  assert.equal(kept.record.acceptedAt, '2026-11-22T10:00:00.123Z')
  const [entry, ...others] = await entries(kept.digest)
  assert.deepEqual([entry?.action, entry?.object_kind, others], ['acceptance.given', 'acceptance', []])
  assert.ok(entry?.payload.includes(kept.digest), 'the payload, which is hashed, holds it')
})

test('a visitor is kept by the name that they gave, and stands in the audit without it', async () => {
  const kept = await within(tx => keepAcceptance(tx, given({ who: { visitor: 'Pat Plumber' }, method: 'door' })))
  assert.deepEqual(kept.record.who, { visitor: 'Pat Plumber', roles: ['staff'] })
  const [entry] = await entries(kept.digest)
  assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['acceptance.given-at-door', 'system', null])
  assert.doesNotMatch(String(entry?.payload), /Plumber/)
})

test('each word of it is bound: another word, another digest', async () => {
  const one = await within(tx => keepAcceptance(tx, given()))
  for (const more of [{ shown: 'Other words' }, { clauses: ['A5'] }, { language: 'pl' }, { roles: ['governor'] }] as const) {
    const other = await within(tx => keepAcceptance(tx, given(more)))
    assert.notEqual(other.digest, one.digest)
  }
})

test('A12: it is never changed and never taken away, not by the program itself', async () => {
  const { id } = await within(tx => keepAcceptance(tx, given()))
  await assert.rejects(
    within(tx => tx.updateTable('acceptance').set({ shown: 'x' }).where('id', '=', id).execute()),
    /permission denied/,
  )
  await assert.rejects(
    within(tx => tx.deleteFrom('acceptance').where('id', '=', id).execute()),
    /permission denied/,
  )
})

test('nothing is accepted before it was shown, nor no clause at all', async () => {
  await assert.rejects(
    within(tx => keepAcceptance(tx, given({ shownAt: now.add({ seconds: 1 }) }))),
    RangeError,
  )
  await assert.rejects(
    within(tx => keepAcceptance(tx, given({ clauses: [] }))),
    RangeError,
  )
})

test('an acceptance whose row was changed behind the program is not shown, and no proof is made of it', async () => {
  const { id } = await within(tx => keepAcceptance(tx, given()))
  assert.ok(await within(tx => acceptanceById(tx, id)))
  await database.asOwner('alter table acceptance no force row level security')
  await database.asOwner('update acceptance set shown = $1 where id = $2', ['Other words', id])
  await assert.rejects(
    within(tx => acceptanceById(tx, id)),
    /is not as it was kept/,
  )
})
