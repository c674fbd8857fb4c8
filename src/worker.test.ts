import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { emptyDatabase } from '../test/database/harness.ts'
import { urlOf } from '../test/database/server.ts'

function startProgram(t: TestContext, environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

async function refusal(t: TestContext, environment: Record<string, string>): Promise<string> {
  const child = startProgram(t, environment)
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => parts.push(part))
  await once(child, 'close')
  assert.equal(child.exitCode, 1)
  return Buffer.concat(parts).toString('utf8')
}

test('a worker by itself says what it lacks', async t => {
  assert.match(await refusal(t, {}), /needs DATABASE_URL/)
  assert.match(await refusal(t, { DATABASE_URL: 'postgres://a@b/c' }), /needs PUBLIC_URL/)
})

test('a worker by itself starts, works, and stops at a signal', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-worker-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const child = startProgram(t, {
    DATABASE_URL: urlOf(await emptyDatabase()),
    PUBLIC_URL: 'https://school.example',
    DATA_DIR: folder,
  })
  const started = Promise.withResolvers<void>()
  child.stderr.on('data', part => /"The worker is at work"/.test(String(part)) && started.resolve())
  child.once('exit', () => started.reject(new Error('it ended before it was at work')))
  await started.promise
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  assert.deepEqual(await ended, [0, null])
})
