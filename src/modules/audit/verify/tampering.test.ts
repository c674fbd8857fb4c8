/** What somebody with all rights in the database may do to the audit, and that it is found. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { testDatabase } from '../../../../test/database/harness.ts'
import { addSchool } from '../../../../test/database/sample-school.ts'
import { inSchool, newId, withoutSchool } from '../../../platform/db/index.ts'
import { keptCopies } from '../checkpoint/outside-copies.ts'
import { takeCheckpoint } from '../checkpoint/take-checkpoint.ts'
import { entryIn, hashOf, payloadOf } from '../entry.ts'
import { eraseFromAudit } from '../erase.ts'
import { record } from '../record.ts'
import { type AuditReport, verifyAudit } from './verify-audit.ts'

const { db, asOwner } = await testDatabase()
const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-tampering-'))
after(() => rmSync(dataFolder, { recursive: true }))

const [one, other] = [await addSchool(db, 'One'), await addSchool(db, 'Other')]
const somebody = newId()
const start = Temporal.Instant.from('2026-11-22T08:00:00Z')

async function act(school: { school: string; person: string }, count: number): Promise<void> {
  for (let index = 0; index < count; index++)
    await inSchool(db, school.school, tx =>
      record(tx, {
        did: index % 3 === 0 ? 'profile.opened' : 'role.granted',
        by: school.person,
        to: { kind: 'person', id: school.person },
        about: school.person,
        ...(index % 4 === 0 ? { clause: 'A5' } : {}),
        ...(index % 2 === 0 ? { detail: { index } } : {}),
        at: start.add({ minutes: index }),
      }),
    )
}

await withoutSchool(db, tx =>
  tx
    .insertInto('school_slug')
    .values([
      { slug: 'one', school: one.school },
      { slug: 'other', school: other.school },
    ])
    .execute(),
)
await inSchool(db, one.school, tx =>
  tx.insertInto('person').values({ id: somebody, name: 'Somebody', created_at: start }).execute(),
)
for (const school of [one, other]) await act(school, 12)
await takeCheckpoint(db, { now: start, dataFolder })
for (const school of [one, other]) await act(school, 8)
const last = 20
await takeCheckpoint(db, { now: start.add({ minutes: 10 }), dataFolder })
const copies = await keptCopies(dataFolder)

// Whoever may do everything takes the constraints away first, and row security for the owner.
const tables = ['audit_entry', 'audit_detail', 'audit_pseudonym', 'audit_checkpoint']
for (const { name, constraint } of await asOwner(
  `select conrelid::regclass::text as name, conname::text as constraint from pg_constraint
    where conrelid::regclass::text = any($1) and contype <> 'n' order by contype in ('p', 'u'), contype <> 'f'`,
  [tables],
))
  await asOwner(`alter table ${name} drop constraint ${constraint}`)
for (const table of tables) {
  if (table !== 'audit_checkpoint') await asOwner(`alter table ${table} no force row level security`)
  await asOwner(`create table saved_${table} as select * from ${table}`)
}

async function restore(): Promise<void> {
  for (const table of tables) {
    await asOwner(`delete from ${table}`)
    await asOwner(`insert into ${table} select * from saved_${table}`)
  }
}
beforeEach(restore)

/** Everything that is wrong, in short: "one 5 hash". */
const faultsIn = ({ schools, faults }: AuditReport): string[] => [
  ...schools.flatMap(({ slug, fault }) => (fault ? [`${slug} ${fault.seq} ${fault.kind}`] : [])),
  ...faults.map(({ kind }) => `checkpoint ${kind}`),
]
const withCopies = async () => faultsIn(await verifyAudit(db, { copies }))
/** As if no copy had been kept, and the checkpoints in the database had gone too. */
const withoutCopies = async () => {
  await asOwner('delete from audit_checkpoint')
  return faultsIn(await verifyAudit(db, { copies: [] }))
}

interface Row {
  readonly seq: number
  readonly payload: Buffer
}

const rowsOf = async (school: string): Promise<Row[]> =>
  (await asOwner('select seq::int, payload from audit_entry where school_id = $1 order by seq', [school])).map(row => ({
    seq: Number(row['seq']),
    payload: row['payload'] as Buffer,
  }))

/** Writes entries anew from a number on, so that each follows from the one before: what only a copy outside can show. */
async function rechain(school: string, rows: readonly Row[], from: number): Promise<void> {
  let [previous] = (await asOwner('select hash from audit_entry where school_id = $1 and seq = $2', [school, from - 1])).map(
    row => row['hash'] as Buffer,
  )
  for (const { seq, payload } of rows.filter(row => row.seq >= from)) {
    const hash = hashOf(previous ?? Buffer.alloc(32), payload)
    await asOwner('update audit_entry set payload = $3, prev_hash = $4, hash = $5 where school_id = $1 and seq = $2', [
      school,
      seq,
      payload,
      previous ?? Buffer.alloc(32),
      hash,
    ])
    previous = hash
  }
}

/** The same entry, saying another thing. */
function altered({ seq, payload }: Row, change: object): Row {
  const said = entryIn(payload)
  assert.ok(said)
  return { seq, payload: payloadOf({ ...said, ...change }) }
}

test('untouched, all of it is whole', async () => {
  const report = await verifyAudit(db, { copies })
  assert.deepEqual(faultsIn(report), [])
  assert.deepEqual(
    report.schools.map(({ slug, entries, head }) => [slug, entries, head?.seq]),
    [
      ['one', last, last],
      ['other', last, last],
    ],
  )
  assert.equal(report.checkpoints, 2)
  assert.equal(copies.length, 2)
})

const columns: Readonly<Record<string, string>> = {
  at: `at + interval '1 microsecond'`,
  actor: `'system'`,
  action: `'profile.exported'`,
  object_kind: `'school'`,
  object_id: `'x'`,
  subject: 'null',
  case_id: `'00000000-0000-0000-0000-000000000000'`,
  clause: `'Z9'`,
  payload: `payload || '\\x00'`,
  prev_seq: 'prev_seq - 1',
  prev_hash: `sha256('x')`,
  hash: `sha256('x')`,
}

test('a change of any column is found, without any copy', async () => {
  const [{ list } = {}] = await asOwner(
    `select array_agg(attname::text) as list from pg_attribute where attrelid = 'audit_entry'::regclass and attnum > 0 and not attisdropped`,
  )
  assert.deepEqual(new Set(list as string[]), new Set([...Object.keys(columns), 'school_id', 'seq']), 'every column has its test')
  for (const [column, value] of Object.entries(columns)) {
    await restore()
    await asOwner(`update audit_entry set ${column} = ${value} where school_id = $1 and seq = 5`, [one.school])
    const expected = ['payload', 'prev_hash', 'hash'].includes(column) ? 'hash' : 'columns'
    assert.deepEqual(await withoutCopies(), [`one 5 ${expected}`], column)
  }
})

test('a deleted, an inserted, a doubled and a renumbered entry are found, without any copy', async () => {
  const changes: readonly (readonly [string, string])[] = [
    ['delete from audit_entry where school_id = $1 and seq = 7', 'one 7 missing'],
    ['delete from audit_entry where school_id = $1 and seq = 1', 'one 1 missing'],
    [
      'insert into audit_entry select school_id, 0, at, actor, action, object_kind, object_id, subject, case_id, clause, payload, prev_seq, prev_hash, hash from audit_entry where school_id = $1 and seq = 3',
      'one 20 twice',
    ],
    ['insert into audit_entry select * from audit_entry where school_id = $1 and seq = 3', 'one 3 twice'],
    [
      'insert into audit_entry select school_id, 21, at, actor, action, object_kind, object_id, subject, case_id, clause, payload, 20, prev_hash, hash from audit_entry where school_id = $1 and seq = 3',
      'one 21 link',
    ],
    ['update audit_entry set seq = case seq when 4 then 9 else 4 end where school_id = $1 and seq in (4, 9)', 'one 4 link'],
    ['update audit_entry set seq = seq + 1 where school_id = $1 and seq >= 6', 'one 6 missing'],
  ]
  for (const [change, found] of changes) {
    await restore()
    await asOwner(change, [one.school])
    assert.deepEqual(await withoutCopies(), [found], change)
  }
})

test('entries moved to another school, or two schools’ entries swapped, are found, without any copy', async () => {
  await asOwner('update audit_entry set school_id = $2, seq = 21 where school_id = $1 and seq = 20', [one.school, other.school])
  assert.deepEqual(await withoutCopies(), ['other 21 link'], 'the place where it was is only seen with a copy')
  await restore()
  await asOwner('update audit_entry set school_id = case school_id when $1::uuid then $2::uuid else $1::uuid end where seq = 6', [
    one.school,
    other.school,
  ])
  assert.deepEqual(await withoutCopies(), ['one 6 link', 'other 6 link'])
  await restore()
  await asOwner('update audit_entry set school_id = case school_id when $1::uuid then $2::uuid else $1::uuid end', [
    one.school,
    other.school,
  ])
  assert.deepEqual(await withoutCopies(), ['one 1 other-school', 'other 1 other-school'], 'whole chains, each unbroken')
})

test('a cut tail is found by the copy outside, and by nothing else', async () => {
  for (const cut of [last, 18, 11, 1]) {
    await restore()
    await asOwner('delete from audit_entry where school_id = $1 and seq >= $2', [one.school, cut])
    assert.deepEqual(await withCopies(), [`one ${cut} cut`])
    assert.deepEqual(await withoutCopies(), [])
  }
})

test('history written anew from an entry on is found by the copy outside, and by nothing else', async () => {
  for (const from of [1, 9, 13, last]) {
    await restore()
    const rows = (await rowsOf(one.school)).map(row => (row.seq === from ? altered(row, { action: 'role.ended' }) : row))
    await asOwner(`update audit_entry set action = 'role.ended' where school_id = $1 and seq = $2`, [one.school, from])
    await rechain(one.school, rows, from)
    const seen = from <= 12 ? 12 : last
    assert.deepEqual(await withCopies(), [`one ${seen} rewritten`])
    assert.deepEqual(await withoutCopies(), [])
  }
})

test('a database that was rolled back is found by the copy outside', async () => {
  await asOwner('delete from audit_entry where seq > 12')
  await asOwner('delete from audit_detail where seq > 12')
  await asOwner('delete from audit_checkpoint where number > 1')
  assert.deepEqual(await withCopies(), ['one 13 cut', 'other 13 cut'])
  assert.deepEqual(await withoutCopies(), [])
})

test('a school that is gone as if it had never been is found by the copy outside', async () => {
  await asOwner('delete from audit_entry where school_id = $1', [other.school])
  await asOwner(`delete from school_slug where slug = 'other'`)
  const found = await withCopies()
  await asOwner(`insert into school_slug values ('other', $1)`, [other.school])
  assert.deepEqual(found, [`${other.school} 1 cut`])
})

test('changed detail and a name turned to somebody else are found; an erased person is not a fault', async () => {
  await asOwner(`update audit_detail set sealed = sealed || '\\x00' where school_id = $1 and seq = 5`, [one.school])
  assert.deepEqual(await withoutCopies(), ['one 5 detail'])
  await restore()
  await asOwner('update audit_detail set seq = case seq when 3 then 5 else 3 end where school_id = $1 and seq in (3, 5)', [
    one.school,
  ])
  assert.deepEqual(await withoutCopies(), ['one 3 detail'])
  await restore()
  await asOwner('update audit_pseudonym set person_id = $2 where school_id = $1', [one.school, somebody])
  assert.deepEqual(await withoutCopies(), ['one 1 name'])
  await restore()
  await inSchool(db, one.school, tx => eraseFromAudit(tx, one.person))
  const { schools } = await verifyAudit(db, { copies })
  assert.deepEqual(
    schools.map(({ fault, erased }) => [fault, erased]),
    [
      [null, 1],
      [null, 0],
    ],
  )
})

test('forged, altered and swapped checkpoints are found', async () => {
  const [first, second] = copies.map(({ text }) => text)
  const read = async (text: string) => faultsIn(await verifyAudit(db, { copies: [{ source: 'a copy', text }] }))
  assert.ok(first && second)
  assert.deepEqual(await read(first.replace('number 1', 'number 9')), ['checkpoint signature'])
  assert.deepEqual(await read(first.replace(/ 12 /, ' 11 ')), ['checkpoint root'])
  assert.deepEqual(await read(first.replace(/^school .*\n/m, '')), ['checkpoint root'])
  assert.deepEqual(await read(first.slice(0, 100)), ['checkpoint unreadable'])
  assert.deepEqual(await read('anything'), ['checkpoint unreadable'])
  await asOwner(`update audit_checkpoint set heads = set_byte(heads, 30, 255 - get_byte(heads, 30)) where number = 1`)
  assert.deepEqual(await withCopies(), ['checkpoint root'])
})

/** The same numbers for the same seed, so that a failing one can be run again (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** One thing that somebody might do, at a place of their choice. */
async function mutate(pick: (below: number) => number): Promise<string> {
  const school = [one, other][pick(2)] ?? one
  const [seq, second] = [1 + pick(last), 1 + pick(last)]
  const entry = `where school_id = '${school.school}' and seq = ${seq}`
  const bit = pick(32) * 8 + pick(8)
  const changes: readonly (() => Promise<string>)[] = [
    async () => `update audit_entry set payload = set_bit(payload, ${bit}, 1 - get_bit(payload, ${bit})) ${entry}`,
    async () => `update audit_entry set hash = set_bit(hash, ${bit}, 1 - get_bit(hash, ${bit})) ${entry}`,
    async () => `update audit_entry set prev_hash = set_bit(prev_hash, ${bit}, 1 - get_bit(prev_hash, ${bit})) ${entry}`,
    async () => `delete from audit_entry ${entry}`,
    async () => `delete from audit_entry where school_id = '${school.school}' and seq >= ${seq}`,
    async () => `insert into audit_entry select * from audit_entry ${entry}`,
    async () => {
      const to = seq === second ? (second % last) + 1 : second
      return `update audit_entry set seq = ${seq} + ${to} - seq where school_id = '${school.school}' and seq in (${seq}, ${to})`
    },
    async () => `update audit_entry set at = at - interval '${1 + pick(90)} days' ${entry}`,
    async () => `update audit_entry set actor = md5('${seq}') || md5('${second}') ${entry}`,
    async () => `update audit_entry set school_id = '${(school === one ? other : one).school}' ${entry}`,
    async () => {
      const rows = (await rowsOf(school.school)).map(row => (row.seq === seq ? altered(row, { clause: 'Z9' }) : row))
      await asOwner(`update audit_entry set clause = 'Z9' ${entry}`)
      await rechain(school.school, rows, seq)
      return 'select 1'
    },
  ]
  const change = await changes[pick(changes.length)]?.()
  assert.ok(change)
  await asOwner(change)
  return `${change} (entry ${seq})`
}

test('100 changes at random are all found with the copies outside', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    await restore()
    const change = await mutate(random(seed))
    assert.notDeepEqual(await withCopies(), [], `seed ${seed}: ${change}`)
  }
})
