/** The rules of a policy laid out for analysis: for each act, where each rule applies, over all roles and facts. */

import { and, FALSE, or, type Ref } from '../diagram.ts'
import type { Rule } from '../rule.ts'
import type { Space } from '../space.ts'
import { rankOf } from '../verdict.ts'

export interface Ruling {
  readonly rule: Rule
  readonly act: string
  readonly judges: boolean
  readonly rank: number
  /** True where the rule applies to somebody's doing this act. */
  readonly truth: Ref
}

/** Every rule in every act that it judges or lays duties upon, in the order of the policy. */
export function rulingsOf(space: Space, rules: readonly Rule[]): Ruling[] {
  return rules.flatMap(rule => {
    const when = space.truthOf(rule.when ?? { all: [] })
    const holds = rule.unless ? space.diagrams.join(and, when, space.truthOf({ not: rule.unless })) : when
    const truth = space.diagrams.join(and, space.truthOfWho(rule.who), holds)
    const rank = rankOf(rule.strength)
    return (rule.act ?? rule.upon ?? []).map(act => ({ rule, act, judges: rule.act !== undefined, rank, truth }))
  })
}

/** True where any of the rules applies. */
export const anyOf = (space: Space, rulings: readonly Ruling[]): Ref =>
  rulings.reduce((truth, ruling) => space.diagrams.join(or, truth, ruling.truth), FALSE)

/** What makes two duties the same. */
export const dutyKey = ({ do: what, tell, by }: NonNullable<Rule['then']>[number]): string => JSON.stringify([what, tell, by])
