import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, newId, type Tx } from '../../platform/db/index.ts'
import { entryIn, hashOf } from './entry.ts'
import { record } from './record.ts'

const { db, asWeb } = await testDatabase()
const at = Temporal.Instant.from('2026-11-22T14:05:00.123456Z')
const entriesOf = (school: string) =>
  inSchool(db, school, tx => tx.selectFrom('audit_entry').selectAll().orderBy('seq').execute())

/** Counts the queries that a transaction is asked for from now on. */
function countingOf(tx: Tx): () => number {
  let asked = 0
  for (const verb of ['selectFrom', 'selectNoFrom', 'insertInto'] as const) {
    const ask = tx[verb].bind(tx) as (...args: unknown[]) => unknown
    const value = (...args: unknown[]) => {
      asked += 1
      return ask(...args)
    }
    Object.defineProperty(tx, verb, { value })
  }
  return () => asked
}

test('an entry says in its bytes what its columns say, and follows from the one before', async () => {
  const { school, person } = await addSchool(db)
  const [clause, id] = ['D1', newId()]
  await inSchool(db, school, async tx => {
    await record(tx, {
      did: 'account.approved',
      by: person,
      to: { kind: 'account', id },
      about: person,
      clause,
      detail: { a: 1 },
      at,
    })
    await record(tx, { did: 'school.closed', by: 'system', at })
  })
  const [first, second] = await entriesOf(school)
  assert.ok(first && second)
  assert.deepEqual(entryIn(first.payload), {
    schoolId: school,
    seq: 1,
    at: '2026-11-22T14:05:00.123Z',
    actor: first.actor,
    action: 'account.approved',
    objectKind: 'account',
    objectId: id,
    subject: first.subject,
    caseId: '',
    clause,
    detailHash: entryIn(first.payload)?.detailHash,
  })
  assert.match(first.actor, /^[0-9a-f]{64}$/)
  assert.equal(first.actor, first.subject, 'the same person has one name')
  assert.deepEqual([second.actor, second.subject, second.prev_hash], ['system', null, first.hash])
  assert.deepEqual(second.hash, hashOf(first.hash, second.payload))
})

test('two statements, four with detail, once people and school have their keys and names', async () => {
  const { school, person } = await addSchool(db)
  const act = { did: 'profile.opened', by: person, about: person, at }
  await inSchool(db, school, tx => record(tx, { ...act, detail: { page: 'roles' } }))
  for (const [detail, statements] of [
    [undefined, 2],
    [{ page: 'roles' }, 4],
  ] as const) {
    await inSchool(db, school, async tx => {
      const count = countingOf(tx)
      await record(tx, { ...act, ...(detail ? { detail } : {}) })
      assert.equal(count(), statements)
    })
  }
})

test('200 acts at once in one school: gapless, each once, in the order of the chain', async () => {
  const { school, person } = await addSchool(db)
  const act = (index: number) =>
    inSchool(db, school, tx =>
      record(tx, {
        did: 'test.done',
        by: person,
        to: { kind: 'test', id: String(index) },
        about: person,
        detail: { index },
        at,
      }),
    )
  // As many lanes as the pool has connections: more would only wait for one, and give up waiting on a slow machine.
  const lanes = 5
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let index = lane; index < 200; index += lanes) await act(index)
    }),
  )
  const entries = await entriesOf(school)
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    Array.from({ length: 200 }, (_, index) => index + 1),
  )
  assert.equal(new Set(entries.map(({ object_id }) => object_id)).size, 200)
  for (const [index, { prev_hash }] of entries.entries()) if (index > 0) assert.deepEqual(prev_hash, entries[index - 1]?.hash)
})

test('an act that is rolled back leaves no number missing', async () => {
  const { school, person } = await addSchool(db)
  const act = { did: 'test.done', by: person, at }
  const failing = inSchool(db, school, async tx => {
    await record(tx, act)
    throw new Error('after all not')
  })
  await Promise.all([assert.rejects(failing, /after all not/), inSchool(db, school, tx => record(tx, act))])
  await inSchool(db, school, tx => record(tx, act))
  assert.deepEqual(
    (await entriesOf(school)).map(({ seq }) => seq),
    [1, 2],
  )
})

test('schools do not wait for each other, nor know each other’s names for people', async () => {
  const [one, other] = [await addSchool(db), await addSchool(db)]
  await inSchool(db, one.school, async tx => {
    await record(tx, { did: 'test.done', by: one.person, at })
    await inSchool(db, other.school, tx => record(tx, { did: 'test.done', by: other.person, at }))
  })
  const [[first], [second]] = [await entriesOf(one.school), await entriesOf(other.school)]
  assert.deepEqual([first?.seq, second?.seq], [1, 1])
  assert.notEqual(first?.actor, second?.actor)
})

test('detail without a person, a thing of a case without its case, and a person who is not there are refused', async () => {
  const { school, person } = await addSchool(db)
  const recorded = (act: object) => inSchool(db, school, tx => record(tx, { did: 'test.done', by: person, at, ...act }))
  await assert.rejects(recorded({ detail: { a: 1 } }), TypeError)
  await assert.rejects(recorded({ to: { kind: 'incident', id: newId() } }), TypeError)
  await assert.rejects(recorded({ by: newId() }), { code: '23503' })
  await recorded({ to: { kind: 'incident', id: newId() }, ofCase: newId() })
})

/** What somebody who took over a web process could try, who has its rights in the database. */
test('the web role cannot change, delete or empty entries, nor add one that does not follow', async () => {
  const { school, person } = await addSchool(db)
  await inSchool(db, school, async tx => {
    await record(tx, { did: 'test.done', by: person, about: person, detail: { a: 1 }, at })
    await record(tx, { did: 'test.done', by: person, at })
  })
  const forbidden = [
    `update audit_entry set action = 'x.y'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `select from audit_entry for update`,
    `update audit_pseudonym set salt = salt`,
    `update audit_detail set sealed = sealed`,
    `truncate audit_detail`,
    `update audit_checkpoint set note = ''`,
    `delete from audit_checkpoint`,
    `alter table audit_entry drop constraint audit_entry_pkey`,
  ]
  for (const statement of forbidden) await assert.rejects(asWeb(statement), { code: '42501' }, statement)
  const [second] = (await entriesOf(school)).slice(1)
  assert.ok(second)
  const add = (values: object) =>
    inSchool(db, school, tx =>
      tx
        .insertInto('audit_entry')
        .values({ ...second, school_id: undefined, ...values })
        .execute(),
    )
  const payload = Buffer.from('made up')
  const next = { seq: 3, prev_seq: 2, prev_hash: second.hash, payload, hash: hashOf(second.hash, payload) }
  const refused: readonly (readonly [object, string])[] = [
    [{ ...next, seq: 2, prev_seq: 1 }, '23505'],
    [{ ...next, seq: 4 }, '23514'],
    [{ ...next, seq: 4, prev_seq: 3 }, '23503'],
    [{ ...next, prev_seq: null }, '23514'],
    [{ ...next, hash: second.hash }, '23514'],
    [{ ...next, prev_hash: second.prev_hash, hash: hashOf(second.prev_hash, payload) }, '23503'],
  ]
  for (const [values, code] of refused) await assert.rejects(add(values), { code }, JSON.stringify(values))
  await add(next)
})

test('a name cannot be made to mean somebody else', async () => {
  const [{ school, person }, somebody] = [await addSchool(db), newId()]
  await inSchool(db, school, async tx => {
    await tx.insertInto('person').values({ id: somebody, name: 'Somebody Else', created_at: at }).execute()
    await record(tx, { did: 'test.done', by: person, at })
  })
  const forged = inSchool(db, school, async tx => {
    const row = await tx.selectFrom('audit_pseudonym').select(['salt', 'pseudonym']).executeTakeFirstOrThrow()
    await tx.deleteFrom('audit_pseudonym').execute()
    await tx
      .insertInto('audit_pseudonym')
      .values({ ...row, person_id: somebody })
      .execute()
  })
  await assert.rejects(forged, { code: '23514' })
})
