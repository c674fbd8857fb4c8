import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool } from '../../platform/db/index.ts'
import { forgetTries, giveTryBack, mayTry, type Tried } from './throttle-store.ts'

const { db } = await testDatabase()
const { school } = await addSchool(db)
const start = Temporal.Instant.from('2026-11-23T08:00:00Z')

const tries = (tried: Tried, now: Temporal.Instant) => inSchool(db, school, tx => mayTry(tx, tried, now))
const after = (minutes: number) => start.add({ minutes })

test('5 tries of an account, then 15 minutes, then one, then twice as long, never more than 4 hours', async () => {
  const ana = { kind: 'account', subject: 'ana@school.example' } as const
  for (let count = 0; count < 5; count += 1) assert.deepEqual(await tries(ana, start), { may: true })
  const waits = []
  for (let now = start; waits.length < 7; ) {
    const answer = await tries(ana, now)
    assert.ok(!answer.may)
    assert.equal((await tries(ana, answer.until.subtract({ milliseconds: 1 }))).may, false)
    waits.push(now.until(answer.until).total('minutes'))
    now = answer.until
    assert.equal((await tries(ana, now)).may, true)
  }
  assert.deepEqual(waits, [15, 30, 60, 120, 240, 240, 240])
})

test('whoever stays away as long again starts anew; 5 every 15 minutes are never to be had', async () => {
  const ben = { kind: 'account', subject: 'ben@school.example' } as const
  for (let count = 0; count < 5; count += 1) await tries(ben, start)
  assert.equal((await tries(ben, after(15))).may, true)
  assert.equal((await tries(ben, after(16))).may, false, 'the second time there is one')
  const quiet = after(15).add({ minutes: 60 })
  for (let count = 0; count < 5; count += 1) assert.equal((await tries(ben, quiet)).may, true)
  assert.equal((await tries(ben, quiet)).may, false)
})

test('of 40 at the same time 5 get through', async () => {
  const cy = { kind: 'account', subject: 'cy@school.example' } as const
  const answers = await Promise.all(Array.from({ length: 40 }, () => tries(cy, start)))
  assert.equal(answers.filter(({ may }) => may).length, 5)
})

test('of many who try while another succeeds, none falls over the count that is forgotten under them', async () => {
  const gil = { kind: 'account', subject: 'gil@school.example' } as const
  const forget = () => inSchool(db, school, tx => forgetTries(tx, gil))
  for (let round = 0; round < 60; round += 1) {
    const answers = await Promise.all([tries(gil, start), forget(), tries(gil, start), forget()])
    assert.deepEqual([answers[0].may, answers[2].may], [true, true])
  }
})

test('capitals make no other account; another account and another kind are not touched', async () => {
  const dee = { kind: 'account', subject: 'dee@school.example' } as const
  for (let count = 0; count < 5; count += 1) await tries(dee, start)
  assert.equal((await tries({ ...dee, subject: 'DEE@school.example' }, start)).may, false)
  assert.equal((await tries({ ...dee, subject: 'eve@school.example' }, start)).may, true)
  assert.equal((await tries({ ...dee, kind: 'device' }, start)).may, true)
})

test('success forgets the tries of an account, and gives one back to a shared address', async () => {
  const flo = { kind: 'account', subject: 'flo@school.example' } as const
  for (let count = 0; count < 5; count += 1) await tries(flo, start)
  await inSchool(db, school, tx => forgetTries(tx, flo))
  assert.equal((await tries(flo, start)).may, true)
  const address = { kind: 'address', subject: '192.0.2.7' } as const
  for (let count = 0; count < 20; count += 1) assert.equal((await tries(address, start)).may, true)
  assert.equal((await tries(address, start)).may, false)
  await inSchool(db, school, tx => giveTryBack(tx, address))
  assert.equal((await tries(address, start)).may, true)
  assert.equal((await tries(address, start)).may, false)
})

test('the database holds neither addresses nor names of accounts, and forgets after two days', async () => {
  await tries({ kind: 'account', subject: 'gus@school.example' }, start)
  const rows = await inSchool(db, school, tx => tx.selectFrom('throttle').selectAll().execute())
  assert.ok(rows.length > 0)
  assert.ok(rows.every(({ subject }) => /^[0-9a-f]{64}$/.test(subject)))
  await tries({ kind: 'account', subject: 'gus@school.example' }, start.add({ hours: 100 }))
  const left = await inSchool(db, school, tx => tx.selectFrom('throttle').selectAll().execute())
  assert.equal(left.length, 1)
})
