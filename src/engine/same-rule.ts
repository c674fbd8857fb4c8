/** Whether two rules say the same: whom they bind, how strongly, when, and what follows; whatever their ids, clauses and acts. */

import type { Condition, Duty, Rule } from './rule.ts'

export const sayTheSame = (a: Rule, b: Rule): boolean =>
  a.strength === b.strength &&
  (a.act === undefined) === (b.act === undefined) &&
  sameNames(a.who, b.who) &&
  sameCondition(a.when, b.when) &&
  sameCondition(a.unless, b.unless) &&
  sameList(a.then, b.then, sameDuty) &&
  sameNames(a.notes, b.notes)

function sameList<T>(a: readonly T[] | undefined, b: readonly T[] | undefined, same: (a: T, b: T) => boolean): boolean {
  if (a === undefined || b === undefined) return a === b
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!same(a[i] as T, b[i] as T)) return false
  return true
}

const sameNames = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  sameList(a, b, (one, other) => one === other)

const sameDuty = (a: Duty, b: Duty): boolean => a.do === b.do && a.by === b.by && sameNames(a.tell, b.tell)

function sameCondition(a: Condition | undefined, b: Condition | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  if ('all' in a) return 'all' in b && sameList(a.all, b.all, sameCondition)
  if ('any' in a) return 'any' in b && sameList(a.any, b.any, sameCondition)
  if ('not' in a) return 'not' in b && sameCondition(a.not, b.not)
  if (!('fact' in b) || a.fact !== b.fact) return false
  if ('is' in a) return 'is' in b && a.is === b.is
  if ('oneOf' in a) return 'oneOf' in b && sameNames(a.oneOf, b.oneOf)
  if ('atLeast' in a) return 'atLeast' in b && a.atLeast === b.atLeast
  return 'atMost' in b && a.atMost === b.atMost
}
