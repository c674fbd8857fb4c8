import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { emptyDatabase } from '../../../test/database/harness.ts'
import { asOwner } from '../../../test/database/server.ts'
import { canonicalJson } from '../crypto/canonical-json.ts'
import { passingRootKey } from '../crypto/root-key.ts'
import { createLog } from '../log.ts'
import { clientConfig, connectionFault, connectionFromUrl } from './connection.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { newId } from './school-id.ts'
import { StartFault } from './start-fault.ts'
import { inSchool } from './transaction.ts'
import { webConnection } from './web-role.ts'

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

test('who finds another process making the record waits for it, and goes on', async () => {
  const owner = await emptyDatabase()
  const other = new pg.Client(clientConfig(owner))
  await other.connect()
  await other.query('begin')
  await other.query(
    'create table schema_migration (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null)',
  )
  const second = migrate(owner, known.slice(0, 1))
  await setTimeout(200)
  await other.query('commit')
  await other.end()
  assert.deepEqual((await second).applied, [known[0]?.name])
})

test('a record that cannot be made is a fault', async () => {
  const owner = await emptyDatabase()
  await asOwner(owner, 'create domain schema_migration as integer')
  await assert.rejects(migrate(owner), { code: '42710' })
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

test('what schools had before a migration is carried over: a policy in force stays in force, with its new fingerprint', async () => {
  const owner = await emptyDatabase()
  await migrate(owner, known.slice(0, 9))
  const [school, document, version] = [newId(), newId(), newId()]
  const content = { title: 'Kept – “as it was”', sections: [], order: { b: 1, a: [true, null] } }
  await asOwner(
    owner,
    `begin; set local app.school_id = '${school}';
     insert into school (id, name, demonstration, created_at) values ('${school}', 'Rowan Infants', false, now());
     insert into policy_document (school_id, id, title, created_at) values ('${school}', '${document}', 'Policy', now());
     insert into policy_version (school_id, id, document_id, number, state, effective_from, content, sha256, created_at)
       values ('${school}', '${version}', '${document}', 1, 'in_force', '2026-09-01', '${JSON.stringify(content)}', sha256('old'), now());
     commit`,
  )
  await migrate(owner)
  const db = openDatabase(webConnection(owner), createLog('silent'), passingRootKey(), 1)
  const kept = await inSchool(db, school, tx =>
    tx.selectFrom('policy_version').select(['state', 'sha256', 'written_on']).execute(),
  )
  await db.close()
  const fingerprint = createHash('sha256').update(canonicalJson(content)).digest('hex')
  assert.deepEqual(
    kept.map(({ state, sha256, written_on }) => [state, sha256.toString('hex'), String(written_on)]),
    [['published', fingerprint, '2026-09-01']],
  )
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
