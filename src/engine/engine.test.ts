/** Examples that random rules meet too rarely, and what is refused. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine, NOT_SURE, type Rule, readRules, readSituation } from './index.ts'
import { small } from './laws/arbitraries.ts'
import { loadPolicy } from './policy.ts'
import { createShapes } from './shape.ts'
import { createSpace } from './space.ts'

const rule = (id: string, more: Partial<Rule>): Rule => ({
  id,
  clause: id.toUpperCase(),
  who: ['everyone'],
  strength: 'must_not',
  act: ['post'],
  ...more,
})
const isAt = (place: string) => ({ fact: 'place', is: place })

test('the nearest change leaves alone what nobody can change, where there is another way', () => {
  const rules = [rule('a', { when: { all: [{ fact: 'age', is: 'child' }, isAt('school')] } })]
  const { nearest } = createEngine(small).load(rules).answer({ role: [], act: 'post', age: 'child', place: 'school' })
  assert.deepEqual(nearest, { set: { place: 'trip' }, verdict: 'silent' })
  const fixedOnly = [rule('a', { when: { fact: 'age', is: 'child' } })]
  const answer = createEngine(small).load(fixedOnly).answer({ role: [], act: 'post', age: 'child' })
  assert.deepEqual(answer.nearest, { set: { age: 'teen' }, verdict: 'silent' })
  const either = [
    rule('a', { when: { all: [{ fact: 'age', is: 'child' }, { any: [isAt('school'), { fact: 'urgent', is: 'yes' }] }] } }),
  ]
  const cheap = createEngine(small).load(either).answer({ role: [], act: 'post', age: 'child', place: 'school', urgent: 'yes' })
  assert.deepEqual(cheap.nearest, { set: { place: 'trip', urgent: 'no' }, verdict: 'silent' })
})

test('the nearest change prefers a yes to silence where it costs no more', () => {
  const rules = [rule('a', { when: isAt('school') }), rule('b', { strength: 'may', when: isAt('away') })]
  const { nearest } = createEngine(small).load(rules).answer({ role: [], act: 'post', place: 'school' })
  assert.deepEqual(nearest, { set: { place: 'away' }, verdict: 'allowed' })
})

test('decisive facts are the fewest even when others were read first', () => {
  const rules = [
    rule('a', { when: { any: [{ all: [isAt('school'), { fact: 'age', is: 'child' }] }, { fact: 'urgent', is: 'yes' }] } }),
  ]
  const { decisive } = createEngine(small)
    .load(rules)
    .answer({ role: [], act: 'post', place: 'school', age: 'child', urgent: 'yes' })
  assert.deepEqual(decisive, ['urgent'])
})

test('a fact that was asked and is not known is not asked again', () => {
  const rules = [rule('a', { when: { all: [isAt('school'), { fact: 'urgent', is: 'no' }] } })]
  const policy = createEngine(small).load(rules)
  assert.equal(policy.answer({ role: [], act: 'post' }).next, 'place')
  assert.equal(policy.answer({ role: [], act: 'post', place: NOT_SURE }).next, 'urgent')
  assert.equal(policy.answer({ role: [], act: 'post', urgent: NOT_SURE, place: NOT_SURE }).next, null)
})

test('the act, then the roles, are asked first where they matter', () => {
  const policy = createEngine(small).load([rule('a', { who: ['parent'] })])
  assert.equal(policy.answer({}).next, 'act')
  assert.equal(policy.answer({ act: 'post' }).next, 'role')
  assert.equal(policy.answer({ act: 'accept' }).verdict, 'silent')
})

test('a stranger cannot make the engine remember values and roles that do not exist', () => {
  const space = createSpace(small)
  const policy = loadPolicy(space, createShapes(space), [rule('a', { who: ['parent'], when: isAt('school') })])
  policy.answer({ role: ['parent'], act: 'post', place: 'nowhere' })
  const { kept } = space.growth
  for (let i = 0; i < 100; i++) policy.answer({ role: ['parent', `r${i}`], act: 'post', place: `p${i}` })
  assert.equal(space.growth.kept, kept)
})

test('an equally strong rule makes another redundant, a weaker one does not', () => {
  const twice = createEngine(small).analyse([rule('a', { when: isAt('school') }), rule('b', {})])
  assert.deepEqual(twice.redundant, [{ rule: 'a', clause: 'A', by: ['b'] }])
  const weaker = createEngine(small).analyse([rule('a', { when: isAt('school') }), rule('b', { strength: 'should_not' })])
  assert.deepEqual(weaker.redundant, [])
})

test('a rule set that does not fit is refused with the path to each fault and what was expected', () => {
  const good = rule('a', { when: isAt('school') })
  const faults = (input: unknown) => {
    const read = readRules(small, input)
    return 'problems' in read ? read.problems.map(({ path }) => path) : []
  }
  assert.deepEqual(readRules(small, [good]), { rules: [good] })
  assert.deepEqual(faults({}), [''])
  assert.deepEqual(faults([good, good]), ['/1/id'])
  assert.deepEqual(faults([null]), ['/0'])
  assert.deepEqual(faults([{ ...good, strength: 'shall', who: [], extra: 1 }]), ['/0/extra', '/0/who', '/0/strength'])
  assert.deepEqual(faults([{ ...good, who: ['nobody'] }]), ['/0/who/0'])
  assert.deepEqual(faults([{ ...good, act: ['dance'] }]), ['/0/act/0'])
  assert.deepEqual(faults([{ ...good, upon: ['post'] }]), ['/0/upon'])
  assert.deepEqual(faults([{ id: 'x', clause: 'X', who: ['parent'], strength: 'must', upon: ['post'] }]), ['/0/then'])
  assert.deepEqual(faults([{ ...good, when: { all: [isAt('moon')] } }]), ['/0/when/all/0/is'])
  assert.deepEqual(faults([{ ...good, unless: { fact: 'place', atLeast: 'trip' } }]), ['/0/unless/atLeast'])
  assert.deepEqual(faults([{ ...good, when: { fact: 'age', atLeast: 'old' } }]), ['/0/when/atLeast'])
  assert.deepEqual(faults([{ ...good, when: { fact: 'place', oneOf: [] } }]), ['/0/when/oneOf'])
  assert.deepEqual(faults([{ ...good, when: { fact: 'place', is: 'trip', oneOf: ['trip'] } }]), ['/0/when'])
  assert.deepEqual(faults([{ ...good, when: { fact: 'toString', is: 'x' } }]), ['/0/when/fact'])
  assert.deepEqual(faults([{ ...good, when: { any: 3 } }]), ['/0/when/any'])
  assert.deepEqual(faults([{ ...good, then: [{ do: 'x', cc: 1 }], notes: [''] }]), ['/0/then/0/cc', '/0/notes/0'])
  let deep: unknown = isAt('trip')
  for (let i = 0; i < 30; i++) deep = { not: deep }
  assert.equal(faults([{ ...good, when: deep }]).length, 1)
})

test('a situation that does not fit is refused likewise; booleans and null are understood', () => {
  assert.deepEqual(readSituation(small, { role: 'parent', act: 'post', urgent: true, age: null, place: NOT_SURE }), {
    situation: { role: ['parent'], act: 'post', urgent: 'yes', place: NOT_SURE },
  })
  const wrong = readSituation(small, { role: ['pope'], place: 'moon', colour: 'red' })
  assert.deepEqual('problems' in wrong && wrong.problems.map(({ path }) => path), ['/role', '/place', '/colour'])
  assert.ok('problems' in readSituation(small, 'post'))
})

test('a rule that does not fit the vocabulary cannot be loaded', () => {
  const engine = createEngine(small)
  assert.throws(() => engine.load([rule('a', { act: ['dance'] })]), RangeError)
  assert.throws(() => engine.load([rule('a', { when: isAt('moon') })]), RangeError)
})
