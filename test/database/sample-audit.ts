/** A small audit of two schools with two checkpoints, in a database without the constraints that guard it: to tamper with. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach } from 'node:test'
import { keptCopies } from '../../src/modules/audit/checkpoint/outside-copies.ts'
import { takeCheckpoint } from '../../src/modules/audit/checkpoint/take-checkpoint.ts'
import { entryIn, hashOf, payloadOf } from '../../src/modules/audit/entry.ts'
import { record } from '../../src/modules/audit/record.ts'
import { type AuditReport, verifyAudit } from '../../src/modules/audit/verify/verify-audit.ts'
import { inSchool, newId, withoutSchool } from '../../src/platform/db/index.ts'
import { testDatabase } from './harness.ts'
import { addSchool } from './sample-school.ts'

export const { db, asOwner } = await testDatabase()
const dataFolder = mkdtempSync(join(tmpdir(), 'schoolgate-tampering-'))
after(() => rmSync(dataFolder, { recursive: true }))

export const [one, other] = [await addSchool(db, 'One'), await addSchool(db, 'Other')]
/** Somebody else of the first school. */
export const somebody = newId()
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
/** The number of each school's last entry; the first checkpoint was taken at 12. */
export const last = 20
await takeCheckpoint(db, { now: start.add({ minutes: 10 }), dataFolder })
/** The copies outside. */
export const copies = await keptCopies(dataFolder)

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

/** Everything as it was written; done before each test. */
export async function restore(): Promise<void> {
  for (const table of tables) {
    await asOwner(`delete from ${table}`)
    await asOwner(`insert into ${table} select * from saved_${table}`)
  }
}
beforeEach(restore)

/** Everything that is wrong, in short: "one 5 hash". */
export const faultsIn = ({ schools, faults }: AuditReport): string[] => [
  ...schools.flatMap(({ slug, fault }) => (fault ? [`${slug} ${fault.seq} ${fault.kind}`] : [])),
  ...faults.map(({ kind }) => `checkpoint ${kind}`),
]
export const withCopies = async () => faultsIn(await verifyAudit(db, { copies }))
/** As if no copy had been kept, and the checkpoints in the database had gone too. */
export const withoutCopies = async () => {
  await asOwner('delete from audit_checkpoint')
  return faultsIn(await verifyAudit(db, { copies: [] }))
}

export interface Row {
  readonly seq: number
  readonly payload: Buffer
}

export const rowsOf = async (school: string): Promise<Row[]> =>
  (await asOwner('select seq::int, payload from audit_entry where school_id = $1 order by seq', [school])).map(row => ({
    seq: Number(row['seq']),
    payload: row['payload'] as Buffer,
  }))

/** Writes entries anew from a number on, so that each follows from the one before: what only a copy outside can show. */
export async function rechain(school: string, rows: readonly Row[], from: number): Promise<void> {
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
export function altered({ seq, payload }: Row, change: object): Row {
  const said = entryIn(payload)
  assert.ok(said)
  return { seq, payload: payloadOf({ ...said, ...change }) }
}
