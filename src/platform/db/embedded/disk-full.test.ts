import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { dataFolder, end, leftAfter, query, smallDisk, start, up } from '../../../../test/database/run-embedded.ts'
import { diagnose, mayPass } from './diagnose.ts'

function fill(folder: string, leave: number): void {
  const disk = statfsSync(folder)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(disk.bavail * disk.bsize - leave, 0)))
}

test('a first start on a full disk says so in one line, leaves nothing, and succeeds once there is room', async t => {
  const folder = smallDisk(t, 120)
  if (!folder) return
  fill(folder, 20 * 1_048_576)
  const { said } = await start(t, folder)
  assert.equal(said.state === 'fault' && said.code, 'disk-full')
  assert.match(
    said.state === 'fault' ? said.message : '',
    /^The disk that holds \S+ is full \(\d+ MB free\): free at least 400 MB, then start again\.$/,
  )
  assert.ok(!existsSync(join(folder, 'postgres')))
  rmSync(join(folder, 'filler'))
  await (await up(t, folder)).stop()
})

test('a disk that filled up under the server: the space kept aside brings it back, with all that was committed', async t => {
  const folder = smallDisk(t, 400)
  if (!folder) return
  const first = await up(t, folder, { ballastBytes: 64 * 1_048_576 })
  const until = performance.now() + 5_000
  while (!existsSync(join(folder, 'ballast')) && performance.now() < until) await wait(20)
  await query(first.connection, "create table kept as select 'here' as word")
  await wait(300)
  fill(folder, 0)
  await assert.rejects(
    query(first.connection, 'create table big as select repeat(md5(i::text), 40) as t from generate_series(1, 200000) i'),
  )
  await end(first.child, 'SIGKILL')
  assert.equal(await leftAfter(folder, 8_000), 0)
  const second = await up(t, folder, { ballastBytes: 0 })
  assert.deepEqual(await query(second.connection, 'select word from kept'), [{ word: 'here' }])
  await second.stop()
})

test('each cause that the server or the system names has its line, and a full disk is not tried ten times', () => {
  const said = {
    'PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device': 'disk-full',
    'Error: ENOSPC: no space left on device, write': 'disk-full',
    'FATAL:  database files are incompatible with server': 'server-version',
    'initdb: error: could not create directory "/x": Permission denied': 'folder-not-usable',
    'Error: EROFS: read-only file system, mkdir': 'folder-not-usable',
    'FATAL:  could not create shared memory segment: Cannot allocate memory': 'server-failed',
    'FATAL:  something new': 'server-failed',
  }
  for (const [text, code] of Object.entries(said)) {
    assert.equal(diagnose(text, '/tmp').code, code)
    assert.ok(!diagnose(text, '/tmp').message.includes('\n'))
  }
  assert.equal(mayPass('FATAL: No space left on device'), false)
  assert.equal(mayPass('FATAL: pre-existing shared memory block is still in use'), true)
})

test('a folder that cannot be written to is named in one line', async t => {
  const folder = dataFolder(t)
  mkdirSync(folder)
  chmodSync(folder, 0o555)
  writeFileSync(join(folder, '..', 'file'), '')
  const { said } = await start(t, join(folder, '..', 'file', 'data'))
  assert.equal(said.state, 'fault')
  assert.ok(said.state === 'fault' && !said.message.includes('\n') && said.message.includes('file'))
})
