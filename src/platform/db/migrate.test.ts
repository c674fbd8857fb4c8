import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDatabase } from '../../../test/database/harness.ts'
import { asOwner } from '../../../test/database/server.ts'
import { connectionFault, connectionFromUrl } from './connection.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { StartFault } from './start-fault.ts'

const known = readMigrations()
const next: Migration = {
  number: known.length + 1,
  name: `000${known.length + 1}_next.sql`,
  sql: 'create table next (id uuid primary key); select 1;',
  sha256: 'a',
}
const code = (expected: string) => (error: unknown) =>
  error instanceof StartFault && error.code === expected && !error.message.includes('\n')

test('an empty database is migrated once, however many processes start together', async () => {
  const owner = await emptyDatabase()
  const all = await Promise.all([migrate(owner), migrate(owner), migrate(owner)])
  assert.deepEqual(
    all.flatMap(({ applied }) => applied).sort(), // they may take turns
    known.map(({ name }) => name),
  )
  assert.deepEqual((await migrate(owner)).applied, [])
  const [count] = await asOwner(owner, 'select count(*)::int as n from schema_migration')
  assert.equal(count?.['n'], known.length)
})

test('a database that is newer than the program is refused, as is an edited migration', async () => {
  const owner = await emptyDatabase()
  await migrate(owner, [...known, next])
  await assert.rejects(migrate(owner, known), code('database-newer'))
  await assert.rejects(migrate(owner, [...known, { ...next, sha256: 'b' }]), code('database-edited'))
  assert.deepEqual((await migrate(owner, [...known, next])).applied, [])
})

test('a migration that fails half-way leaves nothing and is done whole at the next start', async () => {
  const owner = await emptyDatabase()
  const broken = { ...next, sql: 'create table next (id uuid primary key); select 1 / 0;' }
  await assert.rejects(migrate(owner, [...known, broken]), /division by zero/)
  assert.deepEqual(await asOwner(owner, "select to_regclass('next') as made"), [{ made: null }])
  assert.deepEqual((await migrate(owner, [...known, next])).applied, [next.name])
})

test('a web role that somebody made mighty is refused', async () => {
  const owner = await emptyDatabase()
  const { web } = await migrate(owner)
  const [me] = await asOwner(owner, 'select rolsuper as super from pg_roles where rolname = current_user')
  // Only a superuser can give away what the role must not have; elsewhere the database itself sees to that.
  if (!me?.['super']) {
    await assert.rejects(asOwner(owner, `alter role ${web.user} bypassrls`), { code: '42501' })
    return
  }
  await asOwner(owner, `alter role ${web.user} bypassrls`)
  try {
    await assert.rejects(migrate(owner), code('role-refused'))
  } finally {
    await asOwner(owner, `alter role ${web.user} nobypassrls`)
  }
})

test('each thing that can be wrong with an address or a server has one line, without the password', async () => {
  for (const url of ['mysql://a:b@c/d', 'postgres://', 'postgres://[', 'x'])
    assert.throws(() => connectionFromUrl(url), code('bad-setting'), url)
  const connection = connectionFromUrl('postgres://me:s3cret@127.0.0.1:1/school')
  await assert.rejects(migrate(connection), code('database-unreachable'))
  for (const errorCode of [
    'ECONNREFUSED',
    'ENOENT',
    'ENOTFOUND',
    '28P01',
    '28000',
    '3D000',
    '42501',
    '53300',
    '57P03',
    'EWHATEVER',
  ]) {
    const { message } = connectionFault(Object.assign(new Error('x'), { code: errorCode }), connection)
    assert.match(message, /^The database cannot be used: .*Check DATABASE_URL\.$/)
    assert.ok(!message.includes('s3cret'))
  }
  await assert.rejects(migrate({ ...(await emptyDatabase()), database: 'no_such' }), code('database-unreachable'))
})
