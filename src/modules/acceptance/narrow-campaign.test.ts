import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { addPeople, grantRole } from '../people/index.ts'
import { modelPolicy, putInForce, type VersionContent } from '../policy/index.ts'
import { askNewcomers } from './ask-newcomers.ts'
import { askedPeople } from './asked-people-views.ts'
import type { Group } from './campaign.ts'
import { startCampaign } from './campaign-store.ts'
import { acceptanceFigures } from './campaign-views.ts'
import { ownAsking } from './own-asking.ts'
import { publishedVersions } from './start-campaign/campaign-choices.ts'

const database = await testDatabase()
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const later = now.add({ minutes: 5 })
const today = Temporal.PlainDate.from('2026-11-22')

const next: VersionContent = {
  ...modelPolicy,
  sections: modelPolicy.sections.map(section => ({
    ...section,
    clauses: section.clauses.map(clause => ({ ...clause, legal: `${clause.legal} Always.` })),
  })),
}

/** A school whose teacher and parent are asked about a version, and a later version. */
async function schoolWithTwo() {
  const { school, person: by } = await addSchool(database.db)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(database.db, school, work)
  const people = (['teacher', 'parent'] as const).map(title => ({ name: title, titles: [title], startsOn: today }))
  const [teacher = '', parent = ''] = await within(tx => addPeople(tx, people, { source: 'person', now }))
  const publish = (content: VersionContent, at: Temporal.Instant) =>
    within(async tx => (await putInForce(tx, { content, from: today }, at)).id)
  const start = (versionId: string, at: Temporal.Instant, groups?: readonly Group[]) =>
    within(tx => startCampaign(tx, { versionId, by, at, ...(groups && { groups }) }))
  const first = await publish(modelPolicy, now)
  const wide = await start(first, now)
  assert.ok(wide.problem === null)
  const second = await publish(next, later)
  const running = () =>
    within(tx => tx.selectFrom('campaign').select(['id', 'version_id']).where('ended_at', 'is', null).execute())
  const asks = async (person: string) => (await within(tx => ownAsking(tx, person)))?.version.id
  return { within, by, teacher, parent, publish, start, running, asks, first, second, wide: wide.id }
}

test('G4: a campaign for the staff takes over those whom it asks; the parents are still asked by the one before', async () => {
  const { within, teacher, parent, start, running, asks, first, second, wide } = await schoolWithTwo()
  assert.equal((await start(second, later, ['staff'])).problem, null)
  assert.equal((await running()).length, 2)
  assert.deepEqual([await asks(teacher), await asks(parent)], [second, first])
  assert.equal(await within(tx => ownAsking(tx, teacher, wide)), undefined, 'not by a link of the one before either')
  assert.deepEqual((await within(tx => acceptanceFigures(tx))).all, { bound: 2, accepted: 0, declined: 0, missing: 2 })
  const { rows } = await within(tx => askedPeople(tx, wide, { find: '', group: null, state: null, page: 1 }))
  assert.deepEqual(
    rows.map(({ id, movedAt }) => [id, movedAt !== null]).toSorted(),
    [
      [teacher, true],
      [parent, false],
    ].toSorted(),
  )
  const open = await within(tx => askedPeople(tx, wide, { find: '', group: null, state: 'open', page: 1 }))
  assert.deepEqual([open.all, open.rows[0]?.id], [1, parent])
})

test('G4: the nightly work leaves each where they are asked, and moves who becomes one of those whom the later one asks', async () => {
  const { within, by, teacher, parent, start, asks, first, second } = await schoolWithTwo()
  assert.equal((await start(second, later, ['staff'])).problem, null)
  await within(tx => askNewcomers(tx, later))
  assert.deepEqual([await asks(teacher), await asks(parent)], [second, first])
  await within(tx =>
    grantRole(tx, {
      personId: parent,
      title: 'midday-supervisor',
      startsOn: today,
      endsOn: null,
      agency: null,
      source: 'person',
      by,
    }),
  )
  await within(tx => askNewcomers(tx, later))
  assert.deepEqual([await asks(teacher), await asks(parent)], [second, second])
  assert.equal((await within(tx => acceptanceFigures(tx))).all.bound, 2)
})

test('G4: a campaign at least as wide ends those before it, also where a narrow one for its version asks some already', async () => {
  const { within, teacher, parent, start, running, asks, second, wide } = await schoolWithTwo()
  assert.equal((await start(second, later, ['staff'])).problem, null)
  assert.equal((await start(second, later)).problem, null)
  assert.deepEqual([await asks(teacher), await asks(parent)], [second, second])
  assert.ok(!(await running()).some(({ id }) => id === wide))
  assert.equal((await within(tx => acceptanceFigures(tx))).all.bound, 2)
})

test('G1, G4: nobody is asked to accept a version that another has replaced; one that is still to come may be', async () => {
  const { within, start, running, first, second, wide } = await schoolWithTwo()
  assert.deepEqual(await start(first, later), { problem: 'superseded' })
  assert.deepEqual(
    (await running()).map(({ id }) => id),
    [wide],
  )
  const coming = await within(
    async tx => (await putInForce(tx, { content: modelPolicy, from: today.add({ days: 3 }) }, later)).id,
  )
  const offered = await within(tx => publishedVersions(tx, today))
  assert.deepEqual(
    offered.map(({ id }) => id),
    [coming, second],
  )
  assert.equal((await start(coming, later)).problem, null)
})
