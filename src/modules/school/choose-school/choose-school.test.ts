import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'

const site = await testSite()
await founder(site, 'Holm Oak Primary')

const nameOn = async (visitor: ReturnType<typeof browser>) =>
  /sg-header__school">([^<]*)/.exec((await visitor.get('/policy')).body)?.[1]

test('with one school nothing changes: its front door leads to the first page, and sets no cookie', async () => {
  const visitor = browser(site.app)
  const { status, headers } = await visitor.get('/schools/holm-oak-primary')
  assert.deepEqual([status, headers['location']], [303, '/'])
  assert.equal(visitor.cookies.size, 0)
})

test('a school that is not there is 404, whatever its word looks like', async () => {
  const visitor = browser(site.app)
  for (const word of ['nowhere', 'Holm-Oak-Primary', '-', 'a'.repeat(61), "x'; drop table school", '..%2f..%2fetc'])
    assert.equal((await visitor.get(`/schools/${encodeURIComponent(word)}`)).status, 404, word)
})

test('with several, each has a front door; signed-out pages are that school’s from then on', async () => {
  await founder(site, 'Rowan Infants')
  const visitor = browser(site.app)
  assert.equal(await nameOn(visitor), 'Holm Oak Primary')
  assert.equal((await visitor.get('/schools/rowan-infants')).status, 303)
  assert.equal(visitor.cookies.get('school'), 'rowan-infants', 'the word of the address and nothing else')
  assert.equal(await nameOn(visitor), 'Rowan Infants')
  assert.equal(await nameOn(browser(site.app)), 'Holm Oak Primary', 'for this browser only')
  await visitor.get('/schools/holm-oak-primary')
  assert.equal(visitor.cookies.has('school'), false, 'the usual school needs none')
  assert.equal(await nameOn(visitor), 'Holm Oak Primary')
})

test('a cookie that names no school is as none', async () => {
  for (const word of ['nowhere', '__proto__', '../x', 'A'.repeat(4000)]) {
    const visitor = browser(site.app)
    visitor.cookies.set('school', word)
    assert.equal(await nameOn(visitor), 'Holm Oak Primary', word)
  }
})

test('who is signed in sees their own school, whatever the cookie says', async () => {
  const visitor = await founder(site, 'Hazel Juniors')
  visitor.cookies.set('school', 'rowan-infants')
  assert.equal(await nameOn(visitor), 'Hazel Juniors')
})
