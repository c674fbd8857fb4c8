import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largestUpload, signedIn, uploadedFile } from '../../src/platform/http.ts'
import { open, permission, requires } from '../../src/platform/permissions.ts'
import { browser, hiddenFieldsOf } from './browser.ts'
import { persona, testSite } from './site.ts'

const everyone = permission('Anyone signed in', () => true)

const site = await testSite({
  routes: app => {
    app.post('/test/open', open('For this test'), async () => 'open')
    app.post('/test/signed-in', requires(everyone), async () => 'signed in')
    app.post('/test/rare', requires(everyone, { limit: { max: 2, minutes: 5 } }), async req => signedIn(req).personId)
    app.post('/test/upload', requires(everyone, { upload: true }), async req => {
      const file = uploadedFile(req.body, 'file')
      return { filename: file?.filename, bytes: file?.bytes.length, title: (req.body as { title?: string }).title }
    })
  },
})

const times = async (count: number, send: () => Promise<{ status: number }>): Promise<number[]> => {
  const statuses: number[] = []
  for (let at = 0; at < count; at++) statuses.push((await send()).status)
  return statuses
}

const limited = (statuses: readonly number[]): number => statuses.filter(status => status === 429).length

test('an open POST is limited by address, IPv6 by its /64; another address is not touched', async () => {
  const statuses = await times(61, () => browser(site.app, '10.1.0.1').post('/test/open'))
  assert.equal(limited(statuses), 1)
  assert.equal(limited(await times(1, () => browser(site.app, '10.1.0.2').post('/test/open'))), 0)
  await times(60, () => browser(site.app, '2001:db8:1:2::1').post('/test/open'))
  assert.equal((await browser(site.app, '2001:db8:1:2:ffff::9').post('/test/open')).status, 429)
  assert.equal((await browser(site.app, '2001:db8:1:3::1').post('/test/open')).status, 200)
})

test('too many is a page that says to wait, and for how long', async () => {
  const { status, body, headers } = await browser(site.app, '10.1.0.1').post('/test/open')
  assert.equal(status, 429)
  assert.match(body, /That was a lot at once/)
  assert.match(String(headers['retry-after']), /^\d+$/)
})

test('a forwarded address does not count, unless a proxy of ours says it', async () => {
  const forged = () =>
    browser(site.app, '10.1.0.1').post(
      '/test/open',
      {},
      { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `10.9.9.${Math.floor(Math.random() * 250)}` },
    )
  assert.equal(limited(await times(3, forged)), 3)
})

test('a signed-in person is limited by who they are, wherever they sit', async () => {
  const visitor = await persona(site, 'pupil')
  const token = hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? ''
  assert.deepEqual(await times(3, () => visitor.post('/test/rare', { _token: token })), [200, 200, 429])
  const elsewhere = browser(site.app, '10.1.0.9')
  elsewhere.cookies.set('sid', visitor.cookies.get('sid') ?? '')
  assert.equal((await elsewhere.post('/test/rare', { _token: token })).status, 429)
  const other = await persona(site, 'volunteer')
  const others = hiddenFieldsOf((await other.get('/today')).body, '/sign-out')['_token'] ?? ''
  assert.equal((await other.post('/test/rare', { _token: others })).status, 200)
})

test('a route for files takes them with their fields and token; no other route takes any', async () => {
  const visitor = await persona(site, 'office staff')
  const token = hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? ''
  const send = visitor.upload
  const file = { name: 'file', filename: 'policy.txt', content: 'Staff must …' }
  const taken = await send('/test/upload', [{ name: '_token', content: token }, { name: 'title', content: 'Ours' }, file])
  assert.deepEqual(JSON.parse(taken.body), { filename: 'policy.txt', bytes: 14, title: 'Ours' })
  assert.equal((await send('/test/upload', [file])).status, 403, 'no token')
  assert.equal((await send('/test/signed-in', [{ name: '_token', content: token }, file])).status, 415)
  const large = { ...file, content: Buffer.alloc(largestUpload + 1) }
  assert.equal((await send('/test/upload', [{ name: '_token', content: token }, large])).status, 413)
  assert.equal((await send('/test/upload', [{ name: '_token', content: token }, file, { ...file, name: 'second' }])).status, 413)
})
