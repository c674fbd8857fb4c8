import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { emptyDatabase } from '../test/database/harness.ts'
import { dataFolder, isRoot, leftAfter, nobody, serverCount, smallDisk } from '../test/database/run-embedded.ts'
import { asOwner, urlOf } from '../test/database/server.ts'
import { migrate } from './platform/db/migrate.ts'

type Ended = { readonly code: number | null; readonly lines: readonly string[] }

/** Starts the real program, with nothing in its environment but what is given. */
function startProgram(t: TestContext, environment: Record<string, string>, uid?: number): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000, // a program that starts where it should refuse must not hold up the tests
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  t.after(() => child.kill('SIGKILL'))
  return child
}

/** Runs it to its end. @returns its exit code and what it said for people, the log apart */
async function refusal(t: TestContext, environment: Record<string, string>, uid?: number): Promise<Ended> {
  const child = startProgram(t, environment, uid)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8')
    })
  }
  await once(child, 'close')
  return { code: child.exitCode, lines: said.split('\n').filter(line => line !== '' && !line.startsWith('{')) }
}

function assertOneLine({ code, lines }: Ended, expected: RegExp): void {
  assert.equal(code, 1)
  assert.equal(lines.length, 1, lines.join('\n'))
  assert.match(lines[0] ?? '', expected)
}

/** Waits for the address that the program prints. */
async function address(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface(child.stdout)) {
    const found = /^Schoolgate is ready: (\S+)$/.exec(line)?.[1]
    if (found) return found
  }
  throw new Error('the program ended without an address')
}

test('it starts with nothing set but a folder, answers, and stops all at a signal', async t => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const folder = dataFolder(t)
    const child = startProgram(t, { DATA_DIR: folder })
    const response = await fetch(`${await address(child)}/health`)
    assert.ok(response.status < 500)
    const ended = once(child, 'exit')
    child.kill(signal)
    assert.deepEqual(await ended, [0, null])
    assert.equal(await leftAfter(folder, 0), 0)
  }
})

test('two starts on one folder: the second says so', async t => {
  const folder = dataFolder(t)
  const first = startProgram(t, { DATA_DIR: folder })
  await address(first)
  assertOneLine(await refusal(t, { DATA_DIR: folder }), new RegExp(`already running on \\S+ \\(process ${first.pid}\\)`))
  first.kill('SIGTERM')
  await once(first, 'exit')
})

test('a taken port', async t => {
  const squatter = createServer().listen(0, 'localhost')
  await once(squatter, 'listening')
  t.after(() => squatter.close())
  const taken = squatter.address()
  const port = taken !== null && typeof taken === 'object' ? String(taken.port) : ''
  const folder = dataFolder(t)
  assertOneLine(await refusal(t, { DATA_DIR: folder, PORT: port }), new RegExp(`Port ${port} is taken`))
  assert.equal(serverCount(folder), 0)
})

test('a folder that cannot be written to, or is none', async t => {
  const folder = dataFolder(t)
  mkdirSync(folder)
  writeFileSync(join(folder, 'file'), '')
  assertOneLine(await refusal(t, { DATA_DIR: join(folder, 'file', 'data') }), /^Schoolgate did not start\. .*file/)
  // Root may write anywhere; only somebody else can meet this.
  if (isRoot) assertOneLine(await refusal(t, { DATA_DIR: folder }, nobody), /cannot use \S+: .*Give the folder to the user/)
})

test('a full disk', async t => {
  const folder = smallDisk(t, 30)
  if (folder) assertOneLine(await refusal(t, { DATA_DIR: folder }), /The disk that holds \S+ is full/)
})

test('a DATABASE_URL that leads nowhere', async t => {
  assertOneLine(await refusal(t, { DATABASE_URL: 'mysql://x/y' }), /DATABASE_URL is not the address of a PostgreSQL database/)
  assertOneLine(
    await refusal(t, { DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/x' }),
    /^(?!.*s3cret).*nothing answers at 127\.0\.0\.1:1/,
  )
  assertOneLine(await refusal(t, { DATABASE_URL: 'postgres://me:s3cret@name.invalid/x' }), /^(?!.*s3cret).*name\.invalid/)
})

test('a database that is newer than the program', async t => {
  const owner = await emptyDatabase()
  await migrate(owner)
  await asOwner(owner, "insert into schema_migration values (9999, '9999_later.sql', 'x', now())")
  assertOneLine(
    await refusal(t, { DATABASE_URL: urlOf(owner) }),
    /The database is newer than this program: it has 9999_later\.sql/,
  )
})

test('a setting that cannot be', async t => {
  assertOneLine(await refusal(t, { PORT: 'eighty' }), /PORT must be a number/)
})
