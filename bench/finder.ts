/**
 * `node bench/finder.ts`: how often the finder of "May I?" proposes the right act first or among three, how many of the facts
 * it proposes are right, and the time a query takes.
 */

import { type Part, partOf, type Query, ratesOf, tryQuery } from '../src/modules/guidance/find-acts/evaluate.ts'
import { createFinder } from '../src/modules/guidance/find-acts/finder.ts'
import labelled from '../src/modules/guidance/find-acts/queries.json' with { type: 'json' }
import { loadedModel, schoolVocabulary } from '../src/modules/policy/index.ts'

const queries: readonly Query[] = labelled
const { factsOf } = loadedModel
const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`

const made = performance.now()
const finder = createFinder(schoolVocabulary)
console.log(`finder made in ${(performance.now() - made).toFixed(0)} ms`)

for (const part of ['develop', 'hold-out'] satisfies Part[]) {
  const rates = ratesOf(queries.filter(query => partOf(query) === part).map(query => tryQuery(finder, query, factsOf)))
  console.log(
    `${part}: ${rates.queries} queries; right act first ${percent(rates.top1)}, among three ${percent(rates.top3)}; ` +
      `facts right ${percent(rates.factPrecision)} of ${rates.factsProposed} proposed, ${percent(rates.factRecall)} of those said; ` +
      `nothing proposed for ${percent(rates.silence)} of what has nothing to do with it`,
  )
}

const ROUNDS = 10
const times = Array.from({ length: ROUNDS }, () =>
  queries.map(({ words }) => {
    const started = performance.now()
    finder.find(words, { factsOf })
    return performance.now() - started
  }),
)
  .slice(1)
  .flat()
  .sort((a, b) => a - b)
const at = (share: number): string => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)} ms`
console.log(`a query: median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`)
