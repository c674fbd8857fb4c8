import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueSetUpLink } from '../../src/modules/sign-in/index.ts'
import { browser, hiddenFieldsOf } from './browser.ts'
import { testSite } from './site.ts'
import { addPasskey } from './ways-in.ts'

const site = await testSite()
const filled = { schoolName: 'Holm Oak Primary', name: 'Ottilie Brandreth', title: 'headteacher' }
const token = await issueSetUpLink(site.database.db, site.now())
const spare = await issueSetUpLink(site.database.db, site.now())
const page = `/set-up/${token}`
const visitor = browser(site.app)
const form = hiddenFieldsOf((await visitor.get(page)).body, page)

test('a link that nobody printed, or that is a day old, is no link', async () => {
  assert.equal((await visitor.get('/set-up/guess')).status, 404)
  assert.equal((await visitor.post('/set-up/guess', { ...form, ...filled })).status, 404)
  const old = await issueSetUpLink(site.database.db, site.now().subtract({ hours: 24 }))
  assert.equal((await visitor.get(`/set-up/${old}`)).status, 404)
})

test('what is missing is named beside its field, what was typed stays, and the link still holds', async () => {
  const { status, body } = await visitor.fill(page, { ...filled, schoolName: ' ', title: 'king' })
  assert.equal(status, 422)
  assert.match(body, /<title>Error: /)
  assert.match(body, /href="#schoolName">Enter the name of your school/)
  assert.match(body, /Choose what you are at the school/)
  assert.match(body, /value="Ottilie Brandreth"/)
})

test('the form makes the school and its administrator, and signs in', async () => {
  const sent = await visitor.post(page, { ...form, ...filled })
  assert.deepEqual([sent.status, sent.headers['location']], [303, '/me/sign-in/begin'])
  const { body } = await visitor.get('/me/sign-in/begin')
  assert.match(body, /Your school is set up/)
  assert.match(body, /Holm Oak Primary/)
  assert.match(body, /Choose how you will sign in/)
  assert.match((await visitor.get('/today')).body, /headteacher/)
})

test('the link is used up, and every other that was printed with it', async () => {
  const second = browser(site.app)
  assert.equal((await second.get(page)).status, 404)
  assert.equal((await second.get(`/set-up/${spare}`)).status, 404)
  assert.equal((await second.post(page, { ...filled, _key: '0197a000-0000-4000-8000-000000000000' })).status, 404)
  const [count] = await site.database.asOwner('select count(*)::int as schools from school_slug')
  assert.equal(count?.['schools'], 1)
})

test('the same form sent again, its answer lost, signs the founder in and makes no second school', async () => {
  const again = browser(site.app)
  assert.equal((await again.post(page, { ...form, ...filled })).headers['location'], '/me/sign-in/begin')
  assert.match((await again.get('/today')).body, /Ottilie Brandreth/)
  assert.equal((await browser(site.app).post(page, { ...form, ...filled, name: 'Somebody Else' })).status, 409)
})

test('once the founder has a way in of their own, the form of the set-up signs nobody in any more', async () => {
  await addPasskey(visitor)
  assert.equal((await browser(site.app).post(page, { ...form, ...filled })).status, 404)
})

test('in a real school nobody can be anybody, and there is no demonstration to load', async () => {
  const stranger = browser(site.app)
  for (const who of [stranger, visitor]) assert.equal((await who.get('/personas')).status, 404)
  assert.equal((await stranger.post('/personas', { person: '0197a000-0000-7000-8000-000000000000' })).status, 404)
  assert.equal((await stranger.post('/demonstration')).status, 404)
  assert.match((await stranger.get('/sign-in')).body, /everyone who works with Holm Oak Primary/)
})
