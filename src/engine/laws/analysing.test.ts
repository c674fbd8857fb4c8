/** The laws of analysis (docs/engine.md, 7), held against every complete situation of a small vocabulary. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEngine, type Rule, type Situation } from '../index.ts'
import { rules, small } from './arbitraries.ts'
import { applying, asSituation, type Complete, completions, dutiesIn, verdictIn } from './plain-reading.ts'

const RUNS = { numRuns: 300 }
const engine = createEngine(small)
const everything = completions(small, {})
const without = (list: readonly Rule[], rule: Rule) => list.filter(other => other !== rule)
const said = (list: readonly Rule[], complete: Complete) =>
  JSON.stringify([verdictIn(small, list, complete), [...new Set(dutiesIn(small, list, complete).map(duty => duty.do))].sort()])

test('law 14: a contradiction is reported exactly for the rules that meet, with an example in which they always do', () => {
  fc.assert(
    fc.property(rules, list => {
      const { contradictions } = engine.analyse(list)
      const meet = (a: string, b: string, act: string) => (complete: Complete) => {
        const ids = applying(small, list, complete).map(rule => rule.id)
        return complete.act === act && ids.includes(a) && ids.includes(b)
      }
      for (const {
        rules: [a, b],
        act,
        example,
      } of contradictions)
        assert.ok(completions(small, example).every(meet(a, b, act)))
      for (const must of list.filter(rule => rule.act && rule.strength === 'must'))
        for (const mustNot of list.filter(rule => rule.act && rule.strength === 'must_not'))
          for (const { id: act } of small.acts) {
            const found = contradictions.some(({ rules: [a, b], act: at }) => a === must.id && b === mustNot.id && at === act)
            assert.equal(found, everything.some(meet(must.id, mustNot.id, act)))
          }
    }),
    RUNS,
  )
})

test('law 15: a rule is never-applying exactly when it applies in no situation', () => {
  fc.assert(
    fc.property(rules, list => {
      const never = engine.analyse(list).never.map(({ rule }) => rule)
      const applied = new Set(everything.flatMap(complete => applying(small, list, complete).map(({ id }) => id)))
      assert.deepEqual(
        never,
        list.map(({ id }) => id).filter(id => !applied.has(id)),
      )
    }),
    RUNS,
  )
})

test('law 16: a rule is redundant exactly when nothing changes without it', () => {
  fc.assert(
    fc.property(rules, list => {
      const { redundant, never } = engine.analyse(list)
      for (const rule of list) {
        if (never.some(dead => dead.rule === rule.id)) continue
        const same = everything.every(complete => said(list, complete) === said(without(list, rule), complete))
        assert.equal(
          redundant.some(other => other.rule === rule.id),
          same,
        )
      }
    }),
    RUNS,
  )
})

test('law 17: silence is reported exactly where a role meets it', () => {
  fc.assert(
    fc.property(rules, list => {
      const { silent } = engine.analyse(list)
      for (const { id: role } of small.roles)
        for (const { id: act } of small.acts) {
          const verdicts = completions(small, { role: [role], act }).map(complete => verdictIn(small, list, complete))
          const found = silent.find(silence => silence.role === role && silence.act === act)
          assert.equal(found !== undefined, verdicts.includes('silent'))
          assert.equal(
            found?.always ?? false,
            verdicts.every(verdict => verdict === 'silent'),
          )
          if (found) assert.deepEqual(engine.load(list).decide(found.example).verdict, 'silent')
        }
    }),
    RUNS,
  )
})

test('law 18: the difference of two versions is exact', () => {
  fc.assert(
    fc.property(rules, rules, (before, after) => {
      const { verdicts, duties } = engine.compare(before, after)
      for (const { id: act } of small.acts) {
        const here = everything.filter(complete => complete.act === act)
        const changes = here.filter(complete => verdictIn(small, before, complete) !== verdictIn(small, after, complete))
        const reported = verdicts.filter(change => change.act === act)
        assert.equal(reported.length > 0, changes.length > 0)
        for (const { from, to, example, where } of reported) {
          const moves = (given: Situation) =>
            completions(small, given).every(
              complete => verdictIn(small, before, complete) === from && verdictIn(small, after, complete) === to,
            )
          assert.ok(moves(example))
          const boxed = here.filter(complete => where.some(box => inBox(box, complete)))
          const moved = here.filter(complete => moves(asSituation(complete)))
          assert.deepEqual(boxed, moved)
        }
      }
      const owed = (list: readonly Rule[], complete: Complete) =>
        dutiesIn(small, list, complete).map(duty => JSON.stringify(duty))
      for (const { duty, now, example } of duties)
        for (const complete of completions(small, example)) {
          assert.equal(owed(after, complete).includes(JSON.stringify(duty)), now === 'owed')
          assert.equal(owed(before, complete).includes(JSON.stringify(duty)), now !== 'owed')
        }
      const same = everything.every(
        complete => [...new Set(owed(before, complete))].sort().join() === [...new Set(owed(after, complete))].sort().join(),
      )
      assert.equal(duties.length === 0, same)
    }),
    { numRuns: 40 },
  )
})

function inBox(
  box: { role: readonly string[]; notRole: readonly string[]; facts: Readonly<Record<string, readonly string[]>> },
  complete: Complete,
): boolean {
  return (
    box.role.every(role => complete.role.includes(role)) &&
    !box.notRole.some(role => complete.role.includes(role)) &&
    Object.entries(box.facts).every(([fact, values]) => values.includes(complete.facts[fact] ?? ''))
  )
}

test('the count of changed situations is that of the roles and facts spoken of', () => {
  const before: Rule[] = [
    { id: 'r', clause: 'C', who: ['parent'], strength: 'must_not', act: ['post'], when: { fact: 'place', is: 'school' } },
  ]
  const after: Rule[] = before.map(rule => ({ ...rule, strength: 'should_not' }))
  const [change, ...others] = engine.compare(before, after).verdicts
  assert.deepEqual(others, [])
  assert.equal(change?.situations, 1)
  assert.deepEqual(change?.example, { role: ['parent'], act: 'post', place: 'school' })
  assert.deepEqual([change?.from, change?.to], ['forbidden', 'advised-against'])
})
