import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { testDatabase } from '../../../../../test/database/harness.ts'
import { oldAddressesTold } from '../../../../../test/web/mailed-link.ts'
import { passingRootKey } from '../../../../platform/crypto/root-key.ts'
import { sealFor } from '../../../../platform/crypto/secrets.ts'
import { inSchool, newId, openDatabase } from '../../../../platform/db/index.ts'
import { createLog } from '../../../../platform/log.ts'
import { findImport } from '../import-store.ts'
import { hasBrokenOff } from '../imports.ts'
import type { ReadSet } from '../incoming.ts'
import { readOneRoster } from '../oneroster/read-oneroster.ts'
import { csv, headers, sampleSet, smallSet, user } from '../oneroster/sample-sets.ts'
import { isRefusal } from '../refusals.ts'
import { samplePeople } from '../sample-people.ts'
import { planImport } from './plan-import.ts'
import { runImport } from './run-import.ts'
import { begin, bring, type SampleSchool, sampleSchool } from './sample-import.ts'
import { applyReversal, planReversal } from './undo-import.ts'

const { web } = await testDatabase()
// Another process must be able to open what this one sealed.
const rootKey = passingRootKey()
const db = openDatabase(web, createLog('silent'), rootKey, 5)
after(() => db.close())
const at = Temporal.Instant.from('2026-11-22T09:00:00Z')
const errors: unknown[] = []
const deps = { db, now: () => at, log: { error: (fault: unknown) => errors.push(fault) } }

async function read(zip: Buffer): Promise<ReadSet> {
  const set = await readOneRoster(zip, Temporal.PlainDate.from('2026-11-22'))
  if (isRefusal(set)) assert.fail(set.refused)
  return set
}

const tables = ['person', 'person_identifier', 'person_role', 'class', 'class_member', 'relation', 'leaving'] as const

/** Every row of a school in these tables, as text. */
const everything = ({ schoolId }: SampleSchool) =>
  inSchool(db, schoolId, async tx => {
    const rows: Record<string, string[]> = {}
    for (const table of tables)
      rows[table] = (await tx.selectFrom(table).selectAll().execute()).map(row => JSON.stringify(row)).toSorted()
    return rows
  })

const apply = async (school: SampleSchool, id: string) => {
  await runImport(deps, await begin(db, school, id, at))
  return inSchool(db, school.schoolId, tx => findImport(tx, id))
}

const undo = (school: SampleSchool, id: string) =>
  inSchool(db, school.schoolId, async tx => {
    const planned = (await planReversal(tx, id)) ?? assert.fail('nothing is kept')
    await applyReversal(tx, planned.reversal, { by: school.by, at })
    return planned.reversal
  })

test('an import is applied as it was shown; planned again, nothing is left; taken back, all is as before', async () => {
  const school = await sampleSchool(db, at)
  const before = await everything(school)
  const { id, plan } = await bring(db, school, await read(sampleSet()), at)
  assert.equal(plan.changes.person.length, 5)
  const applied = await apply(school, id)
  assert.deepEqual([applied?.state, applied?.failure, errors], ['applied', null, []])
  const after = await everything(school)
  assert.deepEqual(
    Object.values(after).map(rows => rows.length),
    [6, 6, 6, 1, 4, 1, 0],
  )
  const again = await bring(db, school, await read(sampleSet()), at)
  assert.deepEqual(Object.values(again.plan.changes).flat(), [])
  const { refused } = await undo(school, id)
  assert.deepEqual(refused, [])
  assert.deepEqual(await everything(school), before)
})

test('a second import changes and ends; taking it back gives the state after the first', async () => {
  const school = await sampleSchool(db, at)
  const many = {
    'users.csv': csv(
      headers.users,
      Array.from({ length: 30 }, (_, index) => user(`x${index}`, 'teacher', 'Ann', `Number${index}`)),
    ),
    'enrollments.csv': undefined,
  }
  const first = await bring(db, school, await read(sampleSet(many)), at)
  await apply(school, first.id)
  const before = await everything(school)
  const fewer = csv(
    headers.users,
    Array.from({ length: 28 }, (_, index) => user(`x${index}`, index === 0 ? 'aide' : 'teacher', 'Anne', `Number${index}`)),
  )
  const later = at.add({ hours: 72 })
  const second = await bring(db, school, await read(sampleSet({ ...many, 'users.csv': fewer })), later)
  assert.deepEqual(second.plan.leavers.going.length, 2)
  await runImport({ ...deps, now: () => later }, await begin(db, school, second.id, later))
  assert.notDeepEqual(await everything(school), before)
  await undo(school, second.id)
  const { leaving, ...rest } = await everything(school)
  const { leaving: _none, ...wanted } = before
  assert.deepEqual(rest, wanted)
  assert.ok(
    leaving?.every(row => !row.includes('"withdrawn_at":null')),
    'what was noted of their leaving is withdrawn',
  )
})

test('whoever has another address by an import, an office’s error or worse, is told at the one from before', async () => {
  const school = await sampleSchool(db, at)
  await apply(school, (await bring(db, school, await read(sampleSet()), at)).id)
  const moved = sampleSet({ 'users.csv': smallSet['users.csv'].replace('w.stroud@holmoak', 'someone@elsewhere') })
  await apply(school, (await bring(db, school, await read(moved), at)).id)
  const told = await inSchool(db, school.schoolId, async tx => {
    const moved = tx.selectFrom('person').select('id').where('email', '=', 'someone@elsewhere.example')
    return oldAddressesTold(tx, (await moved.executeTakeFirstOrThrow()).id)
  })
  assert.deepEqual(told, ['w.stroud@holmoak.example'])
})

test('nobody changes by an import the address of somebody who sees cases, who may not do so by hand', async () => {
  const school = await sampleSchool(db, at)
  await apply(school, (await bring(db, school, await read(sampleSet()), at)).id)
  const role = { starts_on: Temporal.PlainDate.from('2026-01-01'), source: 'set-up' }
  const as = (role: string) =>
    inSchool(db, school.schoolId, tx => tx.updateTable('person_role').set({ role }).where('person_id', '=', school.by).execute())
  await inSchool(db, school.schoolId, async tx => {
    const { id } = await tx
      .selectFrom('person')
      .select('id')
      .where('email', '=', 'w.stroud@holmoak.example')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('person_role')
      .values({ id: newId(), person_id: id, role: 'dsl', ...role })
      .execute()
  })
  const moved = sampleSet({ 'users.csv': smallSet['users.csv'].replace('w.stroud@holmoak', 'someone@elsewhere') })
  await as('business-manager')
  const { id } = await bring(db, school, await read(moved), at)
  const refused = await apply(school, id)
  assert.deepEqual([refused?.state, refused?.failure], ['ready', 'guarded-address'])
  await as('administrator')
  assert.equal((await apply(school, id))?.failure, null)
})

test('what was changed since is not taken back, and is told', async () => {
  const school = await sampleSchool(db, at)
  const { id, plan } = await bring(db, school, await read(sampleSet()), at)
  await apply(school, id)
  const [one, other] = plan.changes.person.map(({ after }) => after.id)
  await inSchool(db, school.schoolId, async tx => {
    await tx.updateTable('person').set({ email: 'new@post.example' }).where('id', '=', String(one)).execute()
    await sealFor(tx, String(other), { kind: 'test', of: 'something' }, 'something')
  })
  const { refused } = await undo(school, id)
  assert.deepEqual(
    refused.filter(({ table }) => table === 'person').map(({ id: who, why }) => [who, why]),
    [
      [one, 'changed'],
      [other, 'used'],
    ],
  )
  assert.equal((await everything(school))['person']?.length, 3)
})

test('where the school changed since the preview, nothing is written and the new preview waits', async () => {
  const school = await sampleSchool(db, at)
  const { id } = await bring(db, school, await read(sampleSet()), at)
  await inSchool(db, school.schoolId, tx =>
    tx
      .insertInto('person')
      .values({ id: newId(), name: 'Felicity Thwaite', given_name: 'Felicity', family_name: 'Thwaite', created_at: at })
      .execute(),
  )
  const applied = await apply(school, id)
  assert.deepEqual([applied?.state, applied?.failure], ['ready', 'changed-since'])
  assert.equal((await everything(school))['person_role']?.length, 1)
})

test('an attempt that another has overtaken keeps nothing', async () => {
  const school = await sampleSchool(db, at)
  const { id } = await bring(db, school, await read(sampleSet()), at)
  const slow = await begin(db, school, id, at)
  await begin(db, school, id, at)
  await runImport(deps, slow)
  assert.equal((await everything(school))['person']?.length, 1)
  assert.equal(errors.length, 1)
})

test('killed in the middle (kill -9), nothing is half-imported, and it can be started again', { timeout: 60_000 }, async () => {
  const school = await sampleSchool(db, at)
  const { id } = await bring(db, school, await read(samplePeople(4000)), at)
  const run = await begin(db, school, id, at)
  const before = await everything(school)
  const child = spawn(
    process.execPath,
    [new URL('./run-and-stop.ts', import.meta.url).pathname, JSON.stringify({ web, run, rootKey: rootKey.toString('hex') })],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = once(child, 'exit')
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer]
  assert.ok(Buffer.isBuffer(said), 'the other process ended before its middle')
  assert.match(said.toString(), /rows written: [1-9]\d{3}/)
  child.kill('SIGKILL')
  await ended
  assert.deepEqual(await everything(school), before)
  const broken = (await inSchool(db, school.schoolId, tx => findImport(tx, id))) ?? assert.fail()
  assert.deepEqual([broken.state, hasBrokenOff(broken, at.add({ seconds: 31 }))], ['applying', true])
  const applied = await apply(school, id)
  assert.deepEqual([applied?.state, applied?.attempt], ['applied', 2])
  assert.equal((await everything(school))['person']?.length, 4001)
})

test('pupil numbers and passwords are nowhere in what is stored', async () => {
  const school = await sampleSchool(db, at)
  const set = await read(
    sampleSet({
      'users.csv': csv(headers.users, [
        user('p1', 'student', 'Marigold', 'Thwaite', { identifier: 'B801200005001', password: 'Zx9-canary' }),
      ]),
    }),
  )
  const { id } = await bring(db, school, set, at)
  await inSchool(db, school.schoolId, async tx => {
    const plan = await planImport(tx, { importId: id, by: school.by, at })
    assert.doesNotMatch(JSON.stringify(plan), /B801200005001|Zx9/)
  })
  await apply(school, id)
  assert.doesNotMatch(JSON.stringify(await everything(school)), /B801200005001|Zx9/)
})
