/**
 * The matcher that a good engineer would write by hand: one closure for each condition, rules indexed by act and role. Two
 * values where every fact is known, Kleene's three (0 no, 1 unknown, 2 yes) where facts may be missing.
 */

import {
  type Condition,
  EVERYONE,
  NOT_SURE,
  type Rule,
  type Situation,
  VERDICTS,
  type Vocabulary,
} from '../../src/engine/index.ts'
import type { Contender, Mode, Ruling } from './contender.ts'
import { rankOf } from './ranking.ts'
import { valueIn } from './set-condition.ts'

type Truth = 0 | 1 | 2
type Test = (situation: Situation) => boolean
type Test3 = (situation: Situation) => Truth

interface Matcher<T> {
  readonly clause: string
  readonly rank: number
  readonly place: number
  readonly applies: T
}

type Index<T> = ReadonlyMap<string, Map<string, Matcher<T>[]>>

export const closures: Contender = {
  name: 'closures',
  citesAll: true,
  asynchronous: false,
  load(vocabulary, rules, mode: Mode) {
    const prepare = (situation: Situation) => situation
    if (mode === 'complete') {
      const index = indexed(vocabulary, rules, rule => whole(vocabulary, rule, test))
      return { prepare, decide: input => decideComplete(index, input as Situation) }
    }
    const index = indexed(vocabulary, rules, rule => whole3(vocabulary, rule))
    return { prepare, decide: input => decideUnknown(index, input as Situation) }
  },
}

function whole(
  vocabulary: Vocabulary,
  { when, unless }: Rule,
  make: (vocabulary: Vocabulary, condition: Condition) => Test,
): Test {
  if (when && unless) {
    const [holds, excepted] = [make(vocabulary, when), make(vocabulary, unless)]
    return situation => holds(situation) && !excepted(situation)
  }
  if (when) return make(vocabulary, when)
  if (unless) {
    const excepted = make(vocabulary, unless)
    return situation => !excepted(situation)
  }
  return () => true
}

function test(vocabulary: Vocabulary, condition: Condition): Test {
  if ('all' in condition) {
    const parts = condition.all.map(part => test(vocabulary, part))
    return situation => {
      for (const part of parts) if (!part(situation)) return false
      return true
    }
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => test(vocabulary, part))
    return situation => {
      for (const part of parts) if (part(situation)) return true
      return false
    }
  }
  if ('not' in condition) {
    const part = test(vocabulary, condition.not)
    return situation => !part(situation)
  }
  const { fact } = condition
  if ('is' in condition) {
    const { is } = condition
    return situation => situation[fact] === is
  }
  const values = valuesOf(vocabulary, condition)
  return situation => values.includes(situation[fact] as string)
}

function whole3(vocabulary: Vocabulary, { when, unless }: Rule): Test3 {
  if (when && unless) {
    const [holds, excepted] = [test3(vocabulary, when), test3(vocabulary, unless)]
    return situation => Math.min(holds(situation), 2 - excepted(situation)) as Truth
  }
  if (when) return test3(vocabulary, when)
  if (unless) {
    const excepted = test3(vocabulary, unless)
    return situation => (2 - excepted(situation)) as Truth
  }
  return () => 2
}

function test3(vocabulary: Vocabulary, condition: Condition): Test3 {
  if ('all' in condition) {
    const parts = condition.all.map(part => test3(vocabulary, part))
    return situation => {
      let least: Truth = 2
      for (const part of parts) {
        const truth = part(situation)
        if (truth === 0) return 0
        if (truth < least) least = truth
      }
      return least
    }
  }
  if ('any' in condition) {
    const parts = condition.any.map(part => test3(vocabulary, part))
    return situation => {
      let most: Truth = 0
      for (const part of parts) {
        const truth = part(situation)
        if (truth === 2) return 2
        if (truth > most) most = truth
      }
      return most
    }
  }
  if ('not' in condition) {
    const part = test3(vocabulary, condition.not)
    return situation => (2 - part(situation)) as Truth
  }
  const { fact } = condition
  const values = 'is' in condition ? [condition.is] : valuesOf(vocabulary, condition)
  return situation => {
    const value = situation[fact]
    if (value === undefined || value === NOT_SURE) return 1
    return values.includes(value as string) ? 2 : 0
  }
}

function valuesOf({ facts }: Vocabulary, condition: Extract<Condition, { readonly fact: string }>): string[] {
  const domain = facts.find(({ id }) => id === condition.fact)?.values ?? []
  return domain.filter(value => valueIn(domain, condition, value))
}

/** By act, then by role: the rules that bind whoever holds it. Under '' those that bind a person without any role. */
function indexed<T>({ roles, acts }: Vocabulary, rules: readonly Rule[], compile: (rule: Rule) => T): Index<T> {
  const holdersOf = new Map<string, string[]>()
  const includes = new Map(roles.map(role => [role.id, role.includes ?? []]))
  for (const { id } of roles) {
    const seen = new Set<string>()
    const walk = (role: string): void => {
      if (seen.has(role)) return
      seen.add(role)
      for (const included of includes.get(role) ?? []) walk(included)
    }
    walk(id)
    for (const role of seen) holdersOf.set(role, [...(holdersOf.get(role) ?? []), id])
  }
  const everybody = ['', ...roles.map(({ id }) => id)]
  const index = new Map<string, Map<string, Matcher<T>[]>>(acts.map(({ id }) => [id, new Map()]))
  rules.forEach((rule, place) => {
    const matcher = { clause: rule.clause, rank: rankOf(rule), place, applies: compile(rule) }
    const bound = rule.who.includes(EVERYONE) ? everybody : new Set(rule.who.flatMap(role => holdersOf.get(role) ?? []))
    for (const act of rule.act ?? []) {
      const byRole = index.get(act)
      for (const role of bound) {
        const list = byRole?.get(role)
        if (list) list.push(matcher)
        else byRole?.set(role, [matcher])
      }
    }
  })
  return index
}

const NONE: readonly never[] = []

/** The rules that bind somebody with these roles. Several roles get a list of their own when first met. */
function candidates<T>(index: Index<T>, { act, role }: Situation): readonly Matcher<T>[] {
  const byRole = index.get(act as string)
  if (!byRole) return NONE
  const roles = role ?? NONE
  if (roles.length < 2) return byRole.get(roles[0] ?? '') ?? NONE
  const key = roles.join()
  let list = byRole.get(key)
  if (!list) {
    const all = new Set(roles.flatMap(one => byRole.get(one) ?? []))
    list = [...all].sort((a, b) => a.place - b.place)
    byRole.set(key, list)
  }
  return list
}

function decideComplete(index: Index<Test>, situation: Situation): Ruling {
  let rank = 0
  let clauses: string[] = []
  for (const matcher of candidates(index, situation)) {
    if (matcher.rank < rank || !matcher.applies(situation)) continue
    if (matcher.rank > rank) {
      rank = matcher.rank
      clauses = [matcher.clause]
    } else if (!clauses.includes(matcher.clause)) clauses.push(matcher.clause)
  }
  return { verdict: VERDICTS[rank] ?? 'silent', clauses }
}

function decideUnknown(index: Index<Test3>, situation: Situation): Ruling {
  let sure = 0
  let perhaps = 0
  let clauses: string[] = []
  const possible: string[] = []
  for (const matcher of candidates(index, situation)) {
    const truth = matcher.applies(situation)
    if (truth === 0) continue
    if (!possible.includes(matcher.clause)) possible.push(matcher.clause)
    if (truth === 1) {
      if (matcher.rank > perhaps) perhaps = matcher.rank
    } else if (matcher.rank > sure) {
      sure = matcher.rank
      clauses = [matcher.clause]
    } else if (matcher.rank === sure && !clauses.includes(matcher.clause)) clauses.push(matcher.clause)
  }
  if (perhaps > sure) return { verdict: 'depends', clauses: possible }
  return { verdict: VERDICTS[sure] ?? 'silent', clauses }
}
