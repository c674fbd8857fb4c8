import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueSetUpLink } from '../../src/modules/sign-in/index.ts'
import { signedIn } from '../../src/platform/http.ts'
import { permission, requires } from '../../src/platform/permissions.ts'
import { browser, hiddenFieldsOf } from './browser.ts'
import { founder, testSite } from './site.ts'

/** Words that must appear in no log line: who somebody is, what they ask, where they sit, what they hold. */
const canaries = {
  name: 'Ermintrude Canaryson',
  school: 'Canary Wharfside Primary',
  situation: 'friend-request-from-a-pupil-canary',
  path: 'canary-in-the-path',
  agent: 'CanaryBrowser/7',
  address: '203.0.113.77',
}

const site = await testSite()
const failing = await testSite({
  on: site,
  routes: app => {
    app.post('/test/fail', requires(permission('Anyone signed in', () => true)), async req => {
      throw new RangeError(`${signedIn(req).name} sent ${JSON.stringify(req.body)}`)
    })
  },
})

test('nothing that a person is, types, asks or holds reaches the log', async () => {
  const visitor = browser(site.app, canaries.address)
  const headers = {
    'sec-fetch-site': 'same-origin',
    'user-agent': canaries.agent,
    referer: `http://localhost:8080/${canaries.path}`,
  }
  const token = await issueSetUpLink(site.database.db, site.now())
  await visitor.get(`/?what=${canaries.situation}`, headers)
  await visitor.get(`/ask?act=${canaries.situation}`, headers)
  await visitor.get(`/${canaries.path}?q=${canaries.situation}`, headers)
  await visitor.get(`/%zz${canaries.path}`, headers)
  await visitor.fill(`/set-up/${token}`, { schoolName: canaries.school, name: canaries.name, title: 'king' })
  await visitor.fill(`/set-up/${token}`, { schoolName: canaries.school, name: canaries.name, title: 'headteacher' })
  await visitor.get('/today', headers)
  assert.equal((await visitor.fill('/today', { note: canaries.name }, '/sign-out')).status, 303)
  await visitor.send({
    method: 'POST',
    url: '/api/ask',
    payload: `{"${canaries.name}`,
    headers: { ...headers, 'content-type': 'application/json' },
  })
  await visitor.send({
    method: 'POST',
    url: '/sign-out',
    payload: `name=${canaries.name}`,
    headers: { 'content-type': 'text/canary' },
  })
  const log = site.log()
  for (const canary of [...Object.values(canaries), token, 'sid=']) assert.ok(!log.includes(canary), `${canary} was logged`)
  assert.ok(!log.includes(encodeURIComponent(canaries.name)))
})

test('an error of our own that quotes what was typed is logged without its words', async () => {
  const visitor = await founder(failing)
  const { _token = '' } = hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')
  assert.equal((await visitor.post('/test/fail', { _token, note: canaries.name })).status, 500)
  assert.match(failing.log(), /"type":"RangeError"/)
  for (const words of [canaries.name, 'Ottilie', 'Brandreth', _token]) assert.ok(!failing.log().includes(words), words)
})

test('what is logged lets an operator find the request: method, pattern, status, time, id', async () => {
  const before = site.log().length
  const { headers } = await browser(site.app).get('/set-up/guess?x=y')
  const line = site
    .log()
    .slice(before)
    .split('\n')
    .filter(text => text !== '')
    .map(text => JSON.parse(text))
    .find(({ msg }) => msg === 'answered')
  assert.equal(line.route, '/set-up/:token')
  assert.deepEqual([line.method, line.status, line.request], ['GET', 404, headers['x-request-id']])
  assert.equal(typeof line.ms, 'number')
  assert.deepEqual(Object.keys(line).toSorted(), ['level', 'method', 'ms', 'msg', 'request', 'route', 'status', 'time'])
})
