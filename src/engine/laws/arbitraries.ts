/** Random rules and situations over a small vocabulary, small enough to try every completion. */

import fc from 'fast-check'
import type { Condition, Rule } from '../rule.ts'
import type { Situation } from '../situation.ts'
import { STRENGTHS } from '../verdict.ts'
import { EVERYONE, NOT_SURE, type Vocabulary } from '../vocabulary.ts'

export const small: Vocabulary = {
  roles: [{ id: 'staff' }, { id: 'head', includes: ['staff'] }, { id: 'parent' }],
  acts: [{ id: 'post' }, { id: 'accept' }],
  facts: [
    { id: 'place', values: ['school', 'trip', 'away'] },
    { id: 'age', values: ['child', 'teen', 'adult'], ordered: true, fixed: true },
    { id: 'approved', values: ['no', 'yes'] },
    { id: 'urgent', values: ['no', 'yes'] },
  ],
}

const literal: fc.Arbitrary<Condition> = fc.constantFrom(...small.facts).chain(fact => {
  const value = fc.constantFrom(...fact.values)
  const is = value.map((is): Condition => ({ fact: fact.id, is }))
  const oneOf = fc.subarray([...fact.values], { minLength: 1 }).map((oneOf): Condition => ({ fact: fact.id, oneOf }))
  const bands = [
    value.map((atLeast): Condition => ({ fact: fact.id, atLeast })),
    value.map((atMost): Condition => ({ fact: fact.id, atMost })),
  ]
  return fc.oneof(is, oneOf, ...(fact.ordered ? bands : []))
})

const { condition } = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    literal,
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
}))

const rule = fc.record(
  {
    who: fc.subarray([...small.roles.map(({ id }) => id), EVERYONE], { minLength: 1, maxLength: 2 }),
    strength: fc.constantFrom(...STRENGTHS),
    acts: fc.subarray(
      small.acts.map(({ id }) => id),
      { minLength: 1 },
    ),
    when: condition,
    unless: condition,
    then: fc.subarray([{ do: 'tell', by: 'same-day' }, { do: 'record' }], { minLength: 1 }),
  },
  { requiredKeys: ['who', 'strength', 'acts'] },
)

/** Up to six rules, some of which only lay down duties. */
export const rules: fc.Arbitrary<Rule[]> = fc.array(fc.tuple(rule, fc.nat(4)), { maxLength: 6 }).map(list =>
  list.map(([{ acts, ...rest }, kind], index) => ({
    ...rest,
    id: `r${index}`,
    clause: `C${index % 4}`,
    ...(kind === 0 ? { upon: acts, then: rest.then ?? [{ do: 'record' }] } : { act: acts }),
  })),
)

/** A situation in which roles, act and facts may each be unknown; facts also "not sure". */
export const situation: fc.Arbitrary<Situation> = fc.record(
  {
    role: fc.subarray(small.roles.map(({ id }) => id)),
    act: fc.constantFrom(...small.acts.map(({ id }) => id)),
    ...Object.fromEntries(small.facts.map(({ id, values }) => [id, fc.constantFrom(...values, NOT_SURE)])),
  },
  { requiredKeys: [] },
)

/** The same with roles and act known. */
export const askedSituation: fc.Arbitrary<Situation> = fc
  .tuple(situation, fc.subarray(small.roles.map(({ id }) => id)), fc.constantFrom(...small.acts.map(({ id }) => id)))
  .map(([facts, role, act]) => ({ ...facts, role, act }))
