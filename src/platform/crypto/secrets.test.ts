import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, newId, openDatabase } from '../db/index.ts'
import { createLog } from '../log.ts'
import { passingRootKey } from './root-key.ts'
import { destroyPersonKey, pepperOf, pseudonymOf, seal, sealFor, unseal, unsealerFor, unsealFor } from './secrets.ts'

const { db, web } = await testDatabase()
const [one, other] = [await addSchool(db), await addSchool(db)]
const as = { kind: 'totp', of: newId() }
const at = Temporal.Now.instant()

async function addPerson(): Promise<string> {
  const id = newId()
  await inSchool(db, one.school, tx => tx.insertInto('person').values({ id, name: 'One More', created_at: at }).execute())
  return id
}

test('a value opens as what it was sealed as, in its school only', async () => {
  const sealed = await inSchool(db, one.school, tx => seal(tx, as, 'kettle'))
  const opened = (school: string, how = as, what = sealed) => inSchool(db, school, tx => unseal(tx, how, what))
  assert.equal(await opened(one.school), 'kettle')
  await assert.rejects(opened(other.school))
  await assert.rejects(opened(one.school, { ...as, of: newId() }))
  await assert.rejects(opened(one.school, { ...as, kind: 'openid-client' }))
  await assert.rejects(opened(one.school, { kind: `totp|${as.of.slice(0, 8)}`, of: as.of.slice(8) }))
  await assert.rejects(opened(one.school, as, sealed.subarray(0, -1)))
})

test('a value of a person opens for them only, and for nobody once their key is destroyed', async () => {
  const [mine, theirs] = [await addPerson(), await addPerson()]
  const [sealed, elsewhere] = await inSchool(
    db,
    one.school,
    async tx => [await sealFor(tx, mine, as, 'kettle'), await sealFor(tx, theirs, as, 'pot')] as const,
  )
  await inSchool(db, one.school, async tx => {
    assert.equal(await unsealFor(tx, mine, as, sealed), 'kettle')
    await assert.rejects(unsealFor(tx, theirs, as, sealed))
    const open = await unsealerFor(tx, [mine, theirs])
    assert.deepEqual([open(mine, as, sealed), open(theirs, as, elsewhere)], ['kettle', 'pot'])
    assert.throws(() => open(mine, as, elsewhere))
    await destroyPersonKey(tx, mine)
    assert.equal(await unsealFor(tx, mine, as, sealed), null)
    assert.equal(await unsealFor(tx, theirs, as, elsewhere), 'pot')
    await sealFor(tx, mine, as, 'a new one')
    await assert.rejects(unsealFor(tx, mine, as, sealed), 'a later key does not open what came before')
  })
})

test('a wrapped key that was moved to another person or school opens nothing', async () => {
  const [mine, theirs] = [await addPerson(), await addPerson()]
  const sealed = await inSchool(db, one.school, tx => sealFor(tx, mine, as, 'kettle'))
  await assert.rejects(
    inSchool(db, one.school, async tx => {
      const { wrapped } = await tx
        .selectFrom('person_key')
        .select('wrapped')
        .where('person_id', '=', mine)
        .executeTakeFirstOrThrow()
      await tx.insertInto('person_key').values({ person_id: theirs, wrapped, created_at: at }).execute()
      await unsealFor(tx, theirs, as, sealed)
    }),
    /authenticate/,
  )
  const { wrapped } = await inSchool(db, one.school, tx =>
    tx.selectFrom('school_key').select('wrapped').executeTakeFirstOrThrow(),
  )
  await inSchool(db, other.school, tx => seal(tx, as, 'gives the other school its key'))
  await inSchool(db, other.school, tx => tx.updateTable('school_key').set({ wrapped }).execute())
  await assert.rejects(
    inSchool(db, other.school, tx => seal(tx, as, 'x')),
    /authenticate/,
  )
})

test('another root key opens nothing', async () => {
  const sealed = await inSchool(db, one.school, tx => seal(tx, as, 'kettle'))
  const elsewhere = openDatabase(web, createLog('silent'), passingRootKey(), 1)
  try {
    await assert.rejects(
      inSchool(elsewhere, one.school, tx => unseal(tx, as, sealed)),
      /authenticate/,
    )
    await assert.rejects(
      inSchool(elsewhere, one.school, tx => seal(tx, as, 'x')),
      /authenticate/,
    )
  } finally {
    await elsewhere.close()
  }
})

test('a school and a person get one key, however many ask first at once', async () => {
  const { school, person } = await addSchool(db)
  const sealed = await Promise.all(
    Array.from({ length: 10 }, () =>
      inSchool(db, school, async tx => [await seal(tx, as, 'kettle'), await sealFor(tx, person, as, 'pot')] as const),
    ),
  )
  await inSchool(db, school, async tx => {
    for (const [ofSchool, ofPerson] of sealed)
      assert.deepEqual([await unseal(tx, as, ofSchool), await unsealFor(tx, person, as, ofPerson)], ['kettle', 'pot'])
  })
})

test('a key that was made in a transaction which failed is not used again', async () => {
  const { school } = await addSchool(db)
  const failing = inSchool(db, school, async tx => {
    await seal(tx, as, 'kettle')
    throw new Error('after all not')
  })
  await assert.rejects(failing, /after all not/)
  const sealed = await inSchool(db, school, tx => seal(tx, as, 'pot'))
  assert.equal(await inSchool(db, school, tx => unseal(tx, as, sealed)), 'pot')
})

test('pseudonyms are the same in one school, and of no use in another', async () => {
  const named = (school: string, kind: string, value: string) => inSchool(db, school, tx => pseudonymOf(tx, kind, value))
  const name = await named(one.school, 'upn', 'A1')
  assert.match(name, /^[0-9a-f]{64}$/)
  assert.equal(await named(one.school, 'upn', 'A1'), name)
  const others = await Promise.all([
    named(one.school, 'upn', 'A2'),
    named(one.school, 'up', 'nA1'),
    named(one.school, 'upn|A', '1'),
  ])
  assert.ok(!others.includes(name))
  const peppers = await Promise.all([one.school, other.school].map(school => inSchool(db, school, async tx => pepperOf(tx))))
  assert.deepEqual(peppers[0], peppers[1])
})
