/** From the clauses that apply to a verdict: what a host must add to engines that know only "applies" and "does not". */

import { type Rule, STRENGTHS, VERDICTS, type Vocabulary } from '../../src/engine/index.ts'
import type { Ruling } from './contender.ts'

/** 1 (may) to 5 (must not); 0 is silence. */
export const rankOf = (rule: Rule): number => STRENGTHS.length - STRENGTHS.indexOf(rule.strength)

export interface Ranked {
  readonly clause: string
  readonly rank: number
}

/** The strongest of the rules that apply. */
export function strongestOf(applying: readonly Ranked[]): Ruling {
  let rank = 0
  let clauses: string[] = []
  for (const rule of applying) {
    if (rule.rank > rank) {
      rank = rule.rank
      clauses = [rule.clause]
    } else if (rule.rank === rank && !clauses.includes(rule.clause)) clauses.push(rule.clause)
  }
  return { verdict: VERDICTS[rank] ?? 'silent', clauses }
}

/** Decided when no rule that may apply is stronger than the strongest that surely does (Kleene's three values). */
export function decidedOf(surely: readonly Ranked[], maybe: readonly Ranked[]): Ruling {
  const ruling = strongestOf(surely)
  const rank = VERDICTS.indexOf(ruling.verdict as (typeof VERDICTS)[number])
  if (!maybe.some(rule => rule.rank > rank)) return ruling
  return { verdict: 'depends', clauses: [...new Set(maybe.map(rule => rule.clause))] }
}

export interface JudgingRule extends Ranked {
  readonly rule: Rule
  /** Its place in the policy, as a name. */
  readonly name: string
}

/** The rules that judge each act, strongest first is left to the engine: here in the order of the policy. */
export function judgingByAct({ acts }: Vocabulary, rules: readonly Rule[]): ReadonlyMap<string, readonly JudgingRule[]> {
  const byAct = new Map<string, JudgingRule[]>(acts.map(({ id }) => [id, []]))
  rules.forEach((rule, place) => {
    for (const act of rule.act ?? []) byAct.get(act)?.push({ rule, name: `r${place}`, clause: rule.clause, rank: rankOf(rule) })
  })
  return byAct
}

/** Every role that somebody with these roles holds. */
export function heldRoles({ roles }: Vocabulary, given: readonly string[]): string[] {
  const includes = new Map(roles.map(role => [role.id, role.includes ?? []]))
  const held = new Set<string>()
  const add = (role: string): void => {
    if (held.has(role)) return
    held.add(role)
    for (const included of includes.get(role) ?? []) add(included)
  }
  for (const role of given) if (includes.has(role)) add(role)
  return [...held]
}

export const binds = (rule: Rule, held: readonly string[]): boolean =>
  rule.who.includes('everyone') || rule.who.some(role => held.includes(role))
