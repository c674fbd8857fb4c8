/** A policy loaded for asking: decisions and full answers, in the policy's own ids. */

import { type Answer, answerFrom, answerWithoutAct, type Names } from './answer.ts'
import type { Outcome } from './outcome.ts'
import { explanationOf, type Reading, readOn } from './reading.ts'
import { readingFor } from './roles.ts'
import type { Rule } from './rule.ts'
import type { ActRule, ActShape, RuleShape, Shapes } from './shape.ts'
import type { Situation } from './situation.ts'
import { begin, type Space } from './space.ts'
import type { Verdict } from './verdict.ts'

export interface Decision {
  readonly verdict: Verdict | 'depends'
  /** Every verdict that is still possible, strongest first. */
  readonly possible: readonly Verdict[]
  /** The clauses that determine it, in the order of the policy. */
  readonly clauses: readonly string[]
}

export interface Policy {
  /** What the policy says, and the clauses that say so. */
  readonly decide: (situation: Situation) => Decision
  /** The same, explained in full. */
  readonly answer: (situation: Situation) => Answer
}

/** By the number of the act: its rules, and under what names the policy has them. */
interface Acts {
  readonly shapes: readonly ActShape[]
  readonly names: readonly (readonly Names[])[]
}

/** Loads rules that were validated against the same vocabulary. Throws RangeError for a rule that does not fit it. */
export function loadPolicy(space: Space, shapes: Shapes, rules: readonly Rule[]): Policy {
  begin(space)
  const { numberOfAct } = space
  const acts = actsOf(space, shapes, rules)

  function read(shape: ActShape, situation: Situation): Reading {
    let reading = readingFor(space, shape, situation.role)
    while (reading.outcome === null) reading = readOn(space, reading, situation)
    return reading
  }

  function decide(situation: Situation): Decision {
    const number = numberOfAct.get(situation.act as string)
    if (number === undefined) return answer(situation)
    const reading = read(acts.shapes[number] as ActShape, situation)
    const names = acts.names[number] as readonly Names[]
    return reading.decisionOf === names ? (reading.decision as Decision) : decided(names, reading)
  }

  function answer(situation: Situation): Answer {
    const number = numberOfAct.get(situation.act as string)
    if (number === undefined) return answerWithoutAct([...numberOfAct.keys()].map(act => decide({ ...situation, act })))
    let reading = read(acts.shapes[number] as ActShape, situation)
    while (reading.fact !== null) reading = readOn(space, reading, situation)
    const names = acts.names[number] as readonly Names[]
    return reading.answerOf === names ? (reading.answer as Answer) : answered(space, names, reading)
  }

  return { decide, answer }
}

function actsOf({ numberOfAct }: Space, shapes: Shapes, rules: readonly Rule[]): Acts {
  const parts = Array.from(numberOfAct, (): ActRule[] => [])
  const names = Array.from(numberOfAct, (): Names[] => [])
  let shape: RuleShape | null = null
  for (const rule of rules) {
    shape = shapes.ofRule(rule, shape)
    const named = { rule: rule.id, clause: rule.clause }
    for (const act of rule.act ?? rule.upon ?? []) {
      const number = numberOfAct.get(act)
      if (number === undefined) throw new RangeError(`the vocabulary has no act "${act}"`)
      parts[number]?.push({ shape, judges: rule.act !== undefined })
      names[number]?.push(named)
    }
  }
  return { shapes: parts.map((list, act) => shapes.ofAct(act, list)), names }
}

function decided(names: readonly Names[], reading: Reading): Decision {
  const { verdict, possible, determining } = reading.outcome as Outcome
  const clauses: string[] = []
  // A set would do it too, at three times the cost; of many schools in turn, each question comes here.
  for (const position of determining) {
    const clause = names[position]?.clause ?? ''
    if (!clauses.includes(clause)) clauses.push(clause)
  }
  reading.decision = { verdict, possible, clauses }
  reading.decisionOf = names
  return reading.decision
}

function answered(space: Space, names: readonly Names[], reading: Reading): Answer {
  reading.answer = answerFrom(explanationOf(space, reading), reading.outcome as Outcome, names)
  reading.answerOf = names
  return reading.answer
}
