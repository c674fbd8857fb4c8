import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { dataFolder, leftAfter, serverCount } from '../database/run-embedded.ts'

/** The second half of bin/start.mjs: the first would install, and a test must not. */
const script = `import(${JSON.stringify(join(import.meta.dirname, '..', '..', 'bin', 'bootstrap.mjs'))}).then(({ handOver }) => handOver('src/main.ts', []))`

/** Starts the program as `npm start` does, below a shell. @returns the shell, once the program is ready */
async function started(t: TestContext, folder: string, command: string): Promise<ChildProcess> {
  const shell = spawn('/bin/sh', ['-c', command, process.execPath, script], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  t.after(() => {
    try {
      process.kill(-(shell.pid ?? 0), 'SIGKILL')
    } catch {
      // gone, as it should be
    }
  })
  if (!shell.stdout) throw new Error('no output to read')
  for await (const line of createInterface(shell.stdout)) if (line.startsWith('Schoolgate is ready')) return shell
  throw new Error('the program did not start')
}

test('a signal to the starter stops all, in good order', async t => {
  const folder = dataFolder(t)
  const starter = await started(t, folder, 'exec "$0" -e "$1"')
  assert.ok(serverCount(folder) > 0)
  const ended = once(starter, 'exit')
  starter.kill('SIGTERM')
  assert.deepEqual(await ended, [0, null])
  assert.equal(await leftAfter(folder, 0), 0)
})

test('kill -9 of the starter ends the program and its database', async t => {
  const folder = dataFolder(t)
  const starter = await started(t, folder, 'exec "$0" -e "$1"')
  starter.kill('SIGKILL')
  assert.equal(await leftAfter(folder, 10_000), 0)
})

test('kill -9 of the shell above the starter, as of npm, does too', async t => {
  const folder = dataFolder(t)
  const shell = await started(t, folder, '"$0" -e "$1"; true')
  shell.kill('SIGKILL')
  assert.equal(await leftAfter(folder, 10_000), 0)
})
