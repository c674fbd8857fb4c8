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

/** The rules of one act under their own names. */
interface NamedAct {
  readonly shape: ActShape
  readonly names: readonly Names[]
}

/** Loads rules that were validated against the same vocabulary. Throws RangeError for a rule that does not fit it. */
export function loadPolicy(space: Space, shapes: Shapes, rules: readonly Rule[]): Policy {
  begin(space)
  const { numberOfAct } = space
  const acts = nameActs(space, shapes, rules)

  function read(act: NamedAct, situation: Situation): Reading {
    let reading = readingFor(space, act.shape, situation.role)
    while (reading.outcome === null) reading = readOn(space, reading, situation)
    return reading
  }

  function decide(situation: Situation): Decision {
    const number = numberOfAct.get(situation.act as string)
    const act = number === undefined ? undefined : acts[number]
    if (!act) return answer(situation)
    const reading = read(act, situation)
    return reading.decisionOf === act ? (reading.decision as Decision) : decided(act, reading)
  }

  function answer(situation: Situation): Answer {
    const number = numberOfAct.get(situation.act as string)
    const act = number === undefined ? undefined : acts[number]
    if (!act) return answerWithoutAct([...numberOfAct.keys()].map(name => decide({ ...situation, act: name })))
    let reading = read(act, situation)
    while (reading.fact !== null) reading = readOn(space, reading, situation)
    return reading.answerOf === act ? (reading.answer as Answer) : answered(space, act, reading)
  }

  return { decide, answer }
}

/** By the number of the act, its rules in the order of the policy. */
function nameActs({ numberOfAct }: Space, shapes: Shapes, rules: readonly Rule[]): readonly NamedAct[] {
  const lists = Array.from({ length: numberOfAct.size }, (): { rules: ActRule[]; names: Names[] } => ({ rules: [], names: [] }))
  let shape: RuleShape | null = null
  for (const rule of rules) {
    shape = shapes.ofRule(rule, shape)
    const names = { rule: rule.id, clause: rule.clause }
    for (const act of rule.act ?? rule.upon ?? []) {
      const list = lists[numberOfAct.get(act) ?? -1]
      if (!list) throw new RangeError(`the vocabulary has no act "${act}"`)
      list.rules.push({ shape, judges: rule.act !== undefined })
      list.names.push(names)
    }
  }
  return lists.map(({ rules, names }) => ({ shape: shapes.ofAct(rules), names }))
}

function decided(act: NamedAct, reading: Reading): Decision {
  const { verdict, possible, determining } = reading.outcome as Outcome
  const clauses: string[] = []
  // A set would do it too, at three times the cost; of many schools in turn, each question comes here.
  for (const position of determining) {
    const clause = act.names[position]?.clause ?? ''
    if (!clauses.includes(clause)) clauses.push(clause)
  }
  reading.decision = { verdict, possible, clauses }
  reading.decisionOf = act
  return reading.decision
}

function answered(space: Space, act: NamedAct, reading: Reading): Answer {
  reading.answer = answerFrom(explanationOf(space, reading), reading.outcome as Outcome, act.names)
  reading.answerOf = act
  return reading.answer
}
