import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { clusterOf, dataFolder, end, launch, leftAfter, query, up } from '../../../../test/database/run-embedded.ts'

test('the first start makes a UTF-8 database with checksums, on a private socket only, even under LANG=C', async t => {
  const folder = dataFolder(t)
  const server = await up(t, folder, { env: { LANG: 'C', LC_ALL: 'C', PGDATA: '/nowhere', PGPORT: '1' } })
  const [settings] = await query(
    server.connection,
    `select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums, current_setting('listen_addresses') as tcp,
            (select datlocprovider from pg_database where datname = current_database()) as provider, lower('ÀÉ') as lowered,
            (select rolsuper from pg_roles where rolname = current_user) as superuser`,
  )
  assert.deepEqual(settings, { encoding: 'UTF8', checksums: 'on', tcp: '', provider: 'b', lowered: 'àé', superuser: false })
  assert.equal(statSync(server.connection.host).mode & 0o777, 0o700)
  assert.equal(statSync(join(folder, 'postgres', 'ready.json')).mode & 0o777, 0o600)
  await assert.rejects(query({ ...server.connection, password: 'password' }, 'select 1'), { code: '28P01' })
  await server.stop()
  assert.equal(await leftAfter(folder, 0), 0)
})

/** What comes into being one after another in the half-made folder, from its first moment to the last. */
const moments = ['', 'cluster/PG_VERSION', 'cluster/global/pg_control', 'cluster/base/5', 'ready.json']

test('a first start that was killed at any step is made good by the next', async t => {
  for (const moment of moments) {
    const folder = dataFolder(t)
    const child = launch(t, folder)
    const until = performance.now() + 20_000
    while (globSync(`{postgres.new-*,postgres}/${moment}`, { cwd: folder }).length === 0 && performance.now() < until)
      await wait(2)
    await end(child, 'SIGKILL')
    assert.notDeepEqual(readdirSync(folder), [], `nothing had been made before ${moment}`)
    const server = await up(t, folder)
    assert.deepEqual(await query(server.connection, 'select 1 as one'), [{ one: 1 }], `killed at ${moment}`)
    const left = readdirSync(folder).filter(name => name.startsWith('postgres.'))
    assert.deepEqual(left, [])
    await server.stop()
  }
})

test('a database folder without its marker is set aside, never used and never deleted', async t => {
  const folder = dataFolder(t)
  mkdirSync(clusterOf(folder), { recursive: true })
  writeFileSync(join(clusterOf(folder), 'PG_VERSION'), '18\n')
  const server = await up(t, folder)
  assert.deepEqual(await query(server.connection, 'select 1 as one'), [{ one: 1 }])
  const aside = readdirSync(folder).find(name => name.startsWith('postgres.set-aside-'))
  assert.ok(aside && existsSync(join(folder, aside, 'cluster', 'PG_VERSION')))
  await server.stop()
})

test('a data folder whose path is too long for a socket gets a short private one, removed at the end', async t => {
  const folder = join(dataFolder(t), 'a'.repeat(60), 'b'.repeat(60))
  const server = await up(t, folder)
  assert.ok(!server.connection.host.startsWith(folder))
  assert.equal(statSync(server.connection.host).mode & 0o777, 0o700)
  await server.stop()
  assert.ok(!existsSync(server.connection.host))
})
