/** The laws of explaining (docs/engine.md, 5 and 6): reasons, changes and questions are the smallest there are. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createEngine, NOT_SURE, type Rule, type Situation } from '../index.ts'
import { askedSituation, rules, small } from './arbitraries.ts'
import { applying, completions, verdictIn } from './plain-reading.ts'

const RUNS = { numRuns: 600 }
const load = (list: readonly Rule[]) => createEngine(small).load(list)
const verdictsOf = (list: readonly Rule[], given: Situation) => [
  ...new Set(completions(small, given).map(complete => verdictIn(small, list, complete))),
]
const known = (given: Situation) =>
  small.facts.filter(({ id, values }) => values.includes(given[id] as string)).map(({ id }) => id)
const restrictedTo = (given: Situation, facts: readonly string[]): Situation => ({
  ...(given.role ? { role: given.role } : {}),
  ...(given.act ? { act: given.act } : {}),
  ...Object.fromEntries(facts.map(id => [id, given[id]])),
})
const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((sets, item) => sets.concat(sets.map(set => [...set, item])), [[]])

test('law 9: the decisive facts decide alone, and no fewer do', () => {
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const { verdict, decisive } = load(list).answer(given)
      if (verdict === 'depends') return assert.deepEqual(decisive, [])
      assert.deepEqual(verdictsOf(list, restrictedTo(given, decisive)), [verdict])
      const fewest = subsets(known(given)).filter(set => verdictsOf(list, restrictedTo(given, set)).length === 1)
      assert.equal(decisive.length, Math.min(...fewest.map(set => set.length)))
    }),
    RUNS,
  )
})

test('law 10: the facts of a certain citation make its rule apply alone; those of a possible one would', () => {
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      for (const { rule: id, certain, facts } of load(list).answer(given).citations) {
        const rule = list.find(other => other.id === id)
        const applies = (situation: Situation) =>
          completions(small, situation).every(complete => applying(small, list, complete).some(other => other === rule))
        if (certain) for (const [fact, value] of Object.entries(facts)) assert.equal(given[fact], value)
        else for (const fact of Object.keys(facts)) assert.ok(!known(given).includes(fact))
        assert.ok(applies(certain ? { ...restrictedTo(given, []), ...facts } : { ...given, ...facts }))
      }
    }),
    RUNS,
  )
})

const price = (given: Situation, facts: Situation) =>
  Object.entries(facts).reduce(
    (sum, [id, value]) => sum + (given[id] === value ? 0 : small.facts.find(fact => fact.id === id)?.fixed ? 3 : 1),
    0,
  )

test('law 11: the nearest change ends the "no", and none is cheaper', () => {
  const saysNo = ['forbidden', 'advised-against']
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const { verdict, nearest } = load(list).answer(given)
      if (!saysNo.includes(verdict)) return assert.equal(nearest, null)
      const settings = subsets(small.facts).flatMap(set =>
        set.reduce<Record<string, string>[]>(
          (rows, { id, values }) => rows.flatMap(row => values.map(value => ({ ...row, [id]: value }))),
          [{}],
        ),
      )
      const ends = (set: Situation) => !verdictsOf(list, { ...given, ...set }).some(other => saysNo.includes(other))
      const prices = settings.filter(ends).map(set => price(given, set))
      if (!nearest) return assert.deepEqual(prices, [])
      assert.ok(ends(nearest.set))
      assert.ok(verdictsOf(list, { ...given, ...nearest.set }).includes(nearest.verdict))
      assert.equal(price(given, nearest.set), Math.min(...prices))
    }),
    { numRuns: 400 },
  )
})

test('law 12: the next question is the first of a plan that asks least on average', () => {
  const askable = (given: Situation) => small.facts.filter(({ id }) => given[id] === undefined)
  const fewest = (list: readonly Rule[], given: Situation): number => {
    if (verdictsOf(list, given).length === 1) return 0
    return Math.min(
      ...askable(given).map(
        ({ id, values }) => 1 + values.reduce((sum, value) => sum + fewest(list, { ...given, [id]: value }), 0) / values.length,
      ),
    )
  }
  const asked = (list: readonly Rule[], given: Situation): number => {
    const { next } = load(list).answer(given)
    if (!next) return 0
    const values = small.facts.find(({ id }) => id === next)?.values ?? []
    return 1 + values.reduce((sum, value) => sum + asked(list, { ...given, [next]: value }), 0) / values.length
  }
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const open = restrictedTo(given, known(given))
      assert.ok(Math.abs(asked(list, open) - fewest(list, open)) < 1e-9)
    }),
    { numRuns: 40 },
  )
})

test('law 13: a question is asked only of what is unknown, was not asked before, and may still matter', () => {
  fc.assert(
    fc.property(rules, askedSituation, (list, given) => {
      const { verdict, next } = load(list).answer(given)
      const unasked = small.facts.filter(({ id }) => given[id] === undefined).map(({ id }) => id)
      if (next) assert.ok(unasked.includes(next))
      if (next === null && verdict === 'depends') assert.ok(Object.values(given).includes(NOT_SURE))
      if (verdict !== 'depends') assert.equal(next, null)
    }),
    RUNS,
  )
})
