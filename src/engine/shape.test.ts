/** What policies share: rules that say the same, and the reading of an act where the same rules bind. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { small } from './laws/arbitraries.ts'
import { loadPolicy } from './policy.ts'
import { readingFor } from './roles.ts'
import type { Condition, Rule } from './rule.ts'
import { createShapes } from './shape.ts'
import { askedAct, createSpace } from './space.ts'

const rule: Rule = {
  id: 'r',
  clause: 'C',
  who: ['staff'],
  strength: 'must',
  act: ['post'],
  when: { fact: 'age', is: 'teen' },
  then: [{ do: 'Tell', tell: ['head'], by: 'same-day' }],
  notes: ['n'],
}

test('rules have one shape if and only if they differ in nothing but their names', () => {
  const conditions: Condition[] = [
    { fact: 'age', is: 'adult' },
    { fact: 'place', is: 'trip' },
    { fact: 'age', oneOf: ['teen'] },
    { fact: 'age', atLeast: 'teen' },
    { fact: 'age', atMost: 'teen' },
    { not: { fact: 'age', is: 'teen' } },
    { all: [{ fact: 'age', is: 'teen' }] },
    { any: [{ fact: 'age', is: 'teen' }] },
    { any: [] },
    { all: [] },
  ]
  const others: Partial<Rule>[] = [
    { who: ['parent'] },
    { who: ['staff', 'parent'] },
    { strength: 'may' },
    { then: [] },
    { then: [{ do: 'Ask', tell: ['head'], by: 'same-day' }] },
    { then: [{ do: 'Tell', tell: ['parent'], by: 'same-day' }] },
    { then: [{ do: 'Tell', tell: ['head'], by: 'immediately' }] },
    { then: [{ do: 'Tell', tell: ['head'] }] },
    { notes: ['m'] },
    ...conditions.map(when => ({ when })),
    ...conditions.map(unless => ({ unless })),
  ]
  const { act, ...unjudged } = rule
  const { when, ...unconditional } = rule
  const all: Rule[] = [rule, unconditional, { ...unjudged, upon: act ?? [] }, ...others.map(other => ({ ...rule, ...other }))]
  const shapes = createShapes(createSpace(small))
  const previous = shapes.ofRule({ ...rule, strength: 'should' }, null)
  const found = all.map(one => shapes.ofRule(one, previous))
  assert.equal(new Set(found).size, all.length)
  // Each in turn where another is expected, and then where it is expected itself.
  for (const [i, one] of all.entries())
    for (let time = 0; time < 2; time++)
      assert.equal(shapes.ofRule({ ...structuredClone(one), id: 'other', clause: 'D' }, previous), found[i], JSON.stringify(one))
})

test('where the same rules bind, policies read alike, whatever they say to others', () => {
  const space = createSpace(small)
  const shapes = createShapes(space)
  const act = askedAct(space, 'post') ?? 0
  const shapeOf = (strength: Rule['strength']) => {
    const rules = [rule, { ...rule, who: ['parent'], strength }].map(one => shapes.ofRule(one, null))
    return shapes.ofAct(act, rules, 0, rules.length)
  }
  const [one, two] = [shapeOf('may'), shapeOf('must_not')]
  assert.notEqual(one, two)
  assert.equal(readingFor(space, one, ['staff']), readingFor(space, two, ['staff']))
  assert.notEqual(readingFor(space, one, ['parent']), readingFor(space, two, ['parent']))
})

test('the usual shape of an act is that of the first policy, until two policies running have another', () => {
  const shapes = createShapes(createSpace(small))
  const shapeOf = (strength: Rule['strength']) => shapes.ofAct(0, [shapes.ofRule({ ...rule, strength }, null)], 0, 1)
  const first = shapeOf('may')
  const other = shapeOf('must')
  assert.equal(shapes.usual[0], first)
  shapeOf('may')
  shapeOf('must')
  assert.equal(shapes.usual[0], first)
  shapeOf('must')
  assert.equal(shapes.usual[0], other)
})

test('only acts are kept among those that were asked about', () => {
  const space = createSpace(small)
  const policy = loadPolicy(space, createShapes(space), [rule])
  policy.decide({ role: ['staff'], act: 'no such act' })
  policy.answer({ role: ['staff'] })
  assert.equal(space.askedActs.has('no such act'), false)
  policy.decide({ role: ['staff'], act: 'post' })
  assert.deepEqual(space.askedActs.get('post'), space.numberOfAct.get('post'))
})
