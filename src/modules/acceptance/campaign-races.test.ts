import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { heldUp } from '../../../test/database/held-up.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { addPeople, grantRole } from '../people/index.ts'
import { modelPolicy, putInForce } from '../policy/index.ts'
import { acceptAsked, declineAsked, lockAsking } from './answer-store.ts'
import { askNewcomers } from './ask-newcomers.ts'
import { startCampaign } from './campaign-store.ts'
import { type OwnAsking, ownAsking } from './own-asking.ts'

const database = await testDatabase()
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-22')
const [yesterday, tomorrow] = [today.subtract({ days: 1 }), now.add({ hours: 24 })]

/** A school with people whom a version binds. */
async function schoolWith(...titles: readonly (readonly ('teacher' | 'parent' | 'volunteer')[])[]) {
  const { school, person: by } = await addSchool(database.db)
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(database.db, school, work)
  const people = titles.map((own, at) => ({ name: `Person ${at}`, titles: own, startsOn: yesterday }))
  const ids = await within(tx => addPeople(tx, people, { source: 'person', now }))
  const { id: versionId } = await within(tx => putInForce(tx, { content: modelPolicy, from: today }, now))
  const start = () => within(tx => startCampaign(tx, { versionId, by, at: now }))
  const rows = () => within(tx => tx.selectFrom('campaign_person').selectAll().execute())
  return { within, ids, by, start, rows }
}

async function asked(tx: Tx, personId: string): Promise<OwnAsking> {
  const asking = await ownAsking(tx, personId)
  assert.ok(asking && (await lockAsking(tx, asking)))
  return asking
}

test('G4: two who start a campaign at the same moment ask nobody twice', async () => {
  const { start, rows } = await schoolWith(['teacher'], ['teacher'], ['parent'])
  const started = await Promise.all([start(), start(), start()])
  assert.deepEqual(started.map(({ problem }) => problem).toSorted(), ['nobody-to-ask', 'nobody-to-ask', null])
  const people = (await rows()).map(({ person_id }) => person_id)
  assert.equal(new Set(people).size, people.length)
})

/** Somebody answers; before that is committed, the nightly work begins. */
async function answersMeanwhile(
  { within, ids }: Awaited<ReturnType<typeof schoolWith>>,
  answer: (tx: Tx, asking: OwnAsking) => Promise<unknown>,
): Promise<void> {
  let nightly: Promise<unknown> = Promise.resolve()
  await within(async tx => {
    await answer(tx, await asked(tx, ids[0] ?? ''))
    nightly = within(other => askNewcomers(other, tomorrow))
    nightly.catch(() => undefined)
    await heldUp(database)
  })
  await nightly
}

const acceptance = (tx: Tx, asking: OwnAsking) =>
  acceptAsked(tx, { asking, text: 'The words', language: 'en', method: 'signed-in', shownAt: now, at: now })

const endRoles = (school: Awaited<ReturnType<typeof schoolWith>>, role: string) =>
  school.within(tx =>
    tx
      .updateTable('person_role')
      .set({ ends_on: today })
      .where('role', '=', role)
      .where('person_id', '=', school.ids[0] ?? '')
      .execute(),
  )

test('G4: whoever is bound no more and accepts while the nightly work runs has accepted, and the work is done', async () => {
  const school = await schoolWith(['teacher'], ['teacher'])
  await school.start()
  await endRoles(school, 'teacher')
  await answersMeanwhile(school, acceptance)
  const row = (await school.rows()).find(({ person_id }) => person_id === school.ids[0])
  assert.deepEqual([row?.state, row?.acceptance_id === null], ['accepted', false])
})

test('G4: whoever is asked for less, and declines while the nightly work runs, has declined, and why is kept', async () => {
  const school = await schoolWith(['teacher', 'parent'], ['teacher'])
  await school.start()
  await endRoles(school, 'teacher')
  await answersMeanwhile(school, (tx, asking) => declineAsked(tx, { asking, reason: 'Let us talk', at: now }))
  const row = (await school.rows()).find(({ person_id }) => person_id === school.ids[0])
  assert.deepEqual([row?.state, row?.reason, row?.in_group], ['declined', 'Let us talk', 'parents'])
})

test('G4: whoever accepts and becomes something else while the nightly work runs is asked only for what is new', async () => {
  const school = await schoolWith(['parent'], ['teacher'])
  await school.start()
  await school.within(tx =>
    grantRole(tx, {
      personId: school.ids[0] ?? '',
      title: 'midday-supervisor',
      startsOn: today,
      endsOn: null,
      agency: null,
      source: 'person',
      by: school.by,
    }),
  )
  await answersMeanwhile(school, acceptance)
  const row = (await school.rows()).find(({ person_id }) => person_id === school.ids[0])
  assert.equal(row?.state, 'open')
  assert.ok(row?.changed?.includes('A12') && !row.changed.includes('C1'), 'what was accepted is not asked again')
})
