import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'parse5'
import { z } from 'zod'
import { issueSetUpLink } from '../../src/modules/sign-in/index.ts'
import { isFormToken } from '../../src/platform/http/form-token.ts'
import { openNotice } from '../../src/platform/http/notice.ts'
import { readForm } from '../../src/platform/http.ts'
import { readSessionCookie } from '../../src/platform/sessions/session-cookie.ts'
import { browser, elements, hiddenFieldsOf } from './browser.ts'
import { persona, testSite } from './site.ts'

const site = await testSite()

/** Markup that would run where somebody forgot to escape: text, attribute, address, comment, half a tag. */
const payloads = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  `'><img src=x onerror=alert(1)>`,
  '" autofocus onfocus=alert(1) x="',
  `' onmouseover='alert(1)`,
  '</title><svg onload=alert(1)>',
  '--><svg onload=alert(1)>',
  '</textarea><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '{% raw %}<script>alert(1)</script>{% endraw %}',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '\u2028<script>alert(1)</script>',
  '<scr\u0000ipt>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
]

/** A page as a browser reads it: its elements with the names of their attributes. */
const skeleton = (body: string): string[] =>
  [...elements(parse(body))].map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))

const typedIn = (body: string, field: string): string | undefined =>
  [...elements(parse(body))]
    .find(({ attrs }) => attrs.some(({ name, value }) => name === 'name' && value === field))
    ?.attrs.find(({ name }) => name === 'value')?.value

test('markup in a field comes back as the words that were typed, and the page has not an element more', async () => {
  const page = `/set-up/${await issueSetUpLink(site.database.db, site.now())}`
  const send = (text: string, from: string) => browser(site.app, from).fill(page, { schoolName: text, name: text, title: 'king' })
  const plain = skeleton((await send('Ada', '10.2.1.1')).body)
  assert.ok(plain.length > 50)
  for (const [at, payload] of payloads.entries()) {
    const { status, body } = await send(payload, `10.2.0.${at}`)
    assert.equal(status, 422)
    assert.deepEqual(skeleton(body), plain, payload)
    const read = payload.replaceAll('\u0000', '')
    assert.deepEqual([typedIn(body, 'schoolName'), typedIn(body, 'name')], [read, read])
  }
})

test('no address leads out of what we serve', async () => {
  const outside = [
    '/assets/../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e%5c%2e%2e%5cetc',
    '//elsewhere.example/',
    '/assets/school-0b5563.css%00.html',
    '/.env',
    '/.git/config',
  ]
  for (const url of outside) assert.equal((await browser(site.app).get(url)).status, 404, url)
})

test('whatever arrives in address, cookie and headers, the answer is never a fault of ours', async () => {
  const visitor = browser(site.app)
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), fc.string(), async (path, query, cookie) => {
      visitor.cookies.set('sid', encodeURIComponent(cookie))
      const { status } = await visitor.get(`${path || '/'}?${query}`, {
        'accept-language': cookie.replaceAll(/[^\x20-\x7e]/g, ''),
        'if-none-match': query,
      })
      return status < 500
    }),
    { numRuns: 300 },
  )
})

test('whatever arrives in a form, the answer is never a fault of ours', async () => {
  const page = `/set-up/${await issueSetUpLink(site.database.db, site.now())}`
  const { _key = '' } = hiddenFieldsOf((await browser(site.app).get(page)).body, page)
  const field = fc.constantFrom('_key', '_token', 'schoolName', 'name', 'title', '__proto__', 'constructor')
  let at = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(field, fc.string({ unit: 'binary' }))), async typed => {
      const fields = Object.fromEntries([['_key', _key], ...typed])
      const { status } = await browser(site.app, `10.3.${at % 250}.${at++ % 199}`).post(page, fields)
      return status < 500
    }),
    { numRuns: 200 },
  )
})

test('parsers of cookies, notices, tokens and forms take anything without throwing', () => {
  const form = z.object({ name: z.string() })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.anything(), (text, thing) => {
      readSessionCookie(text)
      assert.equal(openNotice(text, 'secret'), null)
      assert.equal(isFormToken('secret', thing), false)
      readForm(form, thing)
    }),
    { numRuns: 5000 },
  )
})

test('what is looked for with a NUL in it is looked for without: PostgreSQL has none', async () => {
  const head = await persona(await testSite(), 'headteacher')
  for (const address of ['/people?find=ada%00', '/office/door/visits?find=%00'])
    assert.equal((await head.get(address)).status, 200, address)
})
