/** What somebody with all rights in the database may do to the audit, and that it is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  altered,
  asOwner,
  copies,
  db,
  faultsIn,
  last,
  one,
  other,
  rechain,
  restore,
  rowsOf,
  somebody,
  withCopies,
  withoutCopies,
} from '../../../../test/database/sample-audit.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { eraseFromAudit } from '../erase.ts'
import { verifyAudit } from './verify-audit.ts'

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
