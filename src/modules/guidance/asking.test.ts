import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schoolVocabulary } from '../policy/index.ts'
import { addressOf, carriedBy, readAsking, without } from './asking.ts'

const read = (address: string) => {
  const query: Record<string, string | string[]> = {}
  for (const [name, value] of new URL(address, 'http://school').searchParams) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return readAsking(schoolVocabulary, query)
}

test('an address says what was said, in its order', () => {
  const situation = { role: ['staff', 'parent'], act: 'accept-request', 'other-person': 'pupil', 'home-contact': 'not-sure' }
  const asking = read(addressOf(situation))
  assert.deepEqual(asking.situation, situation)
  assert.deepEqual(asking.said, Object.keys(situation))
})

test('nobody in particular is somebody too', () => {
  assert.equal(addressOf({ role: [] }), '/ask?role=none')
  assert.deepEqual(read('/ask?role=none').situation, { role: [] })
})

test('what does not fit the vocabulary is left out, and so will be asked', () => {
  assert.deepEqual(read('/ask?role=pope&act=dance&place=moon&colour=red').situation, {})
  assert.deepEqual(read('/ask?role=staff&role=pope').situation, { role: ['staff'] })
  assert.deepEqual(read('/ask?role=governing-body').situation, {})
  assert.deepEqual(read('/ask?__proto__=x&constructor=y').situation, {})
})

test('of a fact said twice the last counts', () => {
  assert.deepEqual(read('/ask?place=premises&place=trip').situation, { place: 'trip' })
})

test('a step’s form carries all but what the step asks', () => {
  const situation = { role: ['staff', 'parent'], act: 'accept-request' }
  assert.deepEqual(carriedBy(situation, 'act'), [
    ['role', 'staff'],
    ['role', 'parent'],
    ['step', 'act'],
  ])
  assert.deepEqual(without(situation, 'role'), { act: 'accept-request' })
})

test('a step can be asked for again', () => {
  const asking = read(addressOf({ role: ['staff'] }, 'act'))
  assert.equal(asking.again, 'act')
})
