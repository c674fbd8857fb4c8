import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'

const site = await testSite()
const office = await persona(site, 'office staff')
test('smoke', async () => {
  const desk = await office.get('/office/door')
  assert.equal(desk.status, 200, desk.body.slice(0, 400))
  const path = /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec(desk.body)?.[1] ?? ''
  const visitor = browser(site.app)
  const seen = await visitor.get(path)
  assert.equal(seen.status, 200, seen.body)
  const sent = await visitor.fill(path, { kind: 'visitor', name: 'Ada Visitor' })
  assert.equal(sent.status, 303, sent.body)
  console.log(sent.headers['location'], (await visitor.get('/my-visit')).status)
  for (const p of ['/office/door','/office/door/fire-list','/office/door/visits','/office/door/poster','/office/door/renew', `${path}/tablet`, `${path}/emergency`]) {
    const a = await office.get(p); assert.equal(a.status, 200, p + a.body.slice(0,300)) }
})
void become
