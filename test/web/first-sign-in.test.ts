import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from './browser.ts'
import { testSite } from './site.ts'

const { app } = await testSite()

test('before set-up the first page offers the demonstration, and one press leads to its people', async () => {
  const visitor = browser(app)
  const first = await visitor.get('/')
  assert.equal(first.status, 200, first.body)
  assert.match(first.body, /Explore the demonstration school/)
  const pressed = await visitor.fill('/', {}, '/demonstration')
  assert.equal(pressed.status, 303, pressed.body)
  assert.equal(pressed.headers['location'], '/personas')
  const people = await visitor.get('/personas')
  assert.match(people.body, /class teacher/)
})
