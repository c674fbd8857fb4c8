import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { passingRootKey } from '../crypto/root-key.ts'
import { createLog } from '../log.ts'
import { inSchool, openDatabase } from './index.ts'

const { db, web } = await testDatabase()
const { school } = await addSchool(db)

test('a network that falls silent costs one time-out, and nothing once it is back', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'sg-'))
  const sockets = new Set<Socket>()
  const cut = (silent: boolean) => {
    for (const socket of sockets) silent ? socket.pause() : socket.resume()
  }
  const network = createServer(near => {
    const far = web.host.startsWith('/') ? connect(join(web.host, `.s.PGSQL.${web.port}`)) : connect(web.port, web.host)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', bytes => to.write(bytes))
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
  }).listen(join(folder, '.s.PGSQL.5432'))
  const far = openDatabase({ ...web, host: folder, port: 5432 }, createLog('silent'), passingRootKey(), 2)
  t.after(async () => {
    for (const socket of sockets) socket.destroy()
    await far.close()
    network.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const count = () => inSchool(far, school, tx => tx.selectFrom('person').select('id').execute())
  await Promise.all([count(), count()])

  cut(true)
  const before = performance.now()
  const lost = await Promise.allSettled([count(), count()])
  assert.deepEqual(
    lost.map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  const waited = performance.now() - before
  assert.ok(waited > 4_500 && waited < 7_500, `waited ${waited} ms`)

  // The old connections stay silent; whoever comes next gets new ones.
  const healed = performance.now()
  assert.equal((await count()).length, 1)
  assert.ok(performance.now() - healed < 2_000)
})
