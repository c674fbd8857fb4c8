/**
 * `node bench/audit.ts [ROWS]`: how long `schoolgate verify` takes for a million entries of one school, against the goal of ten seconds and
 * against sha256sum of the same bytes; and what recording costs an act, against the same act unrecorded.
 */

import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { hashOf, payloadOf, sha256 } from '../src/modules/audit/entry.ts'
import { record, verifyAudit } from '../src/modules/audit/index.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { clientConfig } from '../src/platform/db/connection.ts'
import { type Database, inSchool, newId, openDatabase, withoutSchool } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { addSchool } from '../test/database/sample-school.ts'
import { startTestServer } from '../test/database/server.ts'
import { median, timed } from './timing.ts'

const ROWS = Number(process.argv[2] ?? 1_000_000)
const BATCH = 10_000
const GOAL_SECONDS = 10
const ROUNDS = 3

const server = await startTestServer()
const owner = { ...server.owner, database: server.template }
const db = openDatabase(webConnection(owner), createLog('silent'), passingRootKey(), 8)
const folder = mkdtempSync(join(tmpdir(), 'schoolgate-bench-'))

/** A school with so many entries, every second with detail, and a file with all that its hashes cover. */
async function fill(file: string): Promise<void> {
  const { school, person } = await addSchool(db)
  await withoutSchool(db, tx => tx.insertInto('school_slug').values({ slug: 'full', school }).execute())
  const client = new pg.Client({
    ...clientConfig(owner),
    query_timeout: 0,
    statement_timeout: 0,
    options: `-c app.school_id=${school}`,
  })
  await client.connect()
  const handle = openSync(file, 'w')
  const [actor, subject] = [sha256('actor').toString('hex'), sha256('subject').toString('hex')]
  const start = Temporal.Instant.from('2026-11-22T08:00:00Z')
  let previous = Buffer.alloc(32)
  for (let from = 0; from < ROWS; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, ROWS - from) }, (_, index) => {
      const seq = from + index + 1
      const at = start.add({ seconds: seq }).toString({ smallestUnit: 'millisecond' })
      const sealed = seq % 2 === 0 ? Buffer.alloc(90, String(seq)) : null
      const said = {
        seq,
        at,
        actor,
        action: 'profile.opened',
        objectKind: 'person',
        objectId: person,
        subject,
        caseId: '',
        clause: 'A5',
      }
      const payload = payloadOf({ ...said, schoolId: school, detailHash: sealed ? sha256(sealed).toString('hex') : '' })
      const row = { ...said, sealed, payload, previous, hash: hashOf(previous, payload) }
      writeSync(handle, previous)
      writeSync(handle, payload)
      previous = Buffer.from(row.hash)
      return row
    })
    const columns = [
      rows.map(({ seq }) => seq),
      rows.map(({ at }) => at),
      rows.map(({ payload }) => payload),
      rows.map(row => row.previous),
      rows.map(({ hash }) => hash),
    ]
    await client.query(
      `insert into audit_entry (school_id, seq, at, actor, action, object_kind, object_id, subject, clause, payload, prev_seq, prev_hash, hash)
       select $1, seq, at, $2, 'profile.opened', 'person', $3, $4, 'A5', payload, nullif(seq - 1, 0), previous, hash
         from unnest($5::bigint[], $6::timestamptz[], $7::bytea[], $8::bytea[], $9::bytea[]) as row (seq, at, payload, previous, hash)`,
      [school, actor, person, subject, ...columns],
    )
    const detailed = rows.filter(({ sealed }) => sealed !== null)
    await client.query(
      `insert into audit_detail (school_id, seq, person_id, sealed) select $1, seq, $2, sealed from unnest($3::bigint[], $4::bytea[]) as row (seq, sealed)`,
      [school, person, detailed.map(({ seq }) => seq), detailed.map(({ sealed }) => sealed)],
    )
  }
  await client.query('analyze audit_entry')
  closeSync(handle)
  await client.end()
}

/** Acts a second, eight at a time: each writes one row of its own. */
async function acts(
  database: Database,
  schools: readonly { school: string; person: string }[],
  recorded: boolean,
): Promise<number> {
  const total = 2_000
  const at = Temporal.Now.instant()
  let done = 0
  const worker = async () => {
    while (done < total) {
      const { school, person } = schools[done++ % schools.length] ?? schools[0] ?? { school: '', person: '' }
      await inSchool(database, school, async tx => {
        await tx.insertInto('policy_document').values({ id: newId(), title: 'A document', created_at: at }).execute()
        if (recorded) await record(tx, { did: 'policy.added', by: person, about: person, detail: { number: done }, at })
      })
    }
  }
  const [, time] = await timed(() => Promise.all(Array.from({ length: 8 }, worker)))
  return (total * 1000) / time
}

try {
  const file = join(folder, 'bytes')
  await fill(file)
  const sums = []
  const verifications = []
  let peak = 0
  for (let round = 0; round < ROUNDS; round++) {
    const [, sumTime] = await timed(() => spawnSync('sha256sum', [file]))
    const [{ schools }, verifyTime] = await timed(() => verifyAudit(db, { copies: [] }))
    if (schools[0]?.fault || schools[0]?.entries !== ROWS) throw new Error(`Not whole: ${JSON.stringify(schools)}`)
    sums.push(sumTime / 1000)
    verifications.push(verifyTime / 1000)
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const [seconds, sum] = [median(verifications), median(sums)]
  const goal = (GOAL_SECONDS * ROWS) / 1_000_000
  console.log(
    '| verify | seconds | entries a second | against the goal | against sha256sum of the same bytes |\n|---|---:|---:|---:|---:|',
  )
  console.log(
    `| ${ROWS.toLocaleString('en-GB')} entries of one school | ${seconds.toFixed(2)} | ${Math.round(ROWS / seconds).toLocaleString('en-GB')} | ${(seconds / goal).toFixed(2)} of ${goal} s | ${(seconds / sum).toFixed(1)} × ${sum.toFixed(2)} s |`,
  )
  console.log(`\nMemory of the process at most ${Math.round(peak / 2 ** 20)} MB, in which the entries were made too.\n`)
  console.log('| acts a second, 8 at a time | unrecorded | recorded, with detail | ratio |\n|---|---:|---:|---:|')
  const many = await Promise.all(Array.from({ length: 20 }, () => addSchool(db)))
  for (const [name, schools] of [
    ['in one school', many.slice(0, 1)],
    ['in 20 schools', many],
  ] as const) {
    await acts(db, schools, true)
    const plain = []
    const recorded = []
    for (let round = 0; round < ROUNDS; round++) {
      plain.push(await acts(db, schools, false))
      recorded.push(await acts(db, schools, true))
    }
    console.log(
      `| ${name} | ${median(plain).toFixed(0)} | ${median(recorded).toFixed(0)} | ${(median(recorded) / median(plain)).toFixed(2)} |`,
    )
  }
} finally {
  await db.close()
  await server.close()
  rmSync(folder, { recursive: true })
}
