import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import type { SchoolTables } from './tables.ts'
import { TenantScope } from './tenant-scope.ts'

const school = '018f0000-0000-7000-8000-000000000001'

function compiler(id: string | undefined): Kysely<SchoolTables> {
  return new Kysely<SchoolTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: db => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }).withPlugin({
    transformQuery: ({ node }) => new TenantScope(id).scopeRoot(node),
    transformResult: async ({ result }) => result,
  })
}

const db = compiler(school)
const say = (query: { compile(): { sql: string; parameters: readonly unknown[] } }) => {
  const { sql: text, parameters } = query.compile()
  assert.ok(parameters.includes(school), `no school in ${text}`)
  return text.replaceAll('"', '')
}

test('every table of a query is bound to the school, by the name it has there', () => {
  assert.equal(say(db.selectFrom('person').select('name')), 'select name from person where person.school_id = $1')
  assert.equal(say(db.selectFrom('school').select('name')), 'select name from school where school.id = $1')
  assert.equal(
    say(db.selectFrom('person as p').innerJoin('person_role as r', 'r.person_id', 'p.id').select('p.name')),
    'select p.name from person as p inner join person_role as r on r.person_id = p.id where p.school_id = $1 and r.school_id = $2',
  )
  assert.equal(
    say(db.selectFrom(['person', 'session']).select('name')),
    'select name from person, session where person.school_id = $1 and session.school_id = $2',
  )
})

test('a left join is bound in its own condition, so that rows without a partner stay', () => {
  assert.equal(
    say(db.selectFrom('person as p').leftJoin('session as s', 's.person_id', 'p.id').select('p.name')),
    'select p.name from person as p left join session as s on (s.person_id = p.id) and s.school_id = $1 where p.school_id = $2',
  )
})

test('an "or" written by hand cannot undo the filter', () => {
  assert.equal(
    say(db.selectFrom('person').select('name').where(sql<boolean>`true or false`)),
    'select name from person where (true or false) and person.school_id = $1',
  )
})

test('sub-queries, part queries and unions are bound within', () => {
  const sub = db
    .selectFrom('person')
    .select('name')
    .where('id', 'in', eb => eb.selectFrom('session').select('person_id'))
  assert.equal(
    say(sub),
    'select name from person where (id in (select person_id from session where session.school_id = $1)) and person.school_id = $2',
  )
  const part = db
    .with('recent', eb => eb.selectFrom('session').select('person_id'))
    .selectFrom('recent')
    .selectAll()
  assert.equal(say(part), 'with recent as (select person_id from session where session.school_id = $1) select * from recent')
  const union = db
    .selectFrom('person')
    .select('id')
    .union(eb => eb.selectFrom('policy_document').select('id'))
  assert.match(say(union), /person\.school_id = \$1 union select id from policy_document where policy_document\.school_id = \$2/)
  const derived = db.selectFrom(eb => eb.selectFrom('person').select('name').as('p')).selectAll()
  assert.equal(say(derived), 'select * from (select name from person where person.school_id = $1) as p')
  const lateral = db
    .selectFrom('person as p')
    .leftJoinLateral(
      eb => eb.selectFrom('session').select('seen_at').as('s'),
      join => join.onTrue(),
    )
    .select('p.id')
  assert.match(say(lateral), /from session where session\.school_id = \$1\) as s on true where p\.school_id = \$2/)
})

test('updates and deletes are bound, with the tables that they draw on', () => {
  assert.equal(
    say(db.updateTable('person').set({ name: 'A' }).where('id', '=', 'x')),
    'update person set name = $1 where (id = $2) and person.school_id = $3',
  )
  assert.equal(
    say(db.updateTable('person as p').from('session as s').set({ name: 'A' }).whereRef('s.person_id', '=', 'p.id')),
    'update person as p set name = $1 from session as s where (s.person_id = p.id) and p.school_id = $2 and s.school_id = $3',
  )
  assert.equal(say(db.deleteFrom('session')), 'delete from session where session.school_id = $1')
  assert.equal(
    say(db.deleteFrom('session').using('person').whereRef('person.id', '=', 'session.person_id')),
    'delete from session using person where (person.id = session.person_id) and session.school_id = $1 and person.school_id = $2',
  )
})

test('inserted rows get the school, and a conflict is looked for within it', () => {
  const person = (id: string) => ({ id, name: 'A', created_at: Temporal.Instant.fromEpochMilliseconds(0) })
  const two = db.insertInto('person').values([person('a'), person('b')])
  assert.match(say(two), /^insert into person \(school_id, id, name, created_at\) values \(\$1, \$2, \$3, \$4\), \(\$5/)
  assert.deepEqual(two.compile().parameters.slice(0, 4), [school, 'a', 'A', '1970-01-01T00:00:00Z'])
  const upsert = db
    .insertInto('person')
    .values(person('a'))
    .onConflict(oc => oc.columns(['id']).doUpdateSet({ name: 'B' }))
  assert.match(say(upsert), /on conflict \(school_id, id\) do update set name = \$5/)
  const mixed = db.insertInto('person').values({ ...person('a'), name: sql<string>`upper('a')` })
  assert.match(say(mixed), /values \(\$1, \$2, upper\('a'\), \$3\)/)
})

test('global tables stay as they are, beside those of a school', () => {
  const text = say(db.selectFrom('school_slug').innerJoin('school', 'school.id', 'school_slug.school').select('slug'))
  assert.equal(text, 'select slug from school_slug inner join school on school.id = school_slug.school where school.id = $1')
})

test('what cannot be read through is refused', () => {
  // biome-ignore lint/suspicious/noExplicitAny: these are the queries that the types refuse already
  const any = db as Kysely<any>
  const refused: Record<string, { compile(): unknown }> = {
    'right join': db.selectFrom('person').rightJoin('session', 'session.person_id', 'person.id').selectAll(),
    'full join': db.selectFrom('person').fullJoin('session', 'session.person_id', 'person.id').selectAll(),
    'unknown table': any.selectFrom('pg_authid').selectAll(),
    'table with schema': any.selectFrom('public.person').selectAll(),
    'raw source': db.selectFrom(sql<{ id: string }>`person`.as('p')).selectAll(),
    'raw sub-query': db.selectFrom('school_slug').select(sql`(select name from person)`.as('n')),
    'raw table name': db.selectFrom('school_slug').select(sql`${sql.table('person')}`.as('n')),
    merge: db.mergeInto('person').using('session', 'session.person_id', 'person.id').whenMatched().thenDelete(),
    'insert from select': any.insertInto('person').columns(['id']).expression(any.selectFrom('session').select('person_id')),
    'insert of a school': any.insertInto('person').values({ id: 'a', school_id: 'b' }),
    'update of a school': any.updateTable('person').set({ school_id: 'b' }),
    'upsert of a school': any
      .insertInto('person')
      .values({ id: 'a' })
      .onConflict(oc => oc.column('id').doUpdateSet({ school_id: 'b' })),
    'part query named as a table': any
      .with('person', () => any.selectFrom('school_slug').selectAll())
      .selectFrom('person')
      .selectAll(),
    'schema change': any.schema.dropTable('person'),
  }
  for (const [kind, query] of Object.entries(refused)) assert.throws(() => query.compile(), /was refused/, kind)
})

test('without a school no table of a school is reached, however deep', () => {
  const none = compiler(undefined)
  assert.throws(() => none.selectFrom('person').selectAll().compile(), /outside a school's transaction/)
  assert.throws(
    () =>
      none
        .selectFrom('school_slug')
        .selectAll()
        .where(eb => eb.exists(eb.selectFrom('person').select('id')))
        .compile(),
    /outside a school's transaction/,
  )
  assert.equal(none.selectFrom('school_slug').select('slug').compile().sql, 'select "slug" from "school_slug"')
})
