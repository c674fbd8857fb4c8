/**
 * How good the finder is: queries.json run through it. The first 292 queries were labelled, and divided by the rule below,
 * before the finder was tuned. The rest came in five batches, each tried blind once, looked at whole, and then divided by the
 * same rule: for these, `hold-out` has not been tuned to case by case, but has been seen. New words do worse than either rate.
 */

import type { Finder, Found } from './finder.ts'

export interface Query {
  /** Who would ask it, in a word or two; "nobody" for words that have nothing to do with the policy. */
  readonly by: string
  readonly words: string
  /** The acts that would be right as the first proposal; none where nothing should be proposed. */
  readonly acts: readonly string[]
  /** What the words say for sure: a value, or several of which any is right. */
  readonly facts: Readonly<Record<string, string | readonly string[]>>
}

export type Part = 'develop' | 'hold-out'

/** The part that a query belongs to: a third, by a hash of its words (FNV-1a), is held out. */
export function partOf(query: Query): Part {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(query.words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash % 3 === 0 ? 'hold-out' : 'develop'
}

export interface Rates {
  readonly queries: number
  /** Of the queries that have an act: how many had a right one first, and among the first three. */
  readonly top1: number
  readonly top3: number
  /** Of the facts proposed with a right first act: how many are said by the words; and of those said, how many were proposed. */
  readonly factPrecision: number
  readonly factRecall: number
  readonly factsProposed: number
  /** Of the queries that have none: how many got no proposal. */
  readonly silence: number
}

/** What became of one query. */
export interface Outcome {
  readonly query: Query
  readonly found: Found
  readonly rank: number
  readonly rightFacts: readonly string[]
  readonly wrongFacts: readonly string[]
  readonly missedFacts: readonly string[]
}

export function tryQuery(finder: Finder, query: Query, factsOf: (act: string) => readonly string[]): Outcome {
  const found = finder.find(query.words, { factsOf })
  const rank = found.proposals.findIndex(({ act }) => query.acts.includes(act)) + 1
  const first = rank === 1 ? found.proposals[0] : undefined
  const proposed = Object.entries(first?.facts ?? {})
  const said = Object.keys(query.facts).filter(fact => first && factsOf(first.act).includes(fact))
  const right = (fact: string, value: string) => [query.facts[fact] ?? []].flat().includes(value)
  return {
    query,
    found,
    rank,
    rightFacts: proposed.filter(([fact, value]) => right(fact, value)).map(([fact]) => fact),
    wrongFacts: proposed.filter(([fact, value]) => !right(fact, value)).map(([fact, value]) => `${fact}=${value}`),
    missedFacts: said.filter(fact => first?.facts[fact] === undefined),
  }
}

/** The rates, each between 0 and 1. */
export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const asked = outcomes.filter(({ query }) => query.acts.length > 0)
  const unrelated = outcomes.filter(({ query }) => query.acts.length === 0)
  const share = (some: number, all: number) => (all === 0 ? 1 : some / all)
  const total = (count: (outcome: Outcome) => number) => asked.reduce((sum, outcome) => sum + count(outcome), 0)
  const right = total(outcome => outcome.rightFacts.length)
  const proposed = right + total(outcome => outcome.wrongFacts.length)
  return {
    queries: outcomes.length,
    top1: share(
      total(({ rank }) => (rank === 1 ? 1 : 0)),
      asked.length,
    ),
    top3: share(
      total(({ rank }) => (rank >= 1 && rank <= 3 ? 1 : 0)),
      asked.length,
    ),
    factPrecision: share(right, proposed),
    factRecall: share(right, right + total(outcome => outcome.missedFacts.length)),
    factsProposed: proposed,
    silence: share(unrelated.filter(({ found }) => found.proposals.length === 0).length, unrelated.length),
  }
}
