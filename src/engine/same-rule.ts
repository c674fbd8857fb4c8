/** Whether two rules say the same: whom they bind to what, how strongly, when, and what follows; whatever their ids and clauses. */

import type { Condition, Duty, Rule } from './rule.ts'

export const sayTheSame = (a: Rule, b: Rule): boolean =>
  a.strength === b.strength &&
  sameNames(a.who, b.who) &&
  sameNames(a.act, b.act) &&
  sameNames(a.upon, b.upon) &&
  sameCondition(a.when, b.when) &&
  sameCondition(a.unless, b.unless) &&
  sameDuties(a.then, b.then) &&
  sameNames(a.notes, b.notes)

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

function sameConditions(a: readonly Condition[], b: readonly Condition[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!sameCondition(a[i], b[i])) return false
  return true
}

function sameCondition(a: Condition | undefined, b: Condition | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  if ('all' in a) return 'all' in b && sameConditions(a.all, b.all)
  if ('any' in a) return 'any' in b && sameConditions(a.any, b.any)
  if ('not' in a) return 'not' in b && sameCondition(a.not, b.not)
  if (!('fact' in b) || a.fact !== b.fact) return false
  if ('is' in a) return 'is' in b && a.is === b.is
  if ('oneOf' in a) return 'oneOf' in b && sameNames(a.oneOf, b.oneOf)
  if ('atLeast' in a) return 'atLeast' in b && a.atLeast === b.atLeast
  return 'atMost' in b && a.atMost === b.atMost
}
