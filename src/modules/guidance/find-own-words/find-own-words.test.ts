import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { testSite } from '../../../../test/web/site.ts'

const site = await testSite()
const visitor = browser(site.app)
const find = (words: string, page = '/ask?role=staff') => visitor.fill(page, { words }, '/ask/find')

test('own words are answered with readings to choose from, each saying what it takes along', async () => {
  const { status, body } = await find('a girl in my class has sent me a friend request')
  assert.equal(status, 200)
  assert.match(body, /href="\/ask\?role=staff&amp;act=accept-request&amp;other-person=pupil"/)
  assert.match(body, /and the other person is a pupil here/)
  assert.match(body, /None of these/)
})

test('what was typed stays in the box, and nowhere else: in no address and no log', async () => {
  const words = 'Araminta Quillfeather added me on insta'
  const { body } = await find(words)
  assert.ok(body.includes(`value="${words}"`))
  assert.doesNotMatch(body, /href="[^"]*Quillfeather/)
  assert.doesNotMatch(site.log(), /Quillfeather/)
})

test('an empty box comes back with a message beside it', async () => {
  const { status, body } = await find('   ')
  assert.equal(status, 422)
  assert.match(body, /href="#words"/)
  assert.match(body, /Say what you would like to do/)
})

test('words that mean nothing here lead to the list', async () => {
  const { status, body } = await find('zxqv glorp fnord')
  assert.equal(status, 200)
  assert.match(body, /We did not find that/)
  assert.match(body, /href="\/ask\?role=staff"/)
})

test('words are shown, never run', async () => {
  const { body } = await find('<img src=x onerror=alert(1)> friend request')
  assert.doesNotMatch(body, /<img src=x/)
})
