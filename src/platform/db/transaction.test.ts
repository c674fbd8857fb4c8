import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { CommitUnknown, inSchool, newId, type Tx, withoutSchool } from './index.ts'

const { db, asOwner, asWeb } = await testDatabase()
const one = await addSchool(db, 'One')
const two = await addSchool(db, 'Two')

test('a transaction sees, changes and deletes the rows of its own school only', async () => {
  const names = await inSchool(db, one.school, tx => tx.selectFrom('person').select('name').execute())
  assert.deepEqual(names, [{ name: 'Someone of One' }])
  const other = await inSchool(db, one.school, tx =>
    tx.selectFrom('person').selectAll().where('id', '=', two.person).executeTakeFirst(),
  )
  assert.equal(other, undefined)
  const changed = await inSchool(db, one.school, tx =>
    tx.updateTable('person').set({ name: 'X' }).where('id', '=', two.person).executeTakeFirstOrThrow(),
  )
  assert.equal(changed.numUpdatedRows, 0n)
  const deleted = await inSchool(db, one.school, tx =>
    tx.deleteFrom('person').where('id', '=', two.person).executeTakeFirstOrThrow(),
  )
  assert.equal(deleted.numDeletedRows, 0n)
})

test('row security alone, without the filter in the query, shows and takes nothing of another school', async () => {
  const within = (school: string, sql: string) => asWeb(`begin; set local app.school_id = '${school}'; ${sql}`)
  assert.deepEqual(await asWeb('select id from person'), [])
  await assert.rejects(within(one.school, `insert into person values ('${two.school}', '${newId()}', 'X', now())`), {
    code: '42501',
  })
  await assert.rejects(within(one.school, `update person set school_id = '${two.school}'`), { code: '42501' })
  await assert.rejects(
    asWeb(`insert into school (id, name, demonstration, created_at) values ('${newId()}', 'X', false, now())`),
    {
      code: '42501',
    },
  )
  assert.deepEqual(await asOwner('select id from person'), [], 'the owner is bound too')
})

test('a key of another school cannot be referred to', async () => {
  const refer = inSchool(db, one.school, tx =>
    tx
      .insertInto('person_role')
      .values({
        id: newId(),
        person_id: two.person,
        role: 'governor',
        starts_on: Temporal.PlainDate.from('2026-01-01'),
        source: 'person',
      })
      .execute(),
  )
  await assert.rejects(refer, { code: '23503' })
})

test('the setting ends with the transaction: the next user of the connection starts without a school', async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      inSchool(db, i % 2 ? one.school : two.school, tx => tx.selectFrom('person').select('id').execute()),
    ),
  )
  const seen = await Promise.all(
    Array.from({ length: 200 }, async (_, i) => {
      const mine = i % 3 ? one : two
      const rows = await inSchool(db, mine.school, async tx => {
        const found = await tx.selectFrom('person').select('id').execute()
        if (i % 7 === 0) throw new Error('roll back')
        return found
      }).catch(() => [{ id: mine.person }])
      return rows.length === 1 && rows[0]?.id === mine.person
    }),
  )
  assert.deepEqual(new Set(seen), new Set([true]))
})

test('an exception rolls back all of it', async () => {
  const id = newId()
  const broken = inSchool(db, one.school, async tx => {
    await tx.insertInto('person').values({ id, name: 'Nobody', created_at: Temporal.Now.instant() }).execute()
    throw new Error('after the insert')
  })
  await assert.rejects(broken, /after the insert/)
  assert.equal(
    await inSchool(db, one.school, tx => tx.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst()),
    undefined,
  )
})

test('a query after the transaction has ended throws', async () => {
  let kept: Tx | undefined
  await inSchool(db, one.school, async tx => {
    kept = tx
  })
  await assert.rejects(async () => kept?.selectFrom('person').selectAll().execute(), /after its transaction had ended/)
})

test('an id that is no UUID never reaches the database', async () => {
  for (const id of ['', 'x', `${one.school}'; drop table person; --`, one.school.toUpperCase(), `${one.school}\n`]) {
    await assert.rejects(
      inSchool(db, id, async () => 1),
      TypeError,
    )
  }
})

test('a commit whose answer was lost is told apart from one that was refused', async () => {
  const lost = inSchool(db, one.school, async tx => {
    const { pid } = await tx.selectNoFrom(eb => eb.fn<number>('pg_backend_pid', []).as('pid')).executeTakeFirstOrThrow()
    await asWeb('select pg_terminate_backend($1)', [pid])
  })
  await assert.rejects(lost, CommitUnknown)
})

test('global tables need no school, and a school has no table there', async () => {
  const slug = { slug: `s-${newId()}`, school: newId() }
  await withoutSchool(db, tx => tx.insertInto('school_slug').values(slug).execute())
  assert.deepEqual(
    await withoutSchool(db, tx => tx.selectFrom('school_slug').selectAll().where('slug', '=', slug.slug).execute()),
    [slug],
  )
  // @ts-expect-error: the compiler refuses a school's table without a school, and so does the running program
  const person = withoutSchool(db, tx => tx.selectFrom('person').selectAll().execute())
  await assert.rejects(person, /"person" outside a school's transaction/)
})

test('dates and counts arrive as Temporal and as numbers', async () => {
  const created_at = Temporal.Instant.from('2026-03-29T01:30:00.123Z')
  const id = newId()
  const back = await inSchool(db, one.school, async tx => {
    await tx.insertInto('policy_document').values({ id, title: 'A policy', created_at }).execute()
    const version = {
      id: newId(),
      document_id: id,
      number: 1,
      state: 'draft',
      content: '{}',
      sha256: Buffer.alloc(32),
      created_at,
    }
    await tx
      .insertInto('policy_version')
      .values({ ...version, effective_from: Temporal.PlainDate.from('2026-04-01') })
      .execute()
    return await tx
      .selectFrom('policy_version as v')
      .select(eb => ['v.created_at', 'v.effective_from', eb.fn.countAll<number>().over().as('count')])
      .where('v.effective_from', '<=', Temporal.PlainDate.from('2026-04-01'))
      .executeTakeFirstOrThrow()
  })
  assert.ok(back.created_at.equals(created_at))
  assert.equal(back.effective_from?.toString(), '2026-04-01')
  assert.equal(back.count, 1)
})
