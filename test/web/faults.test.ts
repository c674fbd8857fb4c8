import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { passingRootKey } from '../../src/platform/crypto/root-key.ts'
import { CommitUnknown, openDatabase } from '../../src/platform/db/index.ts'
import { Fault, type FaultCode, Forbidden, NotFound, statusOf } from '../../src/platform/errors.ts'
import { isDatabaseAway } from '../../src/platform/http/database-away.ts'
import { type App, allRoutes } from '../../src/platform/http.ts'
import { createLog } from '../../src/platform/log.ts'
import { open } from '../../src/platform/permissions.ts'
import { browser } from './browser.ts'
import { testSite } from './site.ts'

const secret = 'Jemima Puddleworth'

const withCode = (code: string) => Object.assign(new Error(secret), { code })

const thrown: Readonly<Record<string, () => unknown>> = {
  'not-found': () => new NotFound(),
  forbidden: () => new Forbidden(),
  'not-acceptable': () => new Fault('not-acceptable'),
  'too-many': () => new Fault('too-many'),
  'too-large': () => new Fault('too-large'),
  fault: () => new TypeError(secret),
  'fault-nothing': () => 'a string',
  unavailable: () => withCode('57P01'),
  'unavailable-commit': () => new CommitUnknown(new Error(secret)),
}

const routes = (app: App) => {
  const here = open('For this test', { session: false })
  for (const prefix of ['/test', '/api/test']) {
    for (const [name, make] of Object.entries(thrown)) {
      app.get(`${prefix}/${name}`, here, async () => {
        throw make()
      })
    }
  }
  app.get('/test/query', { schema: { querystring: z.object({ page: z.coerce.number() }) }, ...here }, async () => 'x')
  app.post(
    '/api/test/body',
    { schema: { body: z.object({ facts: z.record(z.string(), z.string()) }) }, ...here },
    async () => 'x',
  )
  app.get('/test/slow', { ...here, handlerTimeout: 50 }, async () => new Promise(resolve => setTimeout(resolve, 400, 'late')))
}

const site = await testSite({ routes })
const visitor = browser(site.app)

const headings: Readonly<Record<number, string>> = {
  403: 'You cannot open this page',
  404: 'We cannot find this page',
  413: 'We could not use what was sent',
  422: 'We could not use what was sent',
  429: 'That was a lot at once',
  500: 'Something went wrong here',
  503: 'We will be back in a moment',
}

for (const name of Object.keys(thrown)) {
  const code = name.replace(/-(nothing|commit)$/, '') as FaultCode
  const status = statusOf[code]

  test(`${name}: the page for ${status}, in the product's look, and the problem for programs`, async () => {
    const page = await visitor.get(`/test/${name}`)
    assert.equal(page.status, status)
    assert.match(page.body, new RegExp(`<h1[^>]*>${headings[status]}`))
    assert.match(page.body, new RegExp(String(page.headers['x-request-id'])), 'the reference is on the page')
    assert.equal(page.headers['cache-control'], 'no-store')
    const problem = await visitor.get(`/api/test/${name}`)
    assert.equal(problem.status, status)
    assert.match(String(problem.headers['content-type']), /^application\/problem\+json/)
    const { type, code: told, reference } = JSON.parse(problem.body)
    assert.deepEqual([type, told, reference], [`urn:schoolgate:problem:${code}`, code, problem.headers['x-request-id']])
    for (const { body } of [page, problem]) assert.doesNotMatch(body, new RegExp(`${secret}|node_modules|\\.ts:`))
  })
}

test('503 says when to come back', async () => {
  assert.equal((await visitor.get('/test/unavailable')).headers['retry-after'], '5')
})

test('an address that is none is 404 for every method, for programs as a problem', async () => {
  assert.match((await visitor.get('/none')).body, /We cannot find this page/)
  assert.equal((await visitor.post('/none')).status, 404)
  assert.equal((await visitor.send({ method: 'DELETE', url: '/' })).status, 404)
  assert.equal(JSON.parse((await visitor.get('/api/none')).body).code, 'not-found')
})

test('what a schema refuses is 422, with the places for programs', async () => {
  assert.equal((await visitor.get('/test/query?page=x')).status, 422)
  const { status, body } = await visitor.send({ method: 'POST', url: '/api/test/body', payload: { facts: { act: 7 } } })
  assert.equal(status, 422)
  assert.equal(JSON.parse(body).errors[0].path, '/facts/act')
})

test('a body that cannot be read is 400, one too large 413, of another kind 415', async () => {
  const send = (payload: string, type: string) =>
    visitor.send({ method: 'POST', url: '/api/test/body', payload, headers: { 'content-type': type } })
  assert.equal((await send('{"facts":', 'application/json')).status, 400)
  assert.equal((await send(JSON.stringify({ facts: { x: 'y'.repeat(300_000) } }), 'application/json')).status, 413)
  assert.equal((await send('<x/>', 'application/xml')).status, 415)
})

test('a handler that takes too long is cut off with 503', async () => {
  assert.equal((await visitor.get('/test/slow')).status, 503)
})

test('with the database away every page is 503, readiness says so, and health still answers', async () => {
  const nowhere = { host: '/nowhere', port: 5432, database: 'none', user: 'none', password: undefined, ssl: false }
  const away = await testSite({ on: site, db: openDatabase(nowhere, createLog('silent'), passingRootKey()) })
  const stranger = browser(away.app)
  stranger.cookies.set('sid', `0197a000-0000-7000-8000-000000000000.${'A'.repeat(43)}`)
  const pages = allRoutes(away.app).filter(({ method, url }) => method === 'GET' && ['/', '/today', '/personas'].includes(url))
  assert.equal(pages.length, 3)
  for (const { url } of pages) {
    const { status, body } = await stranger.get(url)
    assert.equal(status, 503, url)
    assert.match(body, /We will be back in a moment/)
  }
  const ready = await stranger.get('/ready')
  assert.deepEqual([ready.status, JSON.parse(ready.body).problem], [503, 'database-away'])
  assert.equal((await stranger.get('/health')).status, 200)
})

test('readiness knows a missing migration', async () => {
  await site.database.asOwner('update schema_migration set number = number + 1000')
  const { status, body } = await visitor.get('/ready')
  await site.database.asOwner('update schema_migration set number = number - 1000')
  assert.deepEqual([status, JSON.parse(body).problem], [503, 'migrations-missing'])
})

test('which errors of the database pass, and which are bugs', () => {
  for (const code of ['08006', '53300', '57P01', '57014', '55P03', 'ECONNREFUSED', 'ECONNRESET'])
    assert.ok(isDatabaseAway(withCode(code)), code)
  for (const message of ['Connection terminated unexpectedly', 'Query read timeout'])
    assert.ok(isDatabaseAway(new Error(message)), message)
  for (const code of ['23505', '42P01', '42501', '22P02', 'ENOENT']) assert.ok(!isDatabaseAway(withCode(code)), code)
})

test('the log has the code and the place of what failed, never its words', () => {
  assert.match(site.log(), /"code":"fault".*"type":"TypeError".*faults\.test\.ts/)
  assert.doesNotMatch(site.log(), new RegExp(secret))
})
