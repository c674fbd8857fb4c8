/** What every engine that is measured is wrapped as. */

import type { Rule, Situation, Verdict, Vocabulary } from '../../src/engine/index.ts'

export interface Ruling {
  readonly verdict: Verdict | 'depends'
  readonly clauses: readonly string[]
}

/**
 * A policy loaded by an engine. `Input` is a question as the engine wants it: made outside the timing, so that an adapter
 * never costs its engine anything.
 */
export interface Loaded<Input = unknown> {
  readonly prepare: (situation: Situation) => Input
  readonly decide: (input: Input) => Ruling | Promise<Ruling>
}

/** Whether questions may have unknown facts. An engine that knows only true and false then needs every condition twice. */
export type Mode = 'complete' | 'unknowns'

export interface Contender {
  readonly name: string
  /** Whether a ruling names every determining clause, or only the first. */
  readonly citesAll: boolean
  /** Whether `decide` returns promises. */
  readonly asynchronous: boolean
  readonly load: (vocabulary: Vocabulary, rules: readonly Rule[], mode: Mode) => Loaded | Promise<Loaded>
}
