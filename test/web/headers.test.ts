import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { allRoutes } from '../../src/platform/http.ts'
import { namedAssets } from '../../src/ui/theme/assets.ts'
import { browser, type Element, elements } from './browser.ts'
import { persona, testSite } from './site.ts'

const site = await testSite()
const secure = await testSite({ on: site, publicOrigin: 'https://school.example' })
const visitor = await persona(site, 'class teacher')

const policy =
  "default-src 'none';style-src 'self';script-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none';require-trusted-types-for 'script'"

const expected: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const urls = [
  ...new Set(
    allRoutes(site.app)
      .filter(({ method }) => method === 'GET')
      .map(({ url }) => url.replaceAll(/:\w+|\*/g, 'x')),
  ),
]

test('every address, those that are none included, bears the headers', async () => {
  assert.ok(urls.length > 10)
  for (const url of [...urls, '/nothing/here', '/assets/none.css', '/api/nothing']) {
    for (const who of [visitor, browser(site.app)]) {
      const { headers, status } = await who.get(url)
      for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, `${url} ${status} ${name}`)
      assert.match(String(headers['referrer-policy']), /^(no-referrer|same-origin)$/, url)
      assert.match(String(headers['cache-control']), /^(no-store|private, no-cache|public, max-age=31536000, immutable)$/, url)
      assert.match(String(headers['x-request-id']), /^[0-9a-f]{16}$/, url)
      assert.equal(headers['strict-transport-security'], undefined, 'no promise of https over http')
    }
  }
})

/** What a page that holds our content security policy must not have: it would be refused, and shows that somebody wrote it. */
const isInline = ({ tagName, attrs }: Element): boolean =>
  tagName === 'style' ||
  (tagName === 'script' && !attrs.some(({ name }) => name === 'src')) ||
  attrs.some(
    ({ name, value }) => name === 'style' || name.startsWith('on') || value.toLowerCase().trim().startsWith('javascript:'),
  )

test('no page has anything inline: no style, no script, no handler', async () => {
  for (const url of urls) {
    const { body, headers } = await visitor.get(url)
    if (!String(headers['content-type']).startsWith('text/html')) continue
    assert.deepEqual(
      [...elements(parse(body))].filter(isInline).map(({ tagName }) => tagName),
      [],
      url,
    )
  }
})

test('over https browsers are told never to use http', async () => {
  const { headers } = await browser(secure.app).get('/')
  assert.equal(headers['strict-transport-security'], 'max-age=63072000; includeSubDomains; preload')
})

test('an address that cannot be read is a page like any other', async () => {
  for (const url of ['/%zz', '/a%', `/set-up/${'x'.repeat(400)}`]) {
    const { status, body, headers } = await browser(site.app).get(url)
    assert.equal(status, 404, url)
    assert.match(body, /We cannot find this page/)
    assert.equal(headers['content-security-policy'], policy)
  }
})

test('a page that is the same for everyone may be kept, and is asked for again by its tag', async () => {
  const stranger = browser(site.app)
  const first = await stranger.get('/')
  assert.equal(first.headers['cache-control'], 'private, no-cache')
  const again = await stranger.get('/', { 'if-none-match': String(first.headers['etag']) })
  assert.deepEqual([again.status, again.body], [304, ''])
  assert.equal((await stranger.get('/', { 'if-none-match': 'W/"other"' })).status, 200)
})

test('what a signed-in person sees, and any page with a form, is kept nowhere', async () => {
  assert.equal((await visitor.get('/')).headers['cache-control'], 'no-store')
  assert.equal((await visitor.get('/today')).headers['cache-control'], 'no-store')
  assert.equal((await browser(site.app).get('/personas')).headers['cache-control'], 'no-store')
})

test('assets come compressed beforehand, for ever, and whole to whom cannot unpack', async () => {
  const { stylesheet } = namedAssets()
  const fetch = (encoding: string) => site.app.inject({ url: stylesheet.path, headers: { 'accept-encoding': encoding } })
  const brotli = await fetch('gzip, deflate, br')
  assert.equal(brotli.headers['content-encoding'], 'br')
  assert.equal(brotli.headers['cache-control'], 'public, max-age=31536000, immutable')
  assert.match(String(brotli.headers['vary']), /accept-encoding/i)
  assert.deepEqual(brotliDecompressSync(brotli.rawPayload), Buffer.from(stylesheet.bytes))
  assert.deepEqual(gunzipSync((await fetch('gzip, br;q=0')).rawPayload), Buffer.from(stylesheet.bytes))
  const plain = await fetch('identity')
  assert.equal(plain.headers['content-encoding'], undefined)
  assert.deepEqual(plain.rawPayload, Buffer.from(stylesheet.bytes))
})

test('a school’s colours are a stylesheet at an address of their own', async () => {
  const { status, headers } = await browser(site.app).get('/assets/school-7a1f5c.css')
  assert.deepEqual([status, headers['content-type']], [200, 'text/css; charset=utf-8'])
  assert.equal((await browser(site.app).get('/assets/school-ffff00.css')).status, 404)
})

test('pages are compressed for whom can unpack them', async () => {
  const { headers, rawPayload } = await site.app.inject({ url: '/', headers: { 'accept-encoding': 'br' } })
  assert.equal(headers['content-encoding'], 'br')
  assert.match(brotliDecompressSync(rawPayload).toString(), /<!DOCTYPE html>/)
})

test('health and readiness answer programs', async () => {
  const health = await browser(site.app).get('/health')
  assert.deepEqual(JSON.parse(health.body), { status: 'alive' })
  const ready = await browser(site.app).get('/ready')
  assert.deepEqual([ready.status, JSON.parse(ready.body)], [200, { status: 'ready' }])
})
