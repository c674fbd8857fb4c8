import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { addClasses, addClassMembers, addPeople, addRelations, familiesOf } from '../people/index.ts'
import { modelPolicy, putInForce } from '../policy/index.ts'
import { peopleToAsk } from './campaign-people.ts'
import { wholeSchool } from './campaign-scope.ts'
import { startCampaign } from './campaign-store.ts'
import { acceptanceFigures } from './campaign-views.ts'

const database = await testDatabase()
const { school, person: by } = await addSchool(database.db)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(database.db, school, work)
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-22')
const startsOn = today.subtract({ days: 30 })

const names = [
  'Tess Teacher',
  'Mo Mother',
  'Cal Contactless',
  'Pia Pupil',
  'Odd Otherparent',
  'Aunt Assistant',
  'Cora Courtkept',
  'Sol Socialworker',
  'Hal Half',
  'Otto Oak',
] as const
const titles = [
  'teacher',
  'parent',
  'parent',
  'pupil',
  'parent',
  'teaching-assistant',
  'parent',
  'parent',
  'parent',
  'pupil',
] as const
const ids = await within(tx =>
  addPeople(
    tx,
    titles.map((title, index) => ({
      name: names[index] ?? '',
      titles: [title],
      startsOn,
    })),
    { source: 'person', now },
  ),
)
const [
  teacher = '',
  mother = '',
  contactless = '',
  pupil = '',
  other = '',
  assistant = '',
  courtKept = '',
  worker = '',
  half = '',
  oak = '',
] = ids
const classId = await within(async tx => {
  const [id = ''] = await addClasses(tx, [{ name: 'Ash', yearGroup: 3, startsOn }])
  const members = [
    { classId: id, personId: teacher, belongsAs: 'teacher', startsOn },
    { classId: id, personId: pupil, belongsAs: 'pupil', startsOn },
  ] as const
  await addClassMembers(tx, members, 'person')
  const facts = { relationship: 'parent', parentalResponsibility: true, livesWith: true, courtRestriction: false } as const
  const tie = { ...facts, childId: pupil, startsOn }
  const ties = [
    { ...tie, adultId: mother, doNotContact: false },
    { ...tie, adultId: contactless, doNotContact: true },
    { ...tie, adultId: courtKept, doNotContact: false, courtRestriction: true },
    { ...tie, adultId: worker, doNotContact: false, relationship: 'social-worker' as const },
    { ...tie, adultId: half, doNotContact: true },
    { ...tie, adultId: half, doNotContact: false, childId: oak },
  ]
  await addRelations(tx, ties, 'person')
  return id
})

const askedIds = async (ofClass: string | null) =>
  new Set((await within(tx => peopleToAsk(tx, { ...wholeSchool, classId: ofClass }, today))).map(({ id }) => id))

test('a class: who works in it, its pupils and the adults of its pupils, and nobody else', async () => {
  assert.deepEqual(await askedIds(classId), new Set([teacher, pupil, mother]))
})

test('an adult is not asked whose every tie says not to make contact, or whom a court keeps, nor a social worker: a person decides', async () => {
  assert.deepEqual(await askedIds(null), new Set([teacher, mother, pupil, other, assistant, half, oak]))
})

test('by a class nobody is asked who must not be contacted about their child there, whatever holds for another of theirs', async () => {
  assert.ok(!(await askedIds(classId)).has(half))
  assert.deepEqual(await within(tx => familiesOf(tx, { classes: [classId], day: today })), [mother])
})

test('two campaigns for one version ask nobody twice; the figures join them', async () => {
  const { id: versionId } = await within(tx => putInForce(tx, { content: modelPolicy, from: today }, now))
  const one = await within(tx => startCampaign(tx, { versionId, by, at: now, scope: { ...wholeSchool, classId } }))
  const two = await within(tx => startCampaign(tx, { versionId, by, at: now, groups: ['parents'] }))
  assert.deepEqual([one.problem, two.problem], [null, null])
  const rows = await within(tx => tx.selectFrom('campaign_person').select(['person_id', 'campaign_id']).execute())
  assert.equal(new Set(rows.map(({ person_id }) => person_id)).size, rows.length)
  assert.deepEqual(new Set(rows.map(({ person_id }) => person_id)), new Set([teacher, mother, other, half]))
  assert.deepEqual((await within(tx => acceptanceFigures(tx))).all, { bound: 4, accepted: 0, declined: 0, missing: 4 })
  assert.deepEqual(await within(tx => startCampaign(tx, { versionId, by, at: now, groups: ['parents'] })), {
    problem: 'nobody-to-ask',
  })
})

test('what is not published cannot be accepted', async () => {
  const versionId = await within(async tx => {
    const { id } = await putInForce(tx, { content: modelPolicy, from: today }, now)
    await tx.updateTable('policy_version').set({ state: 'withdrawn' }).where('id', '=', id).execute()
    return id
  })
  assert.deepEqual(await within(tx => startCampaign(tx, { versionId, by, at: now })), { problem: 'not-published' })
})
