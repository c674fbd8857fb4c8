import assert from 'node:assert/strict'
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { clusterOf, dataFolder, isRoot, nobody, postmasterOf, query, start, up } from '../../../../test/database/run-embedded.ts'
import { closedFolder, launchAs } from './server-account.ts'

const rootOnly = isRoot ? {} : { skip: 'needs to be root to change accounts' }

test('as root, the server runs as an ordinary account that owns its files', rootOnly, async t => {
  const folder = dataFolder(t)
  mkdirSync(folder)
  for (const _ of ['first', 'second']) {
    const server = await up(t, folder)
    assert.notEqual(statSync(clusterOf(folder)).uid, 0)
    assert.equal(statSync(`/proc/${postmasterOf(folder)}`).uid, statSync(clusterOf(folder)).uid)
    await server.stop()
  }
})

test(
  'as root below a folder that nobody else may enter, the server runs without any capability, or one line says why not',
  rootOnly,
  async t => {
    const folder = join(dataFolder(t), 'closed', 'data')
    mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
    const { child, said } = await start(t, folder)
    if (said.state === 'fault') {
      assert.match(said.message, /^PostgreSQL may not run as root, .* cannot enter \S+closed: [^\n]*$/)
    } else {
      assert.deepEqual(await query(said.connection, 'select 1 as one'), [{ one: 1 }])
      child.kill('SIGTERM')
    }
  },
)

test('as an ordinary user', async t => {
  const folder = dataFolder(t, isRoot ? nobody : undefined)
  const server = await up(t, folder, isRoot ? { uid: nobody } : {})
  assert.equal(statSync(clusterOf(folder)).uid, isRoot ? nobody : process.geteuid?.())
  assert.deepEqual(await query(server.connection, 'select 1 as one'), [{ one: 1 }])
  await server.stop()
})

test("an ordinary user on root's or another's database is told so in one line", rootOnly, async t => {
  const folder = dataFolder(t, nobody)
  await (await up(t, folder, { uid: nobody })).stop()
  const { said } = await start(t, folder, { uid: 65533 })
  assert.equal(said.state === 'fault' && said.code, 'folder-not-usable')
})

test('the way to a folder is closed at the first part that the account may not enter', t => {
  const folder = dataFolder(t)
  mkdirSync(join(folder, 'inner'), { recursive: true, mode: 0o700 })
  const other = { uid: 4_000_001, gid: 4_000_001 }
  assert.equal(closedFolder(join(folder, 'inner'), other), folder)
  const owner = statSync(folder)
  assert.equal(closedFolder(join(folder, 'inner'), { uid: owner.uid, gid: owner.gid }), undefined)
})

test('an account of its own is asked for by uid, a namespace by a launcher', () => {
  assert.deepEqual(launchAs({ kind: 'drop', uid: 5, gid: 6 }, '/p', ['a']), {
    command: '/p',
    args: ['a'],
    options: { uid: 5, gid: 6 },
  })
  assert.deepEqual(launchAs({ kind: 'namespace', uid: 5, gid: 6 }, '/p', ['a']).args, [
    '--user',
    '--map-user=5',
    '--map-group=6',
    '--',
    '/p',
    'a',
  ])
})
