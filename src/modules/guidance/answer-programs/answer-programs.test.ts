import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSite } from '../../../../test/web/site.ts'
import { answerShape } from '../answer-shape.ts'
import { findResponse, problemsShape } from './requests.ts'

const site = await testSite()
const get = async (url: string) => (await site.app.inject({ url })).json()
const post = async (url: string, payload: object) => {
  const { statusCode, json } = await site.app.inject({ method: 'POST', url, payload })
  return { status: statusCode, body: json() }
}

test('a program asks and gets the answer in its documented shape, without a cookie or a token', async () => {
  const { status, body } = await post('/api/ask', { facts: { role: ['staff'], act: 'accept-request', 'other-person': 'pupil' } })
  assert.equal(status, 200)
  const answer = answerShape.strict().parse(body)
  assert.equal(answer.verdict, 'forbidden')
  assert.equal(answer.clauses[0]?.id, 'A5')
})

test('what is unknown comes back as the next question', async () => {
  const { body } = await post('/api/ask', { facts: { role: ['staff'], act: 'accept-request' } })
  assert.equal(body.next.fact, 'other-person')
  assert.equal((await post('/api/ask', { facts: {} })).body.next.fact, 'act')
})

test('what does not fit is refused with the path to it', async () => {
  for (const [request, path] of [
    [{ facts: { place: 'moon' } }, '/facts/place'],
    [{ facts: { role: ['pope'] } }, '/facts/role'],
    [{ facts: { colour: 'red' } }, '/facts/colour'],
    [{}, '/facts'],
    [[], '/'],
  ] as const) {
    const { status, body } = await post('/api/ask', request)
    assert.equal(status, 422)
    assert.equal(problemsShape.parse(body).problems[0]?.path, path)
  }
})

test('own words find acts and facts', async () => {
  const { body } = await post('/api/find', { words: 'a girl in my class has sent me a friend request', roles: ['staff'] })
  const [first] = findResponse.parse(body).proposals
  assert.equal(first?.act, 'accept-request')
  assert.deepEqual(first?.facts, { 'other-person': 'pupil' })
  assert.equal((await post('/api/find', { words: 7 })).status, 422)
})

test('the vocabulary names every role, act and fact with its values', async () => {
  const { roles, acts, facts } = await get('/api/vocabulary')
  assert.ok(roles.length > 10 && acts.length > 40 && facts.length > 20)
  for (const { values } of facts) for (const value of values) assert.ok(value.label && value.phrase)
})

test('the description is OpenAPI 3.1 and names every path', async () => {
  const description = await get('/api')
  assert.match(description.openapi, /^3\.1\./)
  assert.deepEqual(Object.keys(description.paths).sort(), ['/api', '/api/ask', '/api/find', '/api/vocabulary'])
  const answer = description.components.schemas.Answer
  assert.deepEqual(Object.keys(answer.properties).sort(), Object.keys(answerShape.shape).sort())
})
