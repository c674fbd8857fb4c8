import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { beginSession, resumeSession } from '../../platform/sessions/session-store.ts'
import { addClasses, addClassMembers } from './class-store.ts'
import { endRole, grantRole } from './index.ts'
import { confirmLeaving, setLeaver } from './leaving-store.ts'
import { leavingOf } from './leaving-views.ts'
import { addressesOf, findPeopleByEmail, holdersOf, identityOf } from './people-views.ts'
import { addPeople, changePerson, type NewPerson } from './person-store.ts'
import { tiesOf } from './person-views.ts'
import { addRelations } from './relation-store.ts'
import { grantApprovedRole } from './role-store.ts'
import { readmit, undoLeaver } from './staying-store.ts'

const { db } = await testDatabase()
const { school } = await addSchool(db)
const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const today = Temporal.PlainDate.from('2026-11-22')
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
const day = (text: string) => Temporal.PlainDate.from(text)

const add = (person: NewPerson) =>
  within(async tx => {
    const [id] = await addPeople(tx, [person], { source: 'demonstration', now: at })
    assert.ok(id)
    return id
  })
const rolesOn = async (id: string, on = today) => (await within(tx => identityOf(tx, id, on)))?.viewer.roles ?? null

test('one person, many roles: each from its first to its last day', async () => {
  const id = await add({ name: 'Rhona Pettifer', titles: ['teacher'], startsOn: day('2026-09-01') })
  assert.deepEqual(
    await within(tx => grantRole(tx, { personId: id, title: 'teacher', startsOn: today, source: 'person', by: null })),
    { problem: 'held-already' },
  )
  const [startsOn, endsOn] = [day('2026-12-01'), day('2026-12-31')]
  const granted = await within(tx =>
    grantRole(tx, { personId: id, title: 'parent', startsOn, endsOn, source: 'person', by: null }),
  )
  assert.equal(granted.problem, null)
  assert.deepEqual(await rolesOn(id), ['teacher', 'staff'])
  assert.deepEqual(await rolesOn(id, startsOn), ['teacher', 'staff', 'parent'])
  assert.deepEqual(await rolesOn(id, endsOn), ['teacher', 'staff', 'parent'], 'the last day is included')
  assert.deepEqual(await rolesOn(id, day('2027-01-01')), ['teacher', 'staff'])
})

test('a role that ended makes a former member of staff, but not of somebody who is still staff or a governor (A12)', async () => {
  const id = await add({ name: 'Ambrose Tull', titles: ['parent'] })
  const ended = await within(async tx => {
    const startsOn = day('2020-09-01')
    await grantRole(tx, { personId: id, title: 'kitchen-staff', startsOn, endsOn: day('2024-07-31'), source: 'person', by: null })
    return rolesOnlyOf(tx, id)
  })
  assert.deepEqual(ended, ['parent', 'former-staff'])
  await within(tx => grantRole(tx, { personId: id, title: 'parent-governor', startsOn: today, source: 'person', by: null }))
  assert.deepEqual(await rolesOn(id), ['parent-governor', 'governor', 'parent'])
})

const rolesOnlyOf = async (tx: Tx, id: string) => (await identityOf(tx, id, today))?.viewer.roles

test('imports, provisioning and forms never grant what needs a second person', async () => {
  const id = await add({ name: 'Leopold Stannard', titles: ['teacher'] })
  for (const source of ['import', 'scim', 'person'] as const) {
    assert.deepEqual(await within(tx => grantRole(tx, { personId: id, title: 'dsl', startsOn: today, source, by: null })), {
      problem: 'needs-approval',
    })
    const entered = within(tx => addPeople(tx, [{ name: 'X Y', titles: ['headteacher'] }], { source, now: at }))
    await assert.rejects(entered, TypeError)
  }
})

test('somebody keeps Schoolgate: the last administrator cannot go, by role or by leaving', async () => {
  const id = await add({ name: 'Only One', titles: ['administrator'] })
  const roleId = await within(async tx =>
    tx.selectFrom('person_role').select('id').where('person_id', '=', id).executeTakeFirstOrThrow(),
  )
  assert.deepEqual(await within(tx => endRole(tx, roleId.id, today)), { problem: 'last-administrator' })
  assert.deepEqual(await within(tx => setLeaver(tx, { personId: id, lastDay: today, by: null, at })), {
    problem: 'last-administrator',
  })
  const second = await add({ name: 'Second One', titles: ['teacher'] })
  await within(tx =>
    grantApprovedRole(tx, { personId: second, title: 'administrator', startsOn: today, source: 'person', by: id }),
  )
  assert.equal((await within(tx => endRole(tx, roleId.id, today))).problem, null)
  assert.deepEqual(await within(tx => holdersOf(tx, ['administrator'], today.add({ days: 1 }))), [second])
})

test('a leaver holds everything until the end of the last day, then nothing; nobody is deleted', async () => {
  const id = await add({ name: 'Going Soon', titles: ['teacher', 'parent'], startsOn: day('2020-09-01') })
  const child = await add({ name: 'Small Soon', titles: ['pupil'] })
  const lastDay = day('2026-12-18')
  await within(async tx => {
    const [classId = ''] = await addClasses(tx, [{ name: 'Beech', yearGroup: 3, startsOn: today }])
    await addClassMembers(tx, [{ classId, personId: id, belongsAs: 'teacher', startsOn: today }], 'person')
    const relation = {
      relationship: 'parent',
      parentalResponsibility: null,
      livesWith: true,
      courtRestriction: false,
      doNotContact: false,
    } as const
    assert.equal(await addRelations(tx, [{ ...relation, adultId: id, childId: child, startsOn: today }], 'person'), 1)
    assert.equal(await addRelations(tx, [{ ...relation, adultId: id, childId: child, startsOn: today }], 'person'), 0, 'once')
    assert.deepEqual(await setLeaver(tx, { personId: id, lastDay, by: null, at }), { problem: null })
    assert.deepEqual(await setLeaver(tx, { personId: id, lastDay, by: null, at }), { problem: 'leaving-already' })
  })
  assert.deepEqual(await rolesOn(id, lastDay), ['teacher', 'staff', 'parent'])
  assert.equal(await rolesOn(id, lastDay.add({ days: 1 })), null, 'the day after, nobody signs in as them')
  const later = lastDay.add({ days: 1 })
  assert.deepEqual(await within(tx => tiesOf(tx, child, later)), [])
  assert.deepEqual(await within(tx => holdersOf(tx, ['teacher', 'parent'], later)).then(ids => ids.includes(id)), false)
  assert.equal((await within(tx => addressesOf(tx, [id]))).length, 1, 'and they are still known')
})

test('until the last day is over a leaver can stay, and holds again exactly what was held', async () => {
  const id = await add({ name: 'Changed Mind', titles: ['teacher'], startsOn: day('2020-09-01') })
  const endsOn = day('2027-08-31')
  await within(tx =>
    grantRole(tx, { personId: id, title: 'staff-governor', startsOn: today, endsOn, source: 'person', by: null }),
  )
  const held = () => within(tx => tx.selectFrom('person_role').selectAll().where('person_id', '=', id).orderBy('id').execute())
  const before = await held()
  assert.deepEqual(await within(tx => undoLeaver(tx, id, { at })), { problem: 'not-leaving' })
  for (const days of [20, 3]) {
    const lastDay = today.add({ days })
    assert.deepEqual(await within(tx => setLeaver(tx, { personId: id, lastDay, by: null, at })), { problem: null }, 'or earlier')
  }
  assert.notDeepEqual(await held(), before)
  assert.deepEqual(await within(tx => undoLeaver(tx, id, { at })), { problem: null })
  assert.deepEqual(await held(), before)
})

test('what was entered anew between leaving and staying after all is not doubled', async () => {
  const id = await add({ name: 'In And Out', titles: ['teacher'] })
  const [classId = ''] = await within(tx => addClasses(tx, [{ name: 'Elm', yearGroup: null, startsOn: today }]))
  const join = () =>
    within(tx => addClassMembers(tx, [{ classId, personId: id, belongsAs: 'teacher', startsOn: today }], 'person'))
  await join()
  await within(tx => setLeaver(tx, { personId: id, lastDay: today.add({ days: 5 }), by: null, at }))
  await join()
  assert.deepEqual(await within(tx => undoLeaver(tx, id, { at })), { problem: null })
  const going = await within(tx =>
    tx.selectFrom('class_member').select('id').where('person_id', '=', id).where('ends_on', 'is', null).execute(),
  )
  assert.equal(going.length, 1)
})

test('once the last day is over it stands; whoever returns is given roles anew', async () => {
  const id = await add({ name: 'Back Again', titles: ['teacher'], startsOn: day('2020-09-01') })
  await within(tx => setLeaver(tx, { personId: id, lastDay: today.subtract({ days: 1 }), by: null, at }))
  assert.deepEqual(await within(tx => undoLeaver(tx, id, { at })), { problem: 'too-late' })
  assert.equal(await within(tx => readmit(tx, id, { at })), true)
  assert.deepEqual(await rolesOn(id), ['former-staff'])
  assert.equal(
    (await within(tx => grantRole(tx, { personId: id, title: 'teacher', startsOn: today, source: 'person', by: null }))).problem,
    null,
  )
})

test('whoever is said to have left yesterday is out at once, with every session', async () => {
  const id = await add({ name: 'Out Now', titles: ['office'] })
  const session = { personId: id, token: 'x'.repeat(43), factors: ['password'], device: 'a test' } as const
  await within(tx => beginSession(tx, session, at))
  await within(tx => setLeaver(tx, { personId: id, lastDay: today.subtract({ days: 1 }), by: null, at }))
  assert.equal(await within(tx => resumeSession(tx, session.token, at)), undefined)
  assert.equal(await rolesOn(id), null)
})

test('A12: that a leaver keeps confidences is kept in the words that were shown, once', async () => {
  const id = await add({ name: 'Keeps Mum', titles: ['teacher'] })
  const shown = { text: 'What you learn here stays here.', clause: '4.2' }
  assert.equal(await within(tx => confirmLeaving(tx, id, shown, at)), false, 'not before they leave')
  await within(tx => setLeaver(tx, { personId: id, lastDay: today, by: null, at }))
  assert.equal(await within(tx => confirmLeaving(tx, id, shown, at)), true)
  assert.equal(await within(tx => confirmLeaving(tx, id, { ...shown, text: 'other words' }, at)), false)
  const leaving = await within(tx => leavingOf(tx, id))
  assert.deepEqual([leaving?.confirmedText, leaving?.confirmedClause], [shown.text, '4.2'])
})

test('an address finds everybody who has it, in any capitals, and no leaver', async () => {
  const [one, other] = [
    await add({ name: 'Ann Shared', titles: ['parent'], email: 'Home@Example.org' }),
    await add({ name: 'Ben Shared', titles: ['parent'], email: 'home@example.org' }),
  ]
  const found = async () =>
    (await within(tx => findPeopleByEmail(tx, ' HOME@example.ORG', today))).map(({ personId }) => personId)
  assert.deepEqual(new Set(await found()), new Set([one, other]))
  await within(tx => setLeaver(tx, { personId: other, lastDay: today.subtract({ days: 1 }), by: null, at }))
  assert.deepEqual(await found(), [one])
  assert.equal(await within(tx => changePerson(tx, one, { email: null })), true)
  assert.deepEqual(await found(), [])
})
