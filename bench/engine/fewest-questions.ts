/** The fewest questions that any plan needs on average: a search over all plans, apart from the engine and its diagrams. */

import type { Rule, Situation, Vocabulary } from '../../src/engine/index.ts'
import { completions, verdictIn } from '../../src/engine/laws/plain-reading.ts'
import { factsAbout } from './plain-verdict.ts'
import { binds, heldRoles } from './ranking.ts'

/**
 * The situation has roles and an act; its facts are unknown. A state of the search is what is known of each fact: the number of
 * a value, or that nothing is known; states are numbers in a mixed radix.
 */
export function fewestQuestions(vocabulary: Vocabulary, rules: readonly Rule[], situation: Situation): number {
  const act = situation.act ?? ''
  const held = heldRoles(vocabulary, situation.role ?? [])
  const about = rules.filter(rule => rule.act?.includes(act) && binds(rule, held))
  const facts = factsAbout(vocabulary, about, act)
  const verdicts = completions({ ...vocabulary, facts }, situation).map(complete =>
    verdictIn({ ...vocabulary, facts }, about, complete),
  )
  const sizes = facts.map(({ values }) => values.length)
  // The completions come with the last fact changing fastest.
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * size, 1))
  const places = sizes.map((_, at) => sizes.slice(at + 1).reduce((product, size) => product * (size + 1), 1))
  const memo = new Map<number, number>()

  function settled(known: readonly number[]): boolean {
    const seen = new Set<string>()
    const walk = (at: number, offset: number): void => {
      const [size, stride, value] = [sizes[at], strides[at], known[at]]
      if (size === undefined || stride === undefined || value === undefined) {
        seen.add(verdicts[offset] ?? '')
        return
      }
      for (let v = 0; v < size && seen.size < 2; v++) if (value < 0 || value === v) walk(at + 1, offset + v * stride)
    }
    walk(0, 0)
    return seen.size < 2
  }

  function fewest(known: readonly number[]): number {
    const state = known.reduce((sum, value, at) => sum + (value + 1) * (places[at] ?? 0), 0)
    const found = memo.get(state) ?? (settled(known) ? 0 : best(known))
    memo.set(state, found)
    return found
  }

  function best(known: readonly number[]): number {
    const plans = sizes.flatMap((size, at) => {
      if (known[at] !== -1) return []
      const after = Array.from({ length: size }, (_, value) => fewest(known.with(at, value)))
      return [1 + after.reduce((sum, count) => sum + count, 0) / size]
    })
    return Math.min(...plans)
  }

  return fewest(sizes.map(() => -1))
}
