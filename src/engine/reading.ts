/**
 * Reading a situation: a tree that asks for one fact after another, only those that can still matter, and grows where
 * situations lead. Down to where nothing unread can alter the outcome; and further, through the facts that matter only to
 * explain it. Unknown facts have branches of their own, so that one walk serves complete and incomplete situations alike.
 */

import type { Answer, Decision } from './answer.ts'
import { isTerminal, type Ref, terminalValue } from './diagram.ts'
import { type Explanation, explain } from './explain.ts'
import type { Bound, Known } from './known.ts'
import { type Outcome, outcomeOf, verdictDiagram } from './outcome.ts'
import type { Situation } from './situation.ts'
import { keep, type Space } from './space.ts'
import { NOT_SURE } from './vocabulary.ts'

/** What every question touches stands first: it shares a line of the processor's cache. */
export interface Reading {
  /** Set once no fact that is still to be read can alter it. */
  readonly outcome: Outcome | null
  /** Of a silent outcome: no clause says it, so that it is the same whatever a policy's clauses are called. */
  readonly silence: Decision | null
  /** What was said here, of which policy (by its cells), and which was asked last. */
  decisionOf: readonly unknown[] | null
  decision: Decision | null
  asked: readonly unknown[] | null
  /** The fact to read next; null when all that matter are read. */
  readonly fact: string | null
  /** Where the values of that fact that were met so far lead. */
  facts: Branch<Reading> | null
  /** Where it leads that the fact is unknown. */
  unknown: Reading | null
  answer: Answer | null
  answerOf: readonly unknown[] | null
  explanation: Explanation | null
  readonly known: Known
}

/**
 * Where a role or value leads, in a list. For as few as there are, one comparison after another is quicker than a hash; and they
 * stand in the order of their coming, so that common ones are found first.
 */
export interface Branch<To> {
  readonly value: string
  readonly to: To
  other: Branch<To> | null
}

/** Puts a new branch last. Returns the whole list. */
export function branchOff<To>(list: Branch<To> | null, value: string, to: To): Branch<To> {
  const branch: Branch<To> = { value, to, other: null }
  if (!list) return branch
  let last = list
  while (last.other) last = last.other
  last.other = branch
  return list
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

const SILENCE: Decision = { verdict: 'silent', possible: ['silent'], clauses: [] }

function createReading(space: Space, known: Known): Reading {
  const unread = (refs: readonly Ref[]) => nextVariable(space, refs, known.read)
  const deciding = unread(decidingTruths(space, known))
  const variable = deciding ?? unread(known.bound.map(rule => rule.truth))
  const outcome = deciding === null ? outcomeOf(space, known) : null
  return {
    outcome,
    silence: outcome?.verdict === 'silent' ? SILENCE : null,
    decisionOf: null,
    decision: null,
    asked: null,
    fact: variable === null ? null : (space.factOf(variable)?.id ?? null),
    facts: null,
    unknown: null,
    answer: null,
    answerOf: null,
    explanation: null,
    known,
  }
}

/** What can still alter the outcome: once the verdict is settled, the rules of its strength, for they are cited; else all that judge. */
function decidingTruths(space: Space, { bound, rest }: Known): Ref[] {
  const verdict = verdictDiagram(space, bound, rest)
  const rank = isTerminal(verdict) ? terminalValue(verdict) : null
  return rest.filter((_, i) => bound[i]?.shape.judges && (rank === null || bound[i].shape.rank === rank))
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
  // Unknown has a place of its own, so that the loop below compares strings with strings only: V8 does that inline.
  if (value === undefined) return reading.unknown ?? growUnknown(space, reading)
  let branch = reading.facts
  while (branch !== null && branch.value !== value) branch = branch.other
  return branch === null ? grow(space, reading, value) : branch.to
}

function grow(space: Space, reading: Reading, given: unknown): Reading {
  const variable = space.variableOfFact(reading.fact as string)
  const value = typeof given === 'string' ? given : ''
  const index = space.factOf(variable)?.values.indexOf(value) ?? -1
  // A value outside the domain is unknown, and leaves no trace: a stranger must not make the tree grow without end.
  if (index < 0 && value !== NOT_SURE) return reading.unknown ?? growUnknown(space, reading)
  const { known } = reading
  const grown = createReading(space, {
    ...known,
    rest: index < 0 ? known.rest : known.rest.map(ref => space.diagrams.restrict(ref, variable, index)),
    values: index < 0 ? known.values : new Map(known.values).set(variable, index),
    unsure: index < 0 ? new Set(known.unsure).add(variable) : known.unsure,
    read: new Set(known.read).add(variable),
  })
  keep(space)
  reading.facts = branchOff(reading.facts, value, grown)
  return grown
}

function growUnknown(space: Space, reading: Reading): Reading {
  const { known } = reading
  keep(space)
  reading.unknown = createReading(space, {
    ...known,
    read: new Set(known.read).add(space.variableOfFact(reading.fact as string)),
  })
  return reading.unknown
}

/** The explanation at the end of a reading, worked out once. */
export function explanationOf(space: Space, reading: Reading): Explanation {
  if (!reading.explanation) {
    reading.explanation = explain(space, reading.known)
    keep(space)
  }
  return reading.explanation
}
