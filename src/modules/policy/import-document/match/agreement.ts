import type { Clause, Role, Strength } from '../document.ts'

/** What matching needs to know of a model clause. */
export type ModelClause = {
  readonly id: string
  readonly heading: string
  readonly legal: string
  /** 'fact' lays down no conduct: nothing is matched to it. */
  readonly strength: Strength | 'fact'
  readonly who: readonly string[]
}

export type MatchedParts = Pick<Clause, 'text' | 'act' | 'strength' | 'who' | 'only'>

/** 1 when strength and person agree; less when the force is another; least when another person is bound. */
export function agreement(clause: MatchedParts, model: ModelClause): number {
  const people = clause.who.some(role => binds(role, model.who)) ? 1 : 0.4
  return people * strengthAgreement(clause, model.strength)
}

function strengthAgreement({ strength, only }: MatchedParts, model: Strength | 'fact'): number {
  if (strength === model) return 1
  if (only && (strength === 'may' || strength === 'must') && (model === 'must' || model === 'must_not')) return 1
  if (strength === 'must' && only && model === 'must_not') return 1
  return polarity(strength) === polarity(model) ? 0.9 : 0.6
}

const polarity = (strength: Strength | 'fact'): string => (strength.endsWith('_not') ? 'no' : strength === 'may' ? 'may' : 'yes')

const officers: ReadonlySet<string> = new Set(['school', 'headteacher', 'governor', 'governing-body', 'chair', 'dsl'])

export function binds(role: Role, who: readonly string[]): boolean {
  if (who.includes(role) || who.includes('everyone')) return true
  if (role === 'everyone') return who.length >= 4
  return officers.has(role) && who.some(other => officers.has(other))
}
