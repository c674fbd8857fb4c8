import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comesFromOurPages } from '../../src/platform/http/forgery.ts'
import { formToken, isFormToken } from '../../src/platform/http/form-token.ts'
import { allRoutes, signedIn } from '../../src/platform/http.ts'
import { permission, requires } from '../../src/platform/permissions.ts'
import { browser, hiddenFieldsOf, origin } from './browser.ts'
import { become, persona, testSite } from './site.ts'

const changes: string[] = []

const site = await testSite({
  routes: app => {
    app.post('/test/change', requires(permission('Anyone signed in', () => true)), async req => {
      changes.push(signedIn(req).personId)
      return 'changed'
    })
  },
})
const visitor = await persona(site, 'class teacher')
const token = async () => hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? ''

/** What browsers say about a form on another page than ours, or say not at all. */
const foreign: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin },
  { origin: 'null' },
  { origin: 'https://elsewhere.example' },
  { origin: 'http://sibling.localhost:8080' },
  { origin: 'http://localhost:8081' },
  { origin: 'https://localhost:8080' },
  { origin: `${origin}.elsewhere.example` },
  { referer: `${origin}/today` },
]

const unsafe = allRoutes(site.app).filter(
  ({ method, access }) => !['GET', 'HEAD', 'OPTIONS'].includes(method) && (access.kind === 'requires' || access.session),
)

test('the sweep has routes to sweep', () => {
  assert.ok(unsafe.length >= 4)
})

for (const { method, url } of unsafe) {
  test(`${method} ${url} is refused from every page but our own, the right token notwithstanding`, async () => {
    const fields = { _token: await token() }
    const path = url.replace(':token', 'x')
    for (const headers of foreign) {
      const { status, body } = await visitor.post(path, fields, headers)
      assert.equal(status, 403, JSON.stringify(headers))
      assert.match(body, /You cannot open this page/)
    }
  })
}

test('our own page is known by Sec-Fetch-Site, by a typed address, or where the browser does not say, by Origin', async () => {
  for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { origin }]) {
    assert.equal((await visitor.post('/test/change', { _token: await token() }, headers)).status, 200)
  }
  assert.equal(changes.length, 3)
})

test('in a session a form without the token, or with another, is refused', async () => {
  const other = await become(browser(site.app), 'volunteer')
  const others = hiddenFieldsOf((await other.get('/today')).body, '/sign-out')['_token'] ?? ''
  const own = await token()
  const broken = `${own.startsWith('A') ? 'B' : 'A'}${own.slice(1)}`
  for (const wrong of [
    {},
    { _token: '' },
    { _token: others },
    { _token: broken },
    { _token: own.slice(0, 40) },
    { _token: [own, own] },
  ]) {
    assert.equal((await visitor.post('/test/change', wrong)).status, 403, JSON.stringify(wrong))
  }
  assert.equal(changes.length, 3)
})

test('a GET cannot pose as another method', async () => {
  const before = changes.length
  await visitor.get('/test/change?_method=POST', { 'x-http-method-override': 'POST', 'x-http-method': 'POST' })
  assert.equal(changes.length, before)
})

test('a page with a form lets the browser say Origin; one without says nothing to anybody', async () => {
  assert.equal((await visitor.get('/personas')).headers['referrer-policy'], 'same-origin')
  assert.equal((await browser(site.app).get('/')).headers['referrer-policy'], 'no-referrer')
})

test('tokens of one session differ on every page and hold for that session only', () => {
  const [one, another] = [formToken('secret'), formToken('secret')]
  assert.notEqual(one, another)
  assert.ok(isFormToken('secret', one) && isFormToken('secret', another))
  assert.ok(!isFormToken('other', one))
})

test('safe methods may come from anywhere', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    assert.ok(comesFromOurPages({ method, fetchSite: 'cross-site', origin: undefined, ownOrigin: origin }))
  }
})

test('every POST form on every page carries its key, and in a session its token', async () => {
  const urls = [
    ...new Set(
      allRoutes(site.app)
        .filter(({ method, url }) => method === 'GET' && !/[:*]|^\/assets/.test(url))
        .map(({ url }) => url),
    ),
  ]
  let forms = 0
  for (const who of [visitor, browser(site.app)]) {
    for (const url of urls) {
      for (const form of (await who.get(url)).body.match(/<form[^>]*method="post"[\s\S]*?<\/form>/gi) ?? []) {
        forms++
        assert.match(form, /name="_key" value="[0-9a-f-]{36}"/, url)
        assert.equal(/name="_token" value="[\w-]{86}"/.test(form), who === visitor, url)
      }
    }
  }
  assert.ok(forms > 3)
})
