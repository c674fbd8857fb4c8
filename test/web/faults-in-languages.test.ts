/** Pages of faults in the language of whoever meets them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fault, type FaultCode, statusOf } from '../../src/platform/errors.ts'
import type { App } from '../../src/platform/http.ts'
import { open } from '../../src/platform/permissions.ts'
import { browser } from './browser.ts'
import { namesAroundPages, readTexts } from './read-texts.ts'
import { persona, testSite } from './site.ts'

const codes = ['forbidden', 'not-found', 'sent-before', 'not-acceptable', 'too-many', 'fault', 'unavailable'] as const

/** What the database does when it is asked what was approved. */
const database = { isAway: false }

const site = await testSite({
  routes: (app: App) => {
    for (const code of codes)
      app.get(`/fails/${code}`, open('A test’s own page'), async req => {
        if (database.isAway) req.inSchool = () => Promise.reject(Object.assign(new Error('away'), { code: '57P01' }))
        throw new Fault(code)
      })
  },
})

const before = await browser(site.app).get('/none', { 'accept-language': 'pl' })
const parent = await persona(site, 'parent or carer')
const stranger = browser(site.app)

test('before a school is set up too a page that is not there says so in the browser’s language', () => {
  assert.equal(before.status, 404)
  assert.match(before.body, /<html lang="pl" dir="ltr"/)
  assert.match(before.body, /<h1[^>]*>Nie ma takiej strony/)
})

for (const language of ['pl', 'ur'])
  test(`in ${language} every page of a fault is in it, signed in or not, and no English on it is unmarked`, async () => {
    for (const visitor of [stranger, parent])
      for (const address of ['/none', ...codes.map(code => `/fails/${code}`)]) {
        const english = await visitor.get(`${address}?lang=en`)
        const { status, body } = await visitor.get(`${address}?lang=${language}`)
        assert.equal(status, address === '/none' ? 404 : statusOf[address.slice('/fails/'.length) as FaultCode])
        assert.match(body, language === 'ur' ? /<html lang="ur" dir="rtl"/ : /<html lang="pl" dir="ltr"/, address)
        const same = readTexts(body).intersection(readTexts(english.body)).difference(namesAroundPages)
        assert.deepEqual(
          [...same].filter(text => text !== 'Yasmin Thistlewood' && text !== 'Dev Mistry-Lowe'),
          [],
          address,
        )
      }
  })

test('the links to other languages lead to the same address', async () => {
  assert.match((await stranger.get('/none?x=1&lang=ur')).body, /href="\?x=1&amp;lang=pl" lang="pl" hreflang="pl">Polski/)
})

test('a refused form is in the language, without links that would lose it', async () => {
  await parent.get('/today?lang=pl')
  const { status, body } = await parent.post('/today/done', { notice: 'x' })
  assert.equal(status, 403, 'no token of a form')
  assert.match(body, /Tej strony nie możesz otworzyć/)
  assert.doesNotMatch(body, /hreflang/)
})

test('where the database cannot say what was approved, the page of a fault comes all the same', async () => {
  database.isAway = true
  for (const code of codes) {
    const { status, body } = await stranger.get(`/fails/${code}?lang=ur`)
    assert.equal(status, statusOf[code])
    assert.match(body, /<html lang="ur" dir="rtl"/)
    assert.match(body, /A machine translated these words/)
  }
  database.isAway = false
})

test('an address that cannot be read is answered in English: nothing is known of who asks', async () => {
  const { status, body } = await stranger.get('/%c0%af', { 'accept-language': 'ur' })
  assert.equal(status, 404)
  assert.match(body, /<html lang="en"/)
})
