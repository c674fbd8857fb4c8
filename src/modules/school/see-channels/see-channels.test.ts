import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'
import { type Channel, channelHref } from '../channels/channel.ts'

const site = await testSite()
const empty = await browser(site.app).get('/contact')
const head = await persona(site, 'headteacher')
const nobody = browser(site.app)

test('before any school is set up the page is there and knows no channel', () => {
  assert.equal(empty.status, 200)
  assert.match(empty.body, /has not entered its channels yet/)
})

test('everybody reads which channels are official, which of them take answers, and the clauses that say so (C2, C3, C8)', async () => {
  const { body } = await nobody.get('/contact')
  const [speak = '', hear = ''] = body.slice(body.indexOf('Speak with us')).split('Hear from us')
  for (const kind of ['Office phone', 'Office email', 'In person']) assert.ok(speak.includes(kind), kind)
  for (const kind of ['Website', 'Text messages', 'Newsletter', 'Letters']) assert.ok(hear.includes(kind), kind)
  assert.match(speak, /href="tel:01632960123"/)
  assert.match(speak, /as our complaints policy says/)
  for (const clause of ['C2', 'C3', 'C8']) assert.match(body, new RegExp(`href="/policy#clause-${clause}">${clause}`))
  assert.match((await nobody.get('/who-to-ask')).body, /href="\/contact"/)
})

test('a channel is added, changed and removed', async () => {
  const typed = { kind: 'email', name: '', address: 'no address', purpose: 'The nursery', twoWay: 'yes' }
  assert.match((await head.fill('/school/channels', typed)).body, /Enter an email address/)
  await head.fill('/school/channels', { ...typed, address: 'nursery@willow-lane.example' })
  assert.match((await nobody.get('/contact')).body, /mailto:nursery@willow-lane\.example/)
  const list = (await head.get('/school/channels')).body
  const page = [...list.matchAll(/href="(\/school\/channels\/[^"]+)">Office email/g)].at(-1)?.[1] ?? ''
  await head.fill(page, { ...typed, address: 'little@willow-lane.example', name: 'Nursery desk' })
  assert.match((await nobody.get('/contact')).body, /Nursery desk[\s\S]*little@willow-lane/)
  await head.fill(page, { do: 'remove' })
  assert.doesNotMatch((await nobody.get('/contact')).body, /little@/)
  assert.equal((await head.get(page)).status, 404)
})

test('an address leads only where its kind may', () => {
  const href = (kind: Channel['kind'], address: string) => channelHref({ kind, address, name: null, purpose: 'x', twoWay: true })
  assert.equal(href('website', 'javascript:x()'), null)
  assert.equal(href('newsletter', 'JavaScript://x'), null)
  assert.equal(href('newsletter', 'At the gate'), null)
  assert.equal(href('website', 'HTTPS://a.example'), 'HTTPS://a.example')
  assert.equal(href('phone', '+44 (0)1632 960 123'), 'tel:+4401632960123')
})

test('the office is in the navigation of whoever looks after something there, and lists no more than that', async () => {
  const isInNavigation = async (visitor: typeof head) => (await visitor.get('/policy')).body.includes('href="/office"')
  assert.equal(await isInNavigation(head), true)
  assert.equal(await isInNavigation(nobody), false)
  const pupil = await become(browser(site.app), 'pupil')
  assert.equal(await isInNavigation(pupil), false)
  assert.match((await pupil.get('/office')).body, /nothing here that you look after/)
  const office = await become(browser(site.app), 'office staff, administrator')
  const { body } = await office.get('/office')
  assert.match(body, /href="\/school\/profile"/)
  assert.doesNotMatch(body, /href="\/school\/contracted-hours"/)
  assert.match((await head.get('/office')).body, /href="\/school\/contracted-hours"/)
})
