/**
 * Reading a situation: a tree that asks for one fact after another, only those that can still matter, and grows where
 * situations lead. Down to where nothing unread can alter the outcome; and further, through the facts that matter only to
 * explain it. Unknown facts have branches of their own, so that one walk serves complete and incomplete situations alike.
 */

import { isTerminal, type Ref } from './diagram.ts'
import { type Explanation, explain } from './explain.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { RuleShape } from './shape.ts'
import type { Situation } from './situation.ts'
import { keep, type Space } from './space.ts'
import { NOT_SURE } from './vocabulary.ts'

/** A rule that may bind the person who asks. */
export interface Bound {
  /** Its place among the rules of the act. */
  readonly position: number
  readonly shape: RuleShape
  readonly judges: boolean
  /** Where it applies, over all facts (and over the roles, while these are unknown). */
  readonly truth: Ref
}

/** What has been read so far. */
export interface Known {
  readonly bound: readonly Bound[]
  /** Where each bound rule applies, given what is known. */
  readonly rest: readonly Ref[]
  readonly values: ReadonlyMap<number, number>
  /** Facts that were asked and are not known. */
  readonly unsure: ReadonlySet<number>
  readonly read: ReadonlySet<number>
}

export interface Reading {
  readonly known: Known
  /** Set once no fact that is still to be read can alter it. */
  readonly outcome: Outcome | null
  /** The fact to read next; null when all that matter are read. */
  readonly fact: string | null
  /** Values of that fact met so far (undefined: unknown), and where each leads. */
  readonly values: (string | undefined)[]
  readonly next: Reading[]
  explanation: Explanation | null
}

/** Starts a reading from the rules that may bind. */
export const startReading = (space: Space, bound: readonly Bound[]): Reading =>
  createReading(space, {
    bound,
    rest: bound.map(rule => rule.truth),
    values: new Map(),
    unsure: new Set(),
    read: new Set(),
  })

function createReading(space: Space, known: Known): Reading {
  const unread = (refs: readonly Ref[]) => nextVariable(space, refs, known.read)
  const deciding = unread(known.rest)
  const variable = deciding ?? unread(known.bound.map(rule => rule.truth))
  return {
    known,
    outcome: deciding === null ? outcomeOf(space, known) : null,
    fact: variable === null ? null : (space.factOf(variable)?.id ?? null),
    values: [],
    next: [],
    explanation: null,
  }
}

/** The first fact, in the order of the vocabulary, on which one of these functions depends and which was not read. */
function nextVariable({ diagrams, factCount }: Space, refs: readonly Ref[], read: ReadonlySet<number>): number | null {
  let first = factCount
  for (const ref of refs) {
    if (isTerminal(ref)) continue
    for (const variable of diagrams.support(ref)) if (variable < first && !read.has(variable)) first = variable
  }
  return first < factCount ? first : null
}

/** Follows a situation one fact further, growing the tree where nobody came before. */
export function readOn(space: Space, reading: Reading, situation: Situation): Reading {
  const value = situation[reading.fact as string]
  const { values, next } = reading
  for (let i = 0; i < values.length; i++) {
    const there = next[i]
    if (values[i] === value && there) return there
  }
  return grow(space, reading, typeof value === 'string' ? value : undefined)
}

function grow(space: Space, reading: Reading, given: string | undefined): Reading {
  const variable = space.variableOfFact(reading.fact as string)
  const index = space.factOf(variable)?.values.indexOf(given ?? '') ?? -1
  // A value outside the domain is unknown, and leaves no trace: a stranger must not make the tree grow without end.
  const value = index >= 0 || given === NOT_SURE ? given : undefined
  const place = reading.values.indexOf(value)
  const there = reading.next[place]
  if (place >= 0 && there) return there
  const { known } = reading
  const grown = createReading(space, {
    ...known,
    rest: index < 0 ? known.rest : known.rest.map(ref => space.diagrams.restrict(ref, variable, index)),
    values: index < 0 ? known.values : new Map(known.values).set(variable, index),
    unsure: value === NOT_SURE ? new Set(known.unsure).add(variable) : known.unsure,
    read: new Set(known.read).add(variable),
  })
  keep(space)
  reading.values.push(value)
  reading.next.push(grown)
  return grown
}

/** The explanation at the end of a reading, worked out once. */
export function explanationOf(space: Space, reading: Reading): Explanation {
  if (!reading.explanation) reading.explanation = explain(space, reading.known)
  return reading.explanation
}
