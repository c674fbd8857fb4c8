/** Tampering at random by somebody with all rights in the database: each seed is one change, and each is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  altered,
  asOwner,
  last,
  one,
  other,
  rechain,
  restore,
  rowsOf,
  withCopies,
} from '../../../../test/database/sample-audit.ts'

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
