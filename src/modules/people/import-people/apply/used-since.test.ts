import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../../../test/database/harness.ts'
import { tableNames } from '../plan/rows.ts'
import { tablesOfUse } from './used-since.ts'

const { asOwner } = await testDatabase()

test('every table that knows of a person is looked at before an undo takes somebody away', async () => {
  const rows = await asOwner(`
    select distinct c.conrelid::regclass::text as name
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname = 'person_id'
    where c.contype = 'f' and c.confrelid = 'person'::regclass`)
  const own: readonly string[] = tableNames.filter(name => name !== 'leaving')
  const others = rows.map(({ name }) => String(name)).filter(name => !own.includes(name))
  assert.deepEqual(others.toSorted(), [...tablesOfUse].toSorted())
})
