/** A policy loaded for asking: decisions and full answers, in the policy's own ids. */

import { type Answer, answerFrom, answerWithoutAct, type Names } from './answer.ts'
import type { Outcome } from './outcome.ts'
import { explanationOf, type Reading, readOn } from './reading.ts'
import { readingFor } from './roles.ts'
import type { Rule } from './rule.ts'
import type { ActRule, ActShape, Shapes } from './shape.ts'
import type { Situation } from './situation.ts'
import { keep, type Space } from './space.ts'
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

/** The rules of one act under their own names, and what was given out under these. */
interface NamedAct {
  readonly shape: ActShape
  readonly names: readonly Names[]
  readonly decisions: Map<Outcome, Decision>
  readonly answers: Map<Reading, Answer>
  generation: number
}

/** Loads rules that were validated against the same vocabulary. Throws RangeError for a rule that does not fit it. */
export function loadPolicy(space: Space, shapes: Shapes, rules: readonly Rule[]): Policy {
  const acts = nameActs(space, shapes, rules)

  function read(act: NamedAct, situation: Situation): Reading {
    let reading = readingFor(space, act.shape, situation.role)
    while (reading.outcome === null) reading = readOn(space, reading, situation)
    return reading
  }

  function decide(situation: Situation): Decision {
    const act = acts.get(situation.act ?? '')
    if (!act) return answer(situation)
    const outcome = read(act, situation).outcome as Outcome
    return decisionsOf(space, act).get(outcome) ?? decided(space, act, outcome)
  }

  function answer(situation: Situation): Answer {
    const act = acts.get(situation.act ?? '')
    if (!act) return answerWithoutAct([...acts.keys()].map(name => decide({ ...situation, act: name })))
    let reading = read(act, situation)
    while (reading.fact !== null) reading = readOn(space, reading, situation)
    decisionsOf(space, act)
    let known = act.answers.get(reading)
    if (!known) {
      known = answerFrom(explanationOf(space, reading), reading.outcome as Outcome, act.names)
      keep(space)
      act.answers.set(reading, known)
    }
    return known
  }

  return { decide, answer }
}

function nameActs(space: Space, shapes: Shapes, rules: readonly Rule[]): ReadonlyMap<string, NamedAct> {
  const lists = new Map<string, { rules: ActRule[]; names: Names[] }>(
    space.vocabulary.acts.map(act => [act.id, { rules: [], names: [] }]),
  )
  for (const rule of rules) {
    const shape = shapes.ofRule(rule)
    const names = { rule: rule.id, clause: rule.clause }
    for (const act of rule.act ?? rule.upon ?? []) {
      const list = lists.get(act)
      if (!list) throw new RangeError(`the vocabulary has no act "${act}"`)
      list.rules.push({ shape, judges: rule.act !== undefined })
      list.names.push(names)
    }
  }
  const named = ({ rules, names }: { rules: ActRule[]; names: Names[] }): NamedAct => ({
    shape: shapes.ofAct(rules),
    names,
    decisions: new Map(),
    answers: new Map(),
    generation: -1,
  })
  return new Map([...lists].map(([act, list]) => [act, named(list)]))
}

function decisionsOf({ growth }: Space, act: NamedAct): Map<Outcome, Decision> {
  if (act.generation !== growth.generation) {
    act.generation = growth.generation
    act.decisions.clear()
    act.answers.clear()
  }
  return act.decisions
}

function decided(space: Space, act: NamedAct, outcome: Outcome): Decision {
  const { verdict, possible, determining } = outcome
  const clauses = [...new Set(determining.map(position => act.names[position]?.clause ?? ''))]
  const decision = { verdict, possible, clauses }
  keep(space)
  act.decisions.set(outcome, decision)
  return decision
}
