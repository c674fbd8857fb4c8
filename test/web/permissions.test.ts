import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { permissionsDocument } from '../../src/composition/permissions-matrix.ts'
import { inSchool, newId } from '../../src/platform/db/index.ts'
import { NotFound } from '../../src/platform/errors.ts'
import { type App, allRoutes } from '../../src/platform/http.ts'
import { holds, permission, requires } from '../../src/platform/permissions.ts'
import { browser } from './browser.ts'
import { addressOf } from './route-addresses.ts'
import { persona, testSite } from './site.ts'

const mayTeach = permission('Class teachers', viewer => holds(viewer, 'teacher'))

/** A route as a module would have it: for a thing of the school. */
const ofATest = (app: App) => {
  const thing = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(mayTeach) }
  app.get('/test/people/:personId', thing, async req => {
    const person = await req.inSchool(tx =>
      tx.selectFrom('person').select('name').where('id', '=', req.params.personId).executeTakeFirst(),
    )
    if (!person) throw new NotFound()
    return person
  })
}

const plain = await testSite()
const site = await testSite({ on: plain, routes: ofATest })

const people = await persona(site, 'class teacher')

test('nobody signed in is sent to sign in wherever the route requires somebody, and refused nowhere else', async () => {
  const visitor = browser(plain.app)
  // These two would sign the visitor in.
  const routes = allRoutes(plain.app).filter(({ url }) => !['/demonstration', '/personas'].includes(url))
  for (const { method, url, access } of routes) {
    const address = addressOf(url)
    const sent =
      method === 'HEAD'
        ? visitor.send({ method, url: address })
        : method === 'POST'
          ? visitor.post(address)
          : visitor.get(address)
    const { status, headers } = await sent
    const route = `${method} ${url}: ${status}`
    // Programs bear a token of their own.
    if (url.startsWith('/api/scim/')) assert.equal(status, 401, route)
    else if (access.kind === 'requires') assert.deepEqual([status, headers['location']], [303, '/sign-in'], route)
    else assert.ok(status < 500 && status !== 401 && status !== 403, route)
  }
})

test('a thing of another school, of none, or with an address that is no id is the same 404', async () => {
  const [schoolId, personId] = [newId(), newId()]
  await inSchool(site.database.db, schoolId, async tx => {
    await tx.insertInto('school').values({ name: 'Elsewhere', demonstration: false, created_at: site.now() }).execute()
    await tx.insertInto('person').values({ id: personId, name: 'Not Yours', created_at: site.now() }).execute()
  })
  const answers = await Promise.all([personId, newId(), 'no-id'].map(id => people.get(`/test/people/${id}`)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [404, 404, 404],
  )
  const words = answers.map(({ body }) => body.replaceAll(/[0-9a-f]{16}|value="[^"]+"/g, ''))
  assert.equal(new Set(words).size, 1, 'and the pages do not differ')
  const own = await inSchool(site.database.db, String(people.cookies.get('sid')).slice(0, 36), tx =>
    tx.selectFrom('person').select('id').executeTakeFirst(),
  )
  assert.equal((await people.get(`/test/people/${own?.id}`)).status, 200, 'while one of the own school is there')
})

test('docs/permissions.md is what the routes declare', () => {
  const printed = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')
  const declared = permissionsDocument(allRoutes(plain.app))
  assert.deepEqual(
    printed.split('\n'),
    declared.split('\n'),
    'print it again: node src/print-permissions.ts > docs/permissions.md',
  )
})
