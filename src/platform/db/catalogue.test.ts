import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { describeSchema, describeTypes, schemaFiles } from '../../../test/database/describe-schema.ts'
import { testDatabase } from '../../../test/database/harness.ts'
import { globalTables, tenantColumns } from './tables.ts'

const { asOwner, owner, web } = await testDatabase()

/** Tables with a column school_id, and `school` itself. */
const tenantTables = await asOwner(`
  select c.oid, c.relname::text as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
         case when c.relname = 'school' then 'id' else 'school_id' end as key
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and (c.relname = 'school' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'school_id' and not a.attisdropped))
   order by c.relname collate "C"`)

test('the list of tenant tables is that of the database, and no table is in neither list', async () => {
  assert.deepEqual(
    tenantTables.map(table => table['name']),
    Object.keys(tenantColumns).sort(),
  )
  assert.deepEqual(Object.fromEntries(tenantTables.map(({ name, key }) => [name, key])), { ...tenantColumns })
  const all = await asOwner(
    `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  assert.deepEqual(all.map(table => table['name']).sort(), [...Object.keys(tenantColumns), ...globalTables].sort())
})

test('every tenant table has forced row security and one policy, a plain comparison that holds for reading and writing', async () => {
  for (const { oid, name, secured, forced, key } of tenantTables) {
    assert.ok(secured && forced, `${name}: row security is not forced`)
    const policies = await asOwner(
      'select polcmd::text as command, polpermissive as permissive, polroles::text as roles, pg_get_expr(polqual, polrelid) as reading, pg_get_expr(polwithcheck, polrelid) as writing from pg_policy where polrelid = $1',
      [oid],
    )
    const reading = `(${key} = (NULLIF(current_setting('app.school_id'::text, true), ''::text))::uuid)`
    assert.deepEqual(policies, [{ command: '*', permissive: true, roles: '{0}', reading, writing: null }], String(name))
  }
})

test('every primary, unique and foreign key and every index of a tenant table starts with the school', async () => {
  for (const { oid, name, key } of tenantTables) {
    const [column] = await asOwner(
      `select attnum, attnotnull as filled, format_type(atttypid, atttypmod) as type, attidentity::text || attgenerated::text as made
         from pg_attribute where attrelid = $1 and attname = $2`,
      [oid, key],
    )
    assert.deepEqual(column, { attnum: 1, filled: true, type: 'uuid', made: '' }, `${name}: the school must come first`)
    const keys = await asOwner(
      `select conname, contype::text as kind, conkey[1] as first, confdeltype::text as deletes, condeferrable and not condeferred as immediate
      from pg_constraint where conrelid = $1 and contype in ('p', 'u', 'f', 'x')`,
      [oid],
    )
    assert.equal(keys.filter(({ kind }) => kind === 'p').length, 1, `${name} has no primary key`)
    for (const { conname, first, deletes, immediate } of keys) {
      assert.equal(first, 1, `${conname} does not start with the school`)
      assert.ok(!['n', 'd'].includes(String(deletes)), `${conname}: ON DELETE SET NULL`)
      assert.ok(!immediate, `${conname}: deferrable, but not initially deferred`)
    }
    const indexes = await asOwner(
      'select indexrelid::regclass::text as name, indkey[0] as first from pg_index where indrelid = $1',
      [oid],
    )
    for (const index of indexes) assert.equal(index['first'], 1, `${index['name']} does not start with the school`)
  }
})

test('global tables refer to nothing that a school owns', async () => {
  const references = await asOwner(
    `select conrelid::regclass::text as name from pg_constraint where contype = 'f' and conrelid::regclass::text = any($1)`,
    [[...globalTables]],
  )
  assert.deepEqual(references, [])
})

test('no sequence, no identity, no trigger of ours but the second belt around a version’s words', async () => {
  assert.deepEqual(
    await asOwner(`select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`),
    [],
  )
  assert.deepEqual(await asOwner(`select attrelid::regclass::text from pg_attribute where attidentity <> ''`), [])
  const triggers = await asOwner(
    'select tgname::text as name, tgrelid::regclass::text as of from pg_trigger where not tgisinternal',
  )
  assert.deepEqual(triggers.map(({ name, of }) => `${name} of ${of}`).sort(), [
    'words_stay of policy_version',
    'words_stay_there of policy_version',
  ])
})

test('times are timestamptz, words are text', async () => {
  const odd =
    await asOwner(`select attrelid::regclass::text || '.' || attname as name from pg_attribute a join pg_class c on c.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped
      and format_type(atttypid, null) in ('timestamp without time zone', 'time without time zone', 'character varying', 'character', 'json', 'real', 'double precision', 'money')`)
  assert.deepEqual(odd, [])
})

test('the web role owns nothing, is in no other role, and cannot pass row security', async () => {
  const [role] = await asOwner(
    `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as powerful, rolcanlogin as enters,
            (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid)
            + (select count(*)::int from pg_namespace where nspowner = r.oid) + (select count(*)::int from pg_database where datdba = r.oid) as owns,
            (select count(*)::int from pg_auth_members where member = r.oid) as roles,
            has_schema_privilege(rolname, 'public', 'create') as makes
       from pg_roles r where rolname = $1`,
    [web.user],
  )
  assert.deepEqual(role, { powerful: false, enters: true, owns: 0, roles: 0, makes: false })
  const truncating = await asOwner(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege($1, oid, 'truncate, references, trigger')`,
    [web.user],
  )
  assert.deepEqual(truncating, [])
})

test('schema.sql and the types are what the migrations make', async () => {
  assert.equal(await describeSchema(owner), readFileSync(schemaFiles.sql, 'utf8'), 'run "npm run schema"')
  assert.equal(describeTypes(owner), readFileSync(schemaFiles.types, 'utf8'), 'run "npm run schema"')
})
