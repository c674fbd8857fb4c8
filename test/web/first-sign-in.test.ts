import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadedOn } from '../../src/modules/policy/index.ts'
import { dateAt } from '../../src/platform/clock.ts'
import { inSchool } from '../../src/platform/db/index.ts'
import { browser } from './browser.ts'
import { become, testSite } from './site.ts'

const site = await testSite()
const visitor = browser(site.app)

test('before set-up the first page offers the demonstration and says how to set up a school', async () => {
  const first = await visitor.get('/')
  assert.equal(first.status, 200, first.body)
  assert.match(first.body, /Explore the demonstration school/)
  assert.match(first.body, /Set up your school/)
  assert.equal((await visitor.get('/personas')).status, 404)
})

test('one press loads a school with people of every kind and the policy in force, in under five seconds', async () => {
  const begun = performance.now()
  const pressed = await visitor.fill('/', {}, '/demonstration')
  assert.ok(performance.now() - begun < 5000)
  assert.equal(pressed.headers['location'], '/personas')
  const { body } = await visitor.get('/personas')
  for (const title of [
    'headteacher',
    'co-headteacher',
    'class teacher, parent or carer',
    'governor, parent or carer',
    'pupil',
    'volunteer',
  ]) {
    assert.match(body, new RegExp(title))
  }
  const [school] = await site.database.asOwner('select school from school_slug')
  const inForce = await inSchool(site.database.db, String(school?.['school']), tx => loadedOn(tx, dateAt(site.now())))
  assert.ok(inForce, 'a version is in force')
})

test('a second press finds the school there, and so does one at the same moment', async () => {
  const others = [browser(site.app), browser(site.app)]
  const answers = await Promise.all(others.map(other => other.post('/demonstration')))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  const [count] = await site.database.asOwner('select count(*)::int as schools from school_slug')
  assert.equal(count?.['schools'], 1)
})

test('choosing nobody comes back at 422 with the summary; choosing somebody signs in', async () => {
  const nobody = await visitor.fill('/personas', {})
  assert.equal(nobody.status, 422)
  assert.match(nobody.body, /There is something to mend[\s\S]*Choose whom you would like to be/)
  const stranger = await visitor.fill('/personas', { person: '0197a000-0000-7000-8000-000000000000' })
  assert.equal(stranger.status, 404)
  await become(visitor, 'class teacher, parent or carer')
  const today = await visitor.get('/today')
  assert.match(today.body, /You are now Dev Mistry-Lowe/)
  assert.match(today.body, /class teacher, parent or carer/)
  assert.doesNotMatch((await visitor.get('/today')).body, /You are now/, 'a notice is shown once')
})

test('the first page of the school asks first, and knows whether somebody is signed in', async () => {
  assert.match((await visitor.get('/')).body, /href="\/ask"[\s\S]*See what waits for you today/)
  assert.match((await browser(site.app).get('/')).body, /Choose whom you would like to be/)
  assert.equal((await browser(site.app).get('/sign-in')).headers['location'], '/personas')
})

test('signing out leads to the first page and leaves nobody signed in', async () => {
  const out = await visitor.fill('/today', {}, '/sign-out')
  assert.equal(out.headers['location'], '/')
  const { status, headers } = await visitor.get('/today')
  assert.deepEqual([status, headers['location']], [303, '/sign-in'])
})
