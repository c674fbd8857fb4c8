import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { emptyDatabase, testDatabase } from '../../../test/database/harness.ts'
import { asOwner } from '../../../test/database/server.ts'
import { newId } from '../db/index.ts'
import { migrate } from '../db/migrate.ts'
import { createLog } from '../log.ts'
import { type JobIds, openJobs, type QueueWork } from './jobs.ts'

const { web, asWeb, asOwner: owner } = await testDatabase()
const timing = { heartbeat: 10, monitor: 1, poll: 0.5 }

async function opened(t: TestContext) {
  const jobs = await openJobs(web, createLog('silent'), timing)
  t.after(() => jobs.stop(1_000))
  return jobs
}

const ids = (): JobIds => ({ schoolId: newId(), id: newId() })
const work = (handle: QueueWork['handle']): QueueWork => ({ atOnce: 4, perSchool: 2, handle })

test('the web role works in the tables of jobs and cannot change one', async () => {
  await asWeb('select count(*) from pgboss.job')
  for (const text of [
    'create table pgboss.x (id int)',
    'drop table pgboss.job_common',
    'alter table pgboss.job add column x int',
    'truncate pgboss.job',
  ])
    await assert.rejects(asWeb(text), { code: '42501' }, text)
  const [owned] = await owner(
    'select count(*)::int as n from pg_class where relowner = (select oid from pg_roles where rolname = $1)',
    [web.user],
  )
  assert.deepEqual(owned, { n: 0 })
})

test('its tables are made once, however often and however many at once ask; rights that were lost come back', async () => {
  const empty = await emptyDatabase()
  await Promise.all([migrate(empty), migrate(empty)])
  const entered = await migrate(empty)
  await asOwner(empty, `revoke usage on schema pgboss from "${entered.web.user}"`)
  await migrate(empty)
  assert.equal((await asOwner(entered.web, 'select version from pgboss.version')).length, 1)
})

test('a job is done soon, with its ids and nothing else; no more of one school at once than its share', async t => {
  const jobs = await opened(t)
  const state = { now: 0, most: 0, done: [] as JobIds[] }
  await jobs.work(
    'shares',
    work(async job => {
      state.now += 1
      state.most = Math.max(state.most, state.now)
      await wait(30)
      state.now -= 1
      state.done.push(job)
    }),
  )
  const schoolId = newId()
  const wanted = Array.from({ length: 7 }, () => ({ schoolId, id: newId() }))
  await jobs.add('shares', wanted)
  for (let tries = 200; state.done.length < wanted.length && tries > 0; tries--) await wait(50)
  assert.deepEqual(
    new Set(state.done.map(job => JSON.stringify(Object.entries(job).sort()))),
    new Set(wanted.map(job => JSON.stringify(Object.entries(job).sort()))),
  )
  assert.equal(state.most, 2)
})

test('a job that is not due waits; one that fails is tried again', async t => {
  const jobs = await opened(t)
  const tries: string[] = []
  const [later, failing] = [ids(), ids()]
  await jobs.work(
    'tries',
    work(async job => {
      tries.push(job.id)
      if (job.id === failing.id && tries.filter(id => id === failing.id).length === 1) throw new Error('once')
    }),
  )
  await jobs.add('tries', [{ ...later, at: Temporal.Now.instant().add({ hours: 1 }) }, failing])
  for (let looks = 300; tries.length < 2 && looks > 0; looks--) await wait(50)
  assert.deepEqual(tries, [failing.id, failing.id])
})

test('who is told to stop ends what is in hand', async () => {
  const jobs = await openJobs(web, createLog('silent'), timing)
  const state = { begun: Promise.withResolvers<void>(), ended: false }
  await jobs.work(
    'stops',
    work(async () => {
      state.begun.resolve()
      await wait(300)
      state.ended = true
    }),
  )
  await jobs.add('stops', [ids()])
  await state.begun.promise
  await jobs.stop(5_000)
  assert.ok(state.ended)
  const rows = await owner(`select state::text from pgboss.job where name = 'stops'`)
  assert.deepEqual(rows, [{ state: 'completed' }])
})

test('a word said in a transaction is heard once it is committed', async t => {
  const jobs = await opened(t)
  const said = Promise.withResolvers<string>()
  await jobs.hear('test_words', said.resolve)
  await asWeb(`select pg_notify('test_words', 'hello')`)
  assert.equal(await Promise.race([said.promise, once(AbortSignal.timeout(5_000), 'abort').then(() => 'nothing')]), 'hello')
})
