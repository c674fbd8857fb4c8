import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { clusterOf, dataFolder, query, start, up } from '../../../../test/database/run-embedded.ts'

test('no lock file that a crash or another machine left keeps the server from starting', async t => {
  const folder = dataFolder(t)
  await (await up(t, folder)).stop()
  const stranger = spawn('sleep', ['60'])
  t.after(() => stranger.kill())
  const dead = spawnSync('true').pid
  const lines = (pid: number) => `${pid}\n${clusterOf(folder)}\n1700000000\n5432\n/tmp\n\n 1 2\nready\n`
  const files = {
    dead: lines(dead),
    stranger: lines(stranger.pid ?? 0),
    ourselves: lines(process.pid),
    empty: '',
    garbage: 'x\u0000y',
    negative: '-1\n',
  }
  for (const [kind, text] of Object.entries(files)) {
    writeFileSync(join(clusterOf(folder), 'postmaster.pid'), text)
    const server = await up(t, folder)
    assert.deepEqual(await query(server.connection, 'select 1 as one'), [{ one: 1 }], kind)
    await server.stop()
  }
  assert.equal(stranger.exitCode, null, 'a process that is not ours is left alone')
})

test('a database of another PostgreSQL is refused in one line, whichever mark says so', async t => {
  const folder = dataFolder(t)
  await (await up(t, folder)).stop()
  const version = join(clusterOf(folder), 'PG_VERSION')
  writeFileSync(version, '17\n')
  const byServer = await start(t, folder)
  assert.equal(byServer.said.state === 'fault' && byServer.said.code, 'server-version')
  writeFileSync(version, '18\n')
  const marker = join(folder, 'postgres', 'ready.json')
  writeFileSync(marker, readFileSync(marker, 'utf8').replace('"postgres":"18"', '"postgres":"17"'))
  const { said } = await start(t, folder)
  assert.equal(said.state === 'fault' && said.code, 'server-version')
  assert.match(said.state === 'fault' ? said.message : '', /made by PostgreSQL 17; this program brings 18[^\n]*$/)
})
