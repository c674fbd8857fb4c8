/** A policy loaded for asking: decisions and full answers, in the policy's own ids. */

import { type Answer, answerFrom, answerWithoutAct, type Decision } from './answer.ts'
import { type Layout, layOut, namesOf } from './layout.ts'
import type { Outcome } from './outcome.ts'
import { explanationOf, type Reading, readOn } from './reading.ts'
import { readingFor } from './roles.ts'
import type { Rule } from './rule.ts'
import type { ActShape, Shapes } from './shape.ts'
import type { Situation } from './situation.ts'
import { begin, type Space } from './space.ts'

export interface Policy {
  /** What the policy says, and the clauses that say so. */
  readonly decide: (situation: Situation) => Decision
  /** The same, explained in full. */
  readonly answer: (situation: Situation) => Answer
}

/** Loads rules that were validated against the same vocabulary. Throws RangeError for a rule that does not fit it. */
export function loadPolicy(space: Space, shapes: Shapes, rules: readonly Rule[]): Policy {
  begin(space)
  const { numberOfAct } = space
  const layout = layOut(space, shapes, rules)
  const { clauses, starts, shapes: shapeOfAct } = layout

  function read(act: number, situation: Situation): Reading {
    let reading = readingFor(space, shapeOfAct[act] as ActShape, situation.role)
    while (reading.outcome === null) reading = readOn(space, reading, situation)
    return reading
  }

  function decide(situation: Situation): Decision {
    const act = numberOfAct.get(situation.act as string)
    if (act === undefined) return answer(situation)
    const reading = read(act, situation)
    return reading.decisionOf === clauses ? (reading.decision as Decision) : decided(clauses, starts[act] ?? 0, reading)
  }

  function answer(situation: Situation): Answer {
    const act = numberOfAct.get(situation.act as string)
    if (act === undefined) return answerWithoutAct([...numberOfAct.keys()].map(name => decide({ ...situation, act: name })))
    let reading = read(act, situation)
    while (reading.fact !== null) reading = readOn(space, reading, situation)
    return reading.answerOf === clauses ? (reading.answer as Answer) : answered(space, layout, act, reading)
  }

  return { decide, answer }
}

/** `clauses` are a policy's; those of the act begin at `start`. */
function decided(clauses: readonly string[], start: number, reading: Reading): Decision {
  const { verdict, possible, determining } = reading.outcome as Outcome
  const decision = { verdict, possible, clauses: clausesAt(clauses, start, determining) }
  // Kept for whoever asks twice running: among many schools nothing new hangs on old objects, which would burden the collector.
  if (reading.asked === clauses) {
    reading.decision = decision
    reading.decisionOf = clauses
  } else reading.asked = clauses
  return decision
}

function clausesAt(clauses: readonly string[], start: number, places: readonly number[]): string[] {
  const [first] = places
  if (first === undefined) return []
  const found = [clauses[start + first] ?? '']
  for (let i = 1; i < places.length; i++) {
    const clause = clauses[start + (places[i] ?? 0)] ?? ''
    if (!found.includes(clause)) found.push(clause)
  }
  return found
}

function answered(space: Space, layout: Layout, act: number, reading: Reading): Answer {
  reading.answer = answerFrom(explanationOf(space, reading), reading.outcome as Outcome, namesOf(layout, act))
  reading.answerOf = layout.clauses
  return reading.answer
}
