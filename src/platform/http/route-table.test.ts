import assert from 'node:assert/strict'
import { test } from 'node:test'
import fastify from 'fastify'
import { open, permission, requires } from '../permissions.ts'
import { allRoutes, registerRouteTable } from './route-table.ts'

const begun = () => {
  const app = fastify()
  registerRouteTable(app)
  return app
}

test('a route that does not say who may use it stops the start, and names itself and the remedy', () => {
  assert.throws(
    () => begun().get('/forgotten', async () => 'x'),
    /The route GET \/forgotten does not say who may use it\. Add \.\.\.requires\(rule\)/,
  )
  assert.throws(() => begun().post('/forgotten', { config: {} }, async () => 'x'), /POST \/forgotten/)
  assert.throws(() => begun().route({ method: ['GET', 'POST'], url: '/both', handler: async () => 'x' }), /GET \/both/)
})

test('also within a plug-in', async () => {
  const app = begun()
  app.register(async inner => {
    inner.get('/inner', async () => 'x')
  })
  await assert.rejects(async () => app.ready(), /GET \/inner/)
})

test('declared routes are in the table with their HEAD twins', () => {
  const app = begun()
  const everyone = permission('Everyone', () => true)
  app.get('/a', open('Nothing there'), async () => 'x')
  app.post('/b', requires(everyone), async () => 'x')
  const entries = allRoutes(app).map(({ method, url, access }) => `${method} ${url} ${access.kind}`)
  assert.deepEqual(entries.toSorted(), ['GET /a open', 'HEAD /a open', 'POST /b requires'])
})

test('only the interface for programs may take POSTs without a session', () => {
  const app = begun()
  app.post('/api/ask', open('Stores nothing', { session: false }), async () => 'x')
  assert.throws(
    () => app.post('/ask', open('Stores nothing', { session: false }), async () => 'x'),
    /POST \/ask changes things without a session/,
  )
})
