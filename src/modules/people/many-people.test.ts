import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { addClasses, addClassMembers } from './class-store.ts'
import { setLeavers } from './leaving-store.ts'
import { type ListQuery, listPeople } from './list-views.ts'
import { addPeople, type NewPerson } from './person-store.ts'

const database = await testDatabase()
const { school } = await addSchool(database.db)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(database.db, school, work)
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-22')
const count = 10_000

const people = Array.from({ length: count }, (_, index): NewPerson => {
  const familyName = `Family${String((index * 7919) % count).padStart(5, '0')}`
  return {
    name: `Given${index % 97} ${familyName}`,
    givenName: `Given${index % 97}`,
    familyName,
    titles: [index % 3 ? 'parent' : 'pupil'],
  }
})

const all: ListQuery = { words: [], title: null, classId: null, leavers: false, page: 1 }
const timed = async <Result>(work: () => Promise<Result>) => {
  const begun = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - begun }
}

const entered = await timed(() => within(tx => addPeople(tx, people, { source: 'demonstration', now })))
await within(async tx => {
  const [classId = ''] = await addClasses(tx, [{ name: 'Great', yearGroup: null, startsOn: today }])
  const members = entered.result
    .slice(0, 3000)
    .map(personId => ({ classId, personId, belongsAs: 'pupil' as const, startsOn: today }))
  await addClassMembers(tx, members, 'import')
})
await database.asOwner('analyze')

test('ten thousand people are entered in a few statements', () => {
  assert.equal(new Set(entered.result).size, count)
  assert.ok(entered.milliseconds < 10_000, `${entered.milliseconds} ms`)
})

test('a page of ten thousand people holds fifty, in the order of names, and is there at once', async () => {
  const queries: ListQuery[] = [
    all,
    { ...all, page: 200 },
    { ...all, words: ['family0123'] },
    { ...all, title: 'pupil', page: 3 },
    { ...all, words: ['given5', '77'], title: 'parent' },
  ]
  for (const query of queries) {
    const { result, milliseconds } = await timed(() => within(tx => listPeople(tx, query, today)))
    assert.ok(result.people.length > 0 && result.people.length <= 50, JSON.stringify(query))
    assert.ok(milliseconds < 1000, `${JSON.stringify(query)}: ${milliseconds} ms`)
    const names = result.people.map(({ name }) => name.split(' ')[1] ?? '')
    assert.deepEqual(names, names.toSorted())
  }
  const { total, people: found } = await within(tx => listPeople(tx, all, today))
  assert.equal(total, count + 1)
  assert.deepEqual(found[0]?.titles.length, 1)
})

test('the pages of the list come from the index of names', async () => {
  const plan = await database.asOwner(
    `explain select id from person where school_id = $1 and (left_on is null or left_on >= '2026-11-22')
      order by family_name, given_name, id limit 50 offset 100`,
    [school],
  )
  assert.match(JSON.stringify(plan), /person_name/)
})

test('hundreds leave in a few statements', async () => {
  const ids = entered.result.slice(0, 900)
  const { milliseconds } = await timed(() =>
    within(tx => setLeavers(tx, { personIds: ids, lastDay: today.subtract({ days: 1 }), by: null, at: now })),
  )
  assert.ok(milliseconds < 3000, `${milliseconds} ms`)
  const { total } = await within(tx => listPeople(tx, { ...all, leavers: true }, today))
  assert.equal(total, ids.length)
})
