/** What an engine keeps is bounded, however many policies it loads and whatever it is asked, and letting go changes no answer. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEngine, type Rule } from './index.ts'
import { rules, situation, small } from './laws/arbitraries.ts'
import { loadPolicy } from './policy.ts'
import { createShapes } from './shape.ts'
import { createSpace } from './space.ts'

test('policies answer alike when all that was worked out is let go between and amid questions', () => {
  fc.assert(
    fc.property(
      fc.array(rules, { minLength: 2, maxLength: 4 }),
      fc.array(situation, { minLength: 8, maxLength: 16 }),
      fc.integer({ min: 1, max: 600 }),
      (lists, situations, most) => {
        const space = createSpace(small, most)
        const shapes = createShapes(space)
        const policies = lists.map(list => ({ list, policy: loadPolicy(space, shapes, list) }))
        // The last one first: what was let go while it was loaded is cleared only when another is asked.
        for (const given of situations)
          for (const { list, policy } of policies.toReversed()) {
            const alone = createEngine(small).load(list)
            assert.deepEqual(policy.decide(given), alone.decide(given))
            assert.deepEqual(policy.answer(given), alone.answer(given))
          }
        assert.ok(space.growth.generation > 0 || space.growth.kept <= most)
      },
    ),
    { numRuns: 100 },
  )
})

test('what is let go while a policy is loaded is not mixed with what is worked out for it', () => {
  const judging = (id: string, fact: string, is: string, strength: Rule['strength']): Rule => ({
    id,
    clause: id,
    who: ['staff'],
    strength,
    act: ['post'],
    when: {
      any: [
        { fact, is },
        { fact: 'urgent', is: 'yes' },
      ],
    },
  })
  const one = [judging('a', 'place', 'trip', 'must_not'), judging('b', 'age', 'teen', 'must')]
  const two = [judging('c', 'age', 'adult', 'may'), judging('d', 'place', 'school', 'should_not')]
  const asked = { role: ['staff'], act: 'post', urgent: 'no' }
  const further = { ...asked, place: 'school', age: 'adult' }
  for (let most = 1; most < 400; most++) {
    const space = createSpace(small, most)
    const shapes = createShapes(space)
    const first = loadPolicy(space, shapes, one)
    for (const place of ['school', 'trip', 'away'])
      for (const age of ['child', 'teen', 'adult']) first.answer({ ...asked, place, age })
    const second = loadPolicy(space, shapes, two)
    second.decide(asked)
    first.answer(further)
    assert.deepEqual(second.answer(further), createEngine(small).load(two).answer(further), `keeping ${most}`)
  }
})

test('ever new policies, loaded, asked and let go, never make an engine keep more than its bound', () => {
  const most = 500
  const space = createSpace(small, most)
  const shapes = createShapes(space)
  const bits = small.facts.flatMap(({ id, values }) => values.map(is => ({ fact: id, is })))
  let largest = 0
  for (let number = 1; number < 2 ** bits.length; number++) {
    const any = bits.filter((_, bit) => (number >> bit) & 1)
    const rule: Rule = {
      id: 'r',
      clause: 'C',
      who: ['staff'],
      strength: 'must_not',
      act: ['post'],
      when: { any },
      notes: [`${number}`],
    }
    const policy = loadPolicy(space, shapes, [rule])
    policy.answer({ role: ['staff'], act: 'post' })
    largest = Math.max(largest, space.diagrams.size() + space.growth.kept)
  }
  assert.ok(space.growth.generation > 10)
  // What one question works out may come on top before the next begins.
  assert.ok(largest < 2 * most, `${largest}`)
})

test('what is let go by one policy is let go by the store of shapes too', () => {
  const space = createSpace(small, 40)
  const shapes = createShapes(space)
  const rule: Rule = { id: 'r', clause: 'C', who: ['staff'], strength: 'must', act: ['post'] }
  const before = shapes.ofRule(rule, null)
  assert.equal(shapes.ofRule({ ...rule, id: 'other' }, null), before)
  while (space.growth.generation === 0) loadPolicy(space, shapes, [rule])
  assert.notEqual(shapes.ofRule(rule, null), before)
})

test('rules altered after they were loaded, and loaded anew, are read anew', () => {
  const engine = createEngine(small)
  const when = { fact: 'place', is: 'school' }
  const rule: Rule = { id: 'r', clause: 'C', who: ['staff'], strength: 'must_not', act: ['post'], when }
  const asked = { role: ['staff'], act: 'post', place: 'school' }
  const first = engine.load([rule])
  when.is = 'trip'
  assert.equal(engine.load([rule]).decide(asked).verdict, 'silent')
  assert.equal(first.decide(asked).verdict, 'forbidden')
})
