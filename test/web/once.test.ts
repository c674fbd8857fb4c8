import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { z } from 'zod'
import { CommitUnknown, inSchool, newId } from '../../src/platform/db/index.ts'
import { onceMore } from '../../src/platform/http/once.ts'
import { done, readForm } from '../../src/platform/http.ts'
import { permission, requires } from '../../src/platform/permissions.ts'
import { hiddenFieldsOf } from './browser.ts'
import { persona, testSite } from './site.ts'

const form = z.object({ name: z.string().min(1, 'Enter a name') })

/** Passed once both have come so far. */
const bothAreThere = (() => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let missing = 2
  return () => {
    missing -= 1
    if (missing === 0) resolve()
    return promise
  }
})()

const site = await testSite({
  routes: app => {
    const route = requires(permission('Anyone signed in', () => true))
    app.post('/test/cross', route, async (req, reply) => {
      const { data } = readForm(z.object({ name: z.string() }), req.body)
      const [first = '', second = ''] = (data?.name ?? '').split(' ')
      const outcome = await req.once<never>(async tx => {
        const touch = (id: string) => tx.updateTable('person').set({ name: 'Crossed' }).where('id', '=', id).execute()
        await touch(first)
        await bothAreThere()
        await touch(second)
        return done('/test/names')
      })
      return reply.seeOther(outcome)
    })
    app.get('/test/names', route, async req =>
      req.inSchool(tx => tx.selectFrom('person').select('name').where('name', 'like', 'Test %').execute()),
    )
    app.post('/test/names', route, async (req, reply) => {
      const { data } = readForm(form, req.body)
      if (!data) return reply.status(422).send('missing')
      const outcome = await req.once(async tx => {
        if (data.name === 'Test Refused') return { problem: 'refused' as const }
        await tx.insertInto('person').values({ id: newId(), name: data.name, created_at: site.now() }).execute()
        if (data.name === 'Test Broken') throw new Error('after the insert')
        return done(`/test/names?${data.name.length}`, `${data.name} added`)
      })
      return outcome.problem === null ? reply.seeOther(outcome) : reply.status(422).send(outcome.problem)
    })
  },
})
const visitor = await persona(site, 'office staff')
const token = hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? ''
const send = (name: string, key: string) => visitor.post('/test/names', { _token: token, _key: key, name })
const stored = async (name: string): Promise<number> =>
  (JSON.parse((await visitor.get('/test/names')).body) as { name: string }[]).filter(row => row.name === name).length

test('the same form sent twice is done once and answered twice alike', async () => {
  const key = randomUUID()
  const [first, second] = [await send('Test Once', key), await send('Test Once', key)]
  assert.deepEqual([first.status, second.status], [303, 303])
  assert.equal(first.headers['location'], '/test/names?9')
  assert.equal(second.headers['location'], '/test/names?9')
  assert.equal(await stored('Test Once'), 1)
  assert.match((await visitor.get('/today')).body, /Test Once added/, 'the notice is kept with the outcome')
})

test('at the same moment too', async () => {
  const key = randomUUID()
  const answers = await Promise.all([1, 2, 3, 4].map(() => send('Test Together', key)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303, 303],
  )
  assert.equal(await stored('Test Together'), 1)
})

test('the same key on another form is refused, and does nothing', async () => {
  const key = randomUUID()
  await send('Test Key', key)
  const other = await send('Test Other', key)
  assert.equal(other.status, 409)
  assert.equal(await stored('Test Other'), 0)
})

test('another person with the same form is not told the first one’s outcome', async () => {
  const key = randomUUID()
  await send('Test Mine', key)
  const other = await persona(site, 'volunteer')
  const { _token = '' } = hiddenFieldsOf((await other.get('/today')).body, '/sign-out')
  assert.equal((await other.post('/test/names', { _token, _key: key, name: 'Test Mine' })).status, 409)
})

test('a refused form may be mended and sent again with its key', async () => {
  const key = randomUUID()
  assert.equal((await send('Test Refused', key)).status, 422)
  assert.equal((await send('Test Mended', key)).status, 303)
  assert.equal(await stored('Test Mended'), 1)
})

test('an act that breaks leaves nothing, neither row nor key', async () => {
  const key = randomUUID()
  assert.equal((await send('Test Broken', key)).status, 500)
  assert.equal(await stored('Test Broken'), 0)
  assert.equal((await send('Test Repaired', key)).status, 303)
})

test('a form without a key of ours is refused', async () => {
  for (const key of ['', 'x', "'; --"]) assert.equal((await send('Test Keyless', key)).status, 422)
  assert.equal(await stored('Test Keyless'), 0)
})

test('keys are kept for a day', async () => {
  const key = randomUUID()
  await send('Test Day', key)
  site.pass({ hours: 25 })
  const later = await persona(site, 'office staff')
  const fresh = hiddenFieldsOf((await later.get('/today')).body, '/sign-out')['_token'] ?? ''
  assert.equal((await later.post('/test/names', { _token: fresh, _key: key, name: 'Test Day' })).status, 303)
  const rows = JSON.parse((await later.get('/test/names')).body) as { name: string }[]
  assert.equal(rows.filter(row => row.name === 'Test Day').length, 2)
})

test('a commit whose answer was lost is asked about once more', async () => {
  const answers = [
    async () => {
      throw new CommitUnknown(new Error('gone'))
    },
    async () => 'done the first time',
  ]
  assert.equal(await onceMore(async () => answers.shift()?.()), 'done the first time')
  await assert.rejects(
    onceMore(async () => Promise.reject(new Error('other'))),
    /other/,
  )
})

test('two acts that wait for each other are both done: PostgreSQL ends one, which is done again', async () => {
  const [one, other] = [newId(), newId()]
  const rows = [one, other].map(id => ({ id, name: 'Test Crossing', created_at: site.now() }))
  await inSchool(site.database.db, String(visitor.cookies.get('sid')).slice(0, 36), tx =>
    tx.insertInto('person').values(rows).execute(),
  )
  const cross = (name: string) => visitor.post('/test/cross', { _token: token, _key: randomUUID(), name })
  const answers = await Promise.all([cross(`${one} ${other}`), cross(`${other} ${one}`)])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
})
