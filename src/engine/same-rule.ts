/** Whether two rules say the same: whom they bind to what, how strongly, when, and what follows; whatever their ids and clauses. */

import type { Condition, Duty, Rule } from './rule.ts'

/** What a rule says, each part of it named: V8 reads objects of one form quicker than rules, which come in many. */
export type Saying = Pick<Rule, 'who' | 'strength'> & {
  readonly [Part in 'act' | 'upon' | 'when' | 'unless' | 'then' | 'notes']: Rule[Part] | undefined
}

/** A copy, for whoever loaded the rule may alter it. */
export function sayingOf(rule: Rule): Saying {
  const { who, strength, act, upon, when, unless, then, notes } = structuredClone(rule)
  return { who, strength, act, upon, when, unless, then, notes }
}

export const saysTheSame = (said: Saying, rule: Rule): boolean =>
  said.strength === rule.strength &&
  sameNames(said.who, rule.who) &&
  sameNames(said.act, rule.act) &&
  sameNames(said.upon, rule.upon) &&
  sameCondition(said.when, rule.when) &&
  sameCondition(said.unless, rule.unless) &&
  sameDuties(said.then, rule.then) &&
  sameNames(said.notes, rule.notes)

// One loop for each kind of list, not one that is given how to compare: V8 can then inline the comparison.

function sameNames(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function sameDuties(a: readonly Duty[] | undefined, b: readonly Duty[] | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!sameDuty(a[i] as Duty, b[i] as Duty)) return false
  return true
}

const sameDuty = (a: Duty, b: Duty): boolean => a.do === b.do && a.by === b.by && sameNames(a.tell, b.tell)

function sameConditions(a: readonly Condition[] | undefined, b: readonly Condition[] | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!sameCondition(a[i], b[i])) return false
  return true
}

/** Every part that a condition may have. */
interface Parts {
  readonly all?: readonly Condition[]
  readonly any?: readonly Condition[]
  readonly not?: Condition
  readonly fact?: string
  readonly is?: string
  readonly oneOf?: readonly string[]
  readonly atLeast?: string
  readonly atMost?: string
}

function sameCondition(a: Parts | undefined, b: Parts | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if (a.fact === undefined)
    return b.fact === undefined && sameConditions(a.all, b.all) && sameConditions(a.any, b.any) && sameCondition(a.not, b.not)
  return a.fact === b.fact && a.is === b.is && sameNames(a.oneOf, b.oneOf) && a.atLeast === b.atLeast && a.atMost === b.atMost
}
