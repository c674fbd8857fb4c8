import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../test/database/harness.ts'
import { addSchool } from '../../../../test/database/sample-school.ts'
import { inSchool, newId } from '../../../platform/db/index.ts'
import { record } from '../record.ts'
import { storedEntries } from './stored-entries.ts'
import { verifySchool } from './verify-school.ts'

const { db, asOwner } = await testDatabase()
const at = Temporal.Instant.from('2026-03-29T00:59:59.999999Z')

/** Whatever a column may hold, it is compared as it was written. */
const ids = [
  'x',
  'a b',
  'a,b',
  '(x)',
  '"',
  '\\',
  'a"b\\c,(d)',
  'Zoë',
  '学校',
  '🏫 🏫',
  "o'clock",
  'null',
  'NULL',
  '\t',
  '\u00a0',
  'é"',
  '-',
  'ﬁ,',
]

test('entries with anything in them are whole, and each is read once', async () => {
  const { school, person } = await addSchool(db)
  await inSchool(db, school, async tx => {
    for (const id of ids)
      await record(tx, { did: 'test.done', by: person, to: { kind: 'thing', id }, about: person, clause: id, detail: { id }, at })
    await record(tx, { did: 'test.done', by: 'system', to: { kind: 'incident', id: newId() }, ofCase: newId(), at })
    await record(tx, { did: 'test.done', by: 'system', at: Temporal.Instant.from('1969-07-20T20:17:40.001Z') })
  })
  const report = await verifySchool(db, school, [])
  assert.deepEqual([report.fault, report.entries, report.erased], [null, ids.length + 2, 0])
  const head = report.head
  assert.ok(head)
  assert.equal((await verifySchool(db, school, [], { seq: 5, hash: await hashAt(school, 5) })).entries, head.seq - 5)
  assert.equal((await verifySchool(db, school, [], { seq: 5, hash: Buffer.alloc(32) })).fault?.kind, 'link')
})

test('each of those values, changed into another, is found', async () => {
  const { school, person } = await addSchool(db)
  const act = (id: string) =>
    inSchool(db, school, tx => record(tx, { did: 'test.done', by: person, to: { kind: 'thing', id }, at }))
  for (const id of ids) await act(id)
  await asOwner('alter table audit_entry no force row level security')
  for (const [index, id] of ids.entries()) {
    const change = (value: string) =>
      asOwner('update audit_entry set object_id = $3 where school_id = $1 and seq = $2', [school, index + 1, value])
    for (const other of [`${id} `, `"${id}"`, ids[(index + 1) % ids.length] ?? 'y']) {
      await change(other)
      assert.deepEqual((await verifySchool(db, school, [])).fault, { seq: index + 1, kind: 'columns' }, `${id} → ${other}`)
    }
    await change(id)
  }
  assert.equal((await verifySchool(db, school, [])).fault, null)
  await asOwner('alter table audit_entry force row level security')
})

async function hashAt(school: string, seq: number): Promise<Buffer> {
  const { hash } = await inSchool(db, school, tx =>
    tx.selectFrom('audit_entry').select('hash').where('seq', '=', seq).executeTakeFirstOrThrow(),
  )
  return hash
}

test('batch by batch, each entry with its own detail; a checkpoint in the midst holds or not', async () => {
  const { school, person } = await addSchool(db)
  for (let entry = 0; entry < 10; entry++)
    await inSchool(db, school, tx =>
      record(tx, { did: 'test.done', by: person, about: person, ...(entry % 3 === 0 ? { detail: { entry } } : {}), at }),
    )
  const read: string[] = []
  for await (const batch of storedEntries(db, school, 1, 4))
    read.push(batch.map(({ seq, sealed }) => `${seq}${sealed ? ' sealed' : ''}`).join(', '))
  assert.deepEqual(read, ['2, 3, 4 sealed, 5', '6, 7 sealed, 8, 9', '10 sealed'])
  const marked = async (hash: Buffer) => (await verifySchool(db, school, [{ seq: 4, hash, source: 'a copy' }])).fault
  assert.equal(await marked(await hashAt(school, 4)), null)
  assert.deepEqual(await marked(Buffer.alloc(32)), { seq: 4, kind: 'rewritten', source: 'a copy' })
})
