import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import {
  clusterOf,
  dataFolder,
  end,
  killWatchdogs,
  leftAfter,
  postmasterOf,
  query,
  start,
  up,
} from '../../../../test/database/run-embedded.ts'
import { serverProcesses, signal } from './processes.ts'

test('kill -9 of the program leaves no server behind, and what was committed is there at the next start', async t => {
  const folder = dataFolder(t)
  const first = await up(t, folder)
  await query(first.connection, "create table kept as select 'here' as word")
  await end(first.child, 'SIGKILL')
  assert.equal(await leftAfter(folder, 5_000), 0)
  const second = await up(t, folder)
  assert.deepEqual(await query(second.connection, 'select word from kept'), [{ word: 'here' }])
  await second.stop()
})

test('an orphan that outlived program and watchdog is ended by the next start', async t => {
  const folder = dataFolder(t)
  const first = await up(t, folder)
  const orphan = postmasterOf(folder)
  assert.equal(killWatchdogs(folder), 1)
  await end(first.child, 'SIGKILL')
  await wait(200)
  assert.ok(serverProcesses(clusterOf(folder)).includes(orphan), 'without its watchdog the server lives on')
  const second = await up(t, folder)
  assert.notEqual(postmasterOf(folder), orphan)
  assert.ok(!serverProcesses(clusterOf(folder)).includes(orphan))
  await second.stop()
})

test('a second start on the same folder is refused in one line that names the first; the first goes on', async t => {
  const folder = dataFolder(t)
  const first = await up(t, folder)
  const { child, said } = await start(t, folder)
  assert.equal(said.state, 'fault')
  assert.equal(said.code, 'folder-in-use')
  assert.match(said.message, new RegExp(`^Schoolgate is already running on \\S+ \\(process ${first.child.pid}\\)[^\\n]*$`))
  await end(child, 'SIGTERM')
  assert.deepEqual(await query(first.connection, 'select 1 as one'), [{ one: 1 }])
  await first.stop()
})

test('a server that dies under us is started again', async t => {
  const folder = dataFolder(t)
  const server = await up(t, folder)
  const before = postmasterOf(folder)
  signal(before, 'SIGKILL')
  const until = performance.now() + 8_000
  let answer: unknown
  while (answer === undefined && performance.now() < until) {
    await wait(50)
    answer = await query(server.connection, 'select 1 as one').catch(() => undefined)
  }
  assert.deepEqual(answer, [{ one: 1 }])
  assert.notEqual(postmasterOf(folder), before)
  await server.stop()
  assert.equal(await leftAfter(folder, 0), 0)
})

test('a server that does not heed a shutdown is stopped all the same, within the deadline', async t => {
  const folder = dataFolder(t)
  const server = await up(t, folder, { graceMs: 300 })
  signal(postmasterOf(folder), 'SIGSTOP')
  const before = performance.now()
  await server.stop()
  assert.ok(performance.now() - before < 8_000)
  assert.equal(await leftAfter(folder, 2_000), 0)
})
