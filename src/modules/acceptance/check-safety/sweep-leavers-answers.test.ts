import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool, newId, type Tx } from '../../../platform/db/index.ts'
import { setLeaver } from '../../people/index.ts'
import { keepSafetyAnswers, safetyAnswersOf } from './safety-answers-store.ts'
import { answersOutlast, begunWith } from './safety-check.ts'
import { lastSafetyCheck, noteSafetyCheck } from './safety-check-store.ts'
import { sweepLeaversAnswers } from './sweep-leavers-answers.ts'

const site = await testSite()
const head = await persona(site, 'Rosalind Achterberg')
const school = String(head.cookies.get('sid')).slice(0, 36)
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const today = dateAt(site.now())
const idOf = (name: string) =>
  inside(async tx => (await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id)
const did = async (name: string): Promise<string> => {
  const id = await idOf(name)
  await inside(async tx => {
    await keepSafetyAnswers(tx, id, begunWith(['x']))
    await noteSafetyCheck(tx, id, today)
  })
  return id
}
const hasAnswers = (id: string) => inside(async tx => (await safetyAnswersOf(tx, id)) !== null)
const sweepOn = (day: Temporal.PlainDate) =>
  inside(tx => sweepLeaversAnswers(tx, day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: '03:20' }).toInstant()))
const endRoles = (personId: string, role: string, endsOn: Temporal.PlainDate) =>
  inside(tx =>
    tx.updateTable('person_role').set({ ends_on: endsOn }).where('person_id', '=', personId).where('role', '=', role).execute(),
  )

test('A18: a leaver’s answers are deleted a month after the last day, and not before; that it was done stays', async () => {
  const [staying, leaving] = [await did('Marek Zawadowicz'), await did('Gwendolyn Farr')]
  assert.equal((await inside(tx => setLeaver(tx, { personId: leaving, lastDay: today, by: null, at: site.now() }))).problem, null)
  assert.equal(await sweepOn(today.add({ days: answersOutlast.days })), 0)
  assert.equal(await hasAnswers(leaving), true)
  const after = today.add({ days: answersOutlast.days + 1 })
  assert.equal(await sweepOn(after), 1)
  assert.deepEqual([await hasAnswers(leaving), await hasAnswers(staying)], [false, true])
  assert.equal(String(await inside(tx => lastSafetyCheck(tx, leaving))), String(today))
  assert.equal(await sweepOn(after), 0, 'twice does no harm')
  const acts = await inside(tx =>
    tx.selectFrom('audit_entry').select(['actor', 'payload']).where('action', '=', 'safety-check.answers-deleted').execute(),
  )
  assert.equal(acts.length, 1, 'and a night on which nothing was deleted is not written down')
  assert.ok(!acts[0]?.payload.includes(leaving), 'whose they were stays untold')
})

test('A18: a teacher who stays as a parent is no longer staff; one who is also a governor goes on', async () => {
  const [parent, governor] = [await did('Dev Mistry-Lowe'), await did('Hamish Orr')]
  await inside(tx =>
    tx
      .insertInto('person_role')
      .values({
        id: newId(),
        person_id: governor,
        role: 'governor',
        starts_on: today,
        source: 'demonstration',
      })
      .execute(),
  )
  await endRoles(parent, 'teacher', today)
  for (const role of ['teacher', 'senco']) await endRoles(governor, role, today)
  assert.equal(await sweepOn(today.add({ days: answersOutlast.days })), 0)
  assert.equal(await sweepOn(today.add({ days: answersOutlast.days + 1 })), 1)
  assert.deepEqual([await hasAnswers(parent), await hasAnswers(governor)], [false, true])
})
