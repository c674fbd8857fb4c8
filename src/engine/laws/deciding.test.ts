/** The laws of deciding (docs/engine.md, 3 and 4), each held against the plain reading over random rules and situations. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEngine, NOT_SURE, type Rule, type Situation, VERDICTS } from '../index.ts'
import { askedSituation, rules, situation, small } from './arbitraries.ts'
import { applying, asSituation, completions, dutiesIn, verdictIn } from './plain-reading.ts'

const RUNS = { numRuns: 400 }
const load = (list: readonly Rule[]) => createEngine(small).load(list)
const verdictsOf = (list: readonly Rule[], given: Situation) =>
  new Set(completions(small, given).map(complete => verdictIn(small, list, complete)))

test('law 1: an answer is decided exactly when all completions agree', () => {
  fc.assert(
    fc.property(rules, situation, (list, given) => {
      const expected = VERDICTS.filter(verdict => verdictsOf(list, given).has(verdict)).reverse()
      const { verdict, possible } = load(list).decide(given)
      assert.deepEqual(possible, expected)
      assert.equal(verdict, expected.length === 1 ? expected[0] : 'depends')
    }),
    { numRuns: 1000 },
  )
})

test('law 2: what is unknown never permits', () => {
  fc.assert(
    fc.property(rules, situation, (list, given) => {
      const { verdict } = load(list).decide(given)
      if (verdict === 'allowed' || verdict === 'advised' || verdict === 'silent')
        assert.ok(!verdictsOf(list, given).has('forbidden'))
    }),
    RUNS,
  )
})

test('law 3: adding a fact never flips a decided answer', () => {
  fc.assert(
    fc.property(rules, situation, situation, (list, given, more) => {
      const policy = load(list)
      const before = policy.decide(given)
      const unknown = Object.fromEntries(
        Object.entries(more).filter(([fact]) => given[fact] === undefined || given[fact] === NOT_SURE),
      )
      const after = policy.decide({ ...given, ...unknown })
      if (before.verdict !== 'depends') assert.equal(after.verdict, before.verdict)
      assert.ok(after.possible.every(verdict => before.possible.includes(verdict)))
    }),
    RUNS,
  )
})

test('law 4: a must-not is never outvoted', () => {
  fc.assert(
    fc.property(rules, situation, (list, given) => {
      const policy = load(list)
      for (const complete of completions(small, given).slice(0, 40)) {
        const forbids = applying(small, list, complete).some(rule => rule.act && rule.strength === 'must_not')
        if (forbids) assert.equal(policy.decide(asSituation(complete)).verdict, 'forbidden')
      }
    }),
    { numRuns: 100 },
  )
})

test('law 5: the order of rules and of roles does not matter', () => {
  const shuffled = rules.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
  fc.assert(
    fc.property(shuffled, situation, ([list, other], given) => {
      const reversed = given.role ? { ...given, role: [...given.role].reverse() } : given
      const [one, two] = [load(list).answer(given), load(other).answer(reversed)]
      const sorted = (items: readonly { readonly rule: string }[]) => items.map(item => JSON.stringify(item)).sort()
      assert.equal(one.verdict, two.verdict)
      assert.deepEqual([...one.clauses].sort(), [...two.clauses].sort())
      assert.deepEqual(sorted(one.citations), sorted(two.citations))
      assert.deepEqual([one.decisive, one.nearest, one.next, one.open], [two.decisive, two.nearest, two.next, two.open])
    }),
    RUNS,
  )
})

test('law 6: rules and duties are certain when they hold in every completion, possible when in some', () => {
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const all = completions(small, given)
      const { citations, duties } = load(list).answer(given)
      for (const rule of list) {
        const times = all.filter(complete => applying(small, list, complete).includes(rule)).length
        const cited = citations.find(citation => citation.rule === rule.id)
        assert.equal(cited !== undefined, times > 0)
        if (cited) assert.equal(cited.certain, times === all.length)
      }
      for (const duty of [{ do: 'tell', by: 'same-day' }, { do: 'record' }]) {
        const times = all.filter(complete => dutiesIn(small, list, complete).some(owed => owed.do === duty.do)).length
        const owed = duties.find(other => other.do === duty.do)
        assert.equal(owed !== undefined, times > 0)
        if (owed) assert.equal(owed.certain, times === all.length)
      }
    }),
    RUNS,
  )
})

test('law 7: "not sure" and a value outside the domain decide like an absent fact', () => {
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const policy = load(list)
      const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== NOT_SURE))
      const strange = Object.fromEntries(small.facts.map(({ id }) => [id, 'no such value']))
      assert.deepEqual(policy.decide(given).possible, policy.decide(present).possible)
      assert.deepEqual(policy.decide({ ...strange, ...present }).possible, policy.decide(present).possible)
    }),
    RUNS,
  )
})

test('law 8: what is loaded together answers as if loaded alone', () => {
  fc.assert(
    fc.property(
      fc.array(rules, { minLength: 2, maxLength: 4 }),
      fc.array(situation, { minLength: 4, maxLength: 8 }),
      (lists, situations) => {
        const engine = createEngine(small)
        const together = lists.map(engine.load)
        for (const given of situations)
          lists.forEach((list, i) => {
            assert.deepEqual(together[i]?.answer(given), load(list).answer(given))
            assert.deepEqual(together[i]?.decide(given).clauses, load(list).decide(given).clauses)
          })
      },
    ),
    { numRuns: 100 },
  )
})
