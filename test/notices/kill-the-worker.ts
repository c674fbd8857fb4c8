// Kills the worker at random points while it sends notices, and looks at what arrived:
//   node_modules/node/bin/node test/notices/kill-the-worker.ts [KILLS] [NOTICES] [SEED]
import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { notify } from '../../src/modules/notifications/index.ts'
import { setMailServer } from '../../src/modules/notifications/way-store.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import { inSchool, newId, withoutSchool } from '../../src/platform/db/index.ts'
import { webConnection } from '../../src/platform/db/web-role.ts'
import { createLog } from '../../src/platform/log.ts'
import { startTestServer } from '../database/server.ts'
import { catchMail, type MailCatcher } from './mail-catcher.ts'
import type { WorkerSettings } from './worker-process.ts'

export interface KillRun {
  readonly kills: number
  readonly notices: number
  readonly seed: number
}

/** What a run showed. */
export interface Shown {
  readonly notices: number
  readonly kills: number
  /** Messages that were due: one for each notice, fewer where several share a mail. */
  readonly messages: number
  /** Messages that arrived more than once, always under the same Message-ID. */
  readonly arrivedAgain: number
  readonly seconds: number
}

const people = 40

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @throws AssertionError where a notice was lost, or shown twice */
export async function killTheWorker(web: Connection, { kills, notices, seed }: KillRun): Promise<Shown> {
  const begun = performance.now()
  const rootKey = Buffer.alloc(32, seed)
  const db = openDatabase(web, createLog('silent'), rootKey, 5)
  const mail = await catchMail()
  const timing = { heartbeat: 10, monitor: 1, poll: 0.5 }
  const settings: WorkerSettings = {
    ...{ web, rootKey: rootKey.toString('base64'), timing, lease: 3, sweep: { every: 1_000, lostSeconds: 5 } },
    // The jobs of killed workers must not fill the school's share, or the next would be killed while it rests.
    share: { atOnce: 8, perSchool: 1_000 },
  }
  const state: { worker: ChildProcess | null } = { worker: null }
  try {
    const school = await schoolWithMail(db, mail.port)
    const random = randomFrom(seed)
    for (let kill = 0; kill < kills; kill++) {
      state.worker = await startedWorker(settings)
      const before = mail.caught.length
      await someNotices(db, school, Math.ceil(notices / kills) * kill, Math.min(notices, Math.ceil(notices / kills) * (kill + 1)))
      for (let tries = 2_000; mail.caught.length === before && tries > 0; tries--) await wait(1)
      await wait(random() * 60)
      const gone = once(state.worker, 'exit')
      state.worker.kill('SIGKILL')
      await gone
    }
    state.worker = await startedWorker(settings)
    await untilSent(db, school.id, 90_000)
    return {
      ...(await assertShownOnce(db, school, mail, notices)),
      kills,
      seconds: Math.round((performance.now() - begun) / 100) / 10,
    }
  } finally {
    state.worker?.kill('SIGKILL')
    await mail.close()
    await db.close()
  }
}

interface TestSchool {
  readonly id: string
  readonly persons: readonly string[]
}

async function schoolWithMail(db: Database, port: number): Promise<TestSchool> {
  const [id, created_at] = [newId(), Temporal.Now.instant()]
  const persons = Array.from({ length: people }, newId)
  await withoutSchool(db, tx =>
    tx
      .insertInto('school_slug')
      .values({ slug: `killed-${id.slice(-12)}`, school: id })
      .execute(),
  )
  await inSchool(db, id, async tx => {
    await tx.insertInto('school').values({ name: 'Holm Oak Primary', demonstration: false, created_at }).execute()
    const rows = persons.map((person, index) => ({
      id: person,
      name: `Somebody ${index}`,
      email: `somebody-${index}@mail.test`,
      created_at,
    }))
    await tx.insertInto('person').values(rows).execute()
    await tx
      .insertInto('notice_habit')
      .values(persons.map(person_id => ({ person_id, quiet_from: null, quiet_until: null, summary_at: null })))
      .execute()
    await setMailServer(
      tx,
      { host: '127.0.0.1', port, security: 'none', user: null, from: 'office@school.test' },
      null,
      created_at,
    )
  })
  return { id, persons }
}

/** Half of them have a mail of their own, half are to share one with others; these were written six minutes ago, so they are due. */
async function someNotices(db: Database, { id, persons }: TestSchool, from: number, to: number): Promise<void> {
  for (let index = from; index < to; index++) {
    const person = persons[index % persons.length] ?? ''
    const own = index % 2 === 0
    const at = own ? Temporal.Now.instant() : Temporal.Now.instant().subtract({ minutes: 6 })
    await inSchool(db, id, tx => notify(tx, { to: [person], template: own ? 'sign-in-changed' : 'role-to-approve', at }))
  }
}

async function startedWorker(settings: WorkerSettings): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'worker-process.ts'), [JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return child
}

async function untilSent(db: Database, school: string, longest: number): Promise<void> {
  const until = performance.now() + longest
  for (;;) {
    const left = await inSchool(db, school, tx =>
      tx.selectFrom('notice_delivery').select('id').where('state', '<>', 'sent').limit(1).executeTakeFirst(),
    )
    if (!left) return
    assert.ok(performance.now() < until, 'a notice was not sent in time')
    await wait(100)
  }
}

async function assertShownOnce(db: Database, school: TestSchool, { caught }: MailCatcher, notices: number) {
  const rows = await inSchool(db, school.id, tx =>
    tx
      .selectFrom('notice')
      .leftJoin('notice_delivery', join => join.onRef('notice_delivery.notice_id', '=', 'notice.id'))
      .select(['notice.id', 'batch_id'])
      .execute(),
  )
  assert.equal(rows.length, notices, 'every notice is there once, with one delivery')
  assert.equal(new Set(rows.map(({ id }) => id)).size, notices)
  const due = new Set(rows.map(({ batch_id }) => `${batch_id}@school.test`))
  const arrived = Map.groupBy(caught, ({ messageId }) => messageId)
  assert.deepEqual(
    [...due].filter(id => !arrived.has(id)),
    [],
    'every message arrived',
  )
  assert.deepEqual(
    [...arrived.keys()].filter(id => !due.has(id)),
    [],
    'and nothing else: a second try has the same Message-ID',
  )
  // What a reader's mail program shows once must say the same each time, or something would be lost from sight.
  for (const [id, copies] of arrived) {
    const texts = new Set(copies.map(({ source }) => /^Subject: .*$/m.exec(source)?.[0]))
    assert.equal(texts.size, 1, `the copies of ${id} differ`)
  }
  return { notices, messages: due.size, arrivedAgain: caught.length - arrived.size }
}

if (import.meta.main) {
  const [kills = 50, notices = 1_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
  const server = await startTestServer()
  try {
    const shown = await killTheWorker(webConnection({ ...server.owner, database: server.template }), { kills, notices, seed })
    process.stdout.write(`${JSON.stringify({ seed, ...shown })}\n`)
  } finally {
    await server.close()
  }
}
