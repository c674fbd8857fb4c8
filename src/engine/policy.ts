/** A policy loaded for asking: decisions and full answers, in the policy's own ids. */

import { type Answer, answerFrom, answerWithoutAct, type Decision } from './answer.ts'
import { type Layout, layOut, namesOf } from './layout.ts'
import type { Outcome } from './outcome.ts'
import { explanationOf, type Reading, readOn } from './reading.ts'
import { readingFor } from './roles.ts'
import type { Rule } from './rule.ts'
import type { ActShape, Shapes } from './shape.ts'
import type { Situation } from './situation.ts'
import { askedAct, begin, type Space } from './space.ts'

export interface Policy {
  /** What the policy says, and the clauses that say so. */
  decide(situation: Situation): Decision
  /** The same, explained in full. */
  answer(situation: Situation): Answer
}

/** Its methods are the same two functions for all: a thousand schools are a thousand small objects, not closures with scopes. */
interface Loaded extends Policy, Layout {
  readonly space: Space
  readonly usual: Shapes['usual']
}

/** Loads rules that were validated against the same vocabulary. Throws RangeError for a rule that does not fit it. */
export function loadPolicy(space: Space, shapes: Shapes, rules: readonly Rule[]): Policy {
  begin(space)
  const { cells, starts } = layOut(space, shapes, rules)
  const policy: Loaded = { cells, starts, space, usual: shapes.usual, decide, answer }
  return policy
}

function read(space: Space, shape: ActShape, situation: Situation): Reading {
  let reading = readingFor(space, shape, situation.role)
  while (reading.outcome === null) reading = readOn(space, reading, situation)
  return reading
}

function decide(this: Loaded, situation: Situation): Decision {
  const { space, cells, starts } = this
  const act = askedAct(space, situation.act)
  if (act === undefined) return this.answer(situation)
  const start = starts[act] ?? 0
  // Of a thousand schools the cell is in no cache: the processor guesses that it holds the usual shape, and reads on meanwhile.
  const usual = this.usual[act]
  const shape = cells[start - 1] as ActShape
  const reading = shape === usual ? read(space, usual, situation) : read(space, shape, situation)
  if (reading.silence !== null) return reading.silence
  return reading.decisionOf === cells ? (reading.decision as Decision) : decided(cells, start, reading)
}

function answer(this: Loaded, situation: Situation): Answer {
  const { space, cells, starts } = this
  const act = askedAct(space, situation.act)
  if (act === undefined)
    return answerWithoutAct([...space.numberOfAct.keys()].map(name => this.decide({ ...situation, act: name })))
  let reading = read(space, cells[(starts[act] ?? 0) - 1] as ActShape, situation)
  while (reading.fact !== null) reading = readOn(space, reading, situation)
  return reading.answerOf === cells ? (reading.answer as Answer) : answered(this, act, reading)
}

/** `cells` are a policy's; the clauses of the act begin at `start`. */
function decided(cells: Layout['cells'], start: number, reading: Reading): Decision {
  const { verdict, possible, determining } = reading.outcome as Outcome
  const decision = { verdict, possible, clauses: clausesAt(cells, start, determining) }
  // Kept for whoever asks twice running: among many schools nothing new hangs on old objects, which would burden the collector.
  if (reading.asked === cells) {
    reading.decision = decision
    reading.decisionOf = cells
  } else reading.asked = cells
  return decision
}

function clausesAt(cells: Layout['cells'], start: number, places: readonly number[]): string[] {
  const found = [cells[start + (places[0] ?? 0)] as string]
  for (let i = 1; i < places.length; i++) {
    const clause = cells[start + (places[i] ?? 0)] as string
    if (!found.includes(clause)) found.push(clause)
  }
  return found
}

function answered(policy: Loaded, act: number, reading: Reading): Answer {
  reading.answer = answerFrom(explanationOf(policy.space, reading), reading.outcome as Outcome, namesOf(policy, act))
  reading.answerOf = policy.cells
  return reading.answer
}
