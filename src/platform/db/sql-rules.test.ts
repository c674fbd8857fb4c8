// What SQL may not say anywhere in the program (docs/adr/0002-tenant-transactions.md gives the reasons).
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..', '..', '..')

const banned: Readonly<Record<string, RegExp>> = {
  'set_config(): it does not reach the shards of Citus': /\bset_config\s*\(/i,
  'a session SET: it outlives the transaction and leaks to the next user of the connection':
    /[`'"]\s*set\s+(session\s+)?[a-z_.]+\s*(=|to)\s/i,
  'SET ROLE: the web processes enter as the web role': /[`'";]\s*set\s+(local\s+|session\s+)?(role|session\s+authorization)\b/i,
  'SET CONSTRAINTS: it does not reach the shards of Citus': /\bset\s+constraints\b/i,
  'session advisory locks: a pooler gives them to somebody else': /\bpg_(try_)?advisory_lock\s*\(/i,
}

const bannedInMigrations: Readonly<Record<string, RegExp>> = {
  ...banned,
  'ON DELETE SET NULL or DEFAULT: it would clear the school': /on\s+delete\s+set\s+(null|default)/i,
  // words_stay is a second belt, which its migration leaves out where Citus is.
  'triggers: Citus has none on tenant tables, so nothing may need one':
    /\bcreate\s+(or\s+replace\s+)?(constraint\s+)?trigger\b(?!\s+words_stay(_there)?\b)/i,
  'serial and identity: ids are made in the application':
    /\b(big|small)?serial\b|generated\s+(always|by\s+default)\s+as\s+identity/i,
  'deferrable, but not initially deferred': /\bdeferrable\b(?!\s+initially\s+deferred)/i,
  'a transaction of its own: each file is one already': /^\s*(begin|commit|rollback)\s*;/im,
  'varchar, timestamp, json: text, timestamptz, jsonb': /\b(varchar|character varying|timestamp(?!tz)|json)\b(?!_)/i,
  'random values made by the database': /\b(gen_random_uuid|uuidv[47]|random)\s*\(/i,
}

/** Two statements in one string given to a query: the second would travel with a SET to every shard. */
const severalStatements = /\b(query|sql|raw|execute)\s*(?:<[^>]*>)?\(?\s*(['"`])(?:(?!\2)[^;])*;\s*(?!\2)\S/s

function faults(text: string, rules: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(rules)
    .filter(([, pattern]) => pattern.test(text))
    .map(([reason]) => reason)
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)(--|\/\/).*$/gm, '$1')
}

test('no program text holds SQL that leaks a school or breaks on several machines', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(file => !file.endsWith('.test.ts'))
  assert.ok(files.length > 10)
  for (const file of files) {
    const text = withoutComments(readFileSync(join(root, file), 'utf8'))
    assert.deepEqual(faults(text, banned), [], relative(root, file))
    assert.doesNotMatch(text, severalStatements, `${file}: several statements in one string`)
  }
})

test('SET LOCAL stands in one place, and so does the raw SQL that it needs', () => {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(file => !file.endsWith('.test.ts'))
  const holders = files.filter(file => /set\s+local|sql\.raw/i.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
  assert.deepEqual(holders, [join('src', 'platform', 'db', 'transaction.ts')])
})

test('no migration does either, nor what only one machine can do', () => {
  for (const file of globSync('migrations/*.sql', { cwd: root })) {
    assert.deepEqual(faults(withoutComments(readFileSync(join(root, file), 'utf8')), bannedInMigrations), [], file)
  }
})

test('a migration that changes rows lifts row security from the owner, and puts it back: else it would change none', () => {
  for (const file of globSync('migrations/*.sql', { cwd: root })) {
    const text = withoutComments(readFileSync(join(root, file), 'utf8'))
    for (const { 1: table = '', index } of text.matchAll(/^(?:update|delete from)\s+(\w+)/gim)) {
      const lifted = text.indexOf(`alter table ${table} no force row level security`)
      const back = text.lastIndexOf(`alter table ${table} force row level security`)
      assert.ok(lifted >= 0 && lifted < index && index < back, `${file}: ${table}`)
    }
  }
})

test('each rule catches what it names', () => {
  const examples: readonly string[] = [
    "select set_config('app.school_id', $1, true)",
    "client.query('set app.school_id = 1')",
    "client.query('set session app.school_id to 1')",
    "client.query('set role web')",
    'set constraints all deferred',
    'select pg_advisory_lock(1)',
    'foreign key (a) references b (c) on delete set null',
    'create trigger t before update on person',
    'id bigserial primary key',
    'id bigint generated always as identity',
    'unique (school_id, x) deferrable',
    '  commit;',
    'name varchar(10)',
    'at timestamp not null',
    'id uuid default gen_random_uuid()',
  ]
  for (const example of examples) assert.ok(faults(example, bannedInMigrations).length > 0, example)
  assert.match("client.query('begin; set local x = 1')", severalStatements)
  assert.match('sql`delete from a; delete from b`', severalStatements)
  assert.doesNotMatch("client.query('begin')\nclient.query('commit');", severalStatements)
})
