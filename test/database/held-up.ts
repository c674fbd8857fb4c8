/** For tests of what happens at once. */
import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestDatabase } from './harness.ts'

const waiting =
  'select 1 from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())'

/** Returns once so many transactions of this database wait for what another one holds. */
export async function heldUp({ asOwner }: TestDatabase, many = 1): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await asOwner(waiting)).length >= many) return
    await wait(20)
  }
  assert.fail('nobody waits')
}
