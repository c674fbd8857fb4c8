import { createEngine, type Engine, type Rule, type Situation } from '../../src/engine/index.ts'
import type { Contender, Loaded } from './contender.ts'

/** Our own engine; it takes a question as it comes. */
export const schoolgate: Contender = {
  name: 'schoolgate',
  citesAll: true,
  asynchronous: false,
  load: (vocabulary, rules) => loadedBy(createEngine(vocabulary), rules),
}

/** A policy loaded beside others: what they have in common is shared. */
export function loadedBy(engine: Engine, rules: readonly Rule[]): Loaded {
  const policy = engine.load(rules)
  return { prepare: situation => situation, decide: input => policy.decide(input as Situation) }
}
