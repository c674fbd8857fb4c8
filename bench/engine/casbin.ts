/**
 * casbin: an enforcer for each act, its rows sorted strongest first, so that the first row that matches gives the verdict. It
 * names that row only. With unknown facts, a second enforcer says what may apply.
 */

import { type Enforcer, newEnforcer, newModelFromString } from 'casbin'
import { EVERYONE, type Rule, type Situation, VERDICTS, type Vocabulary } from '../../src/engine/index.ts'
import type { Contender, Mode, Ruling } from './contender.ts'
import { heldRoles, type JudgingRule, judgingByAct } from './ranking.ts'
import { allFacts, conditionOf, type Reading, readingsOf, type SetCondition } from './set-condition.ts'

const MODEL = `
[request_definition]
r = s
[policy_definition]
p = condition, clause, rank
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = eval(p.condition)
`

interface Question {
  readonly facts: Record<string, string>
  readonly enforcers: readonly Enforcer[]
}

/** Names that casbin's expressions can have after a dot. */
const nameOf = (id: string) => id.replaceAll(/\W/g, '_')
const held = (role: string) => `role_${nameOf(role)}`

const expressionOf = (condition: SetCondition): string => {
  const join = (parts: readonly SetCondition[], by: string, none: string) =>
    parts.length > 0 ? `(${parts.map(expressionOf).join(by)})` : none
  if ('all' in condition) return join(condition.all, ' && ', '(1 == 1)')
  if ('any' in condition) return join(condition.any, ' || ', '(1 == 2)')
  return condition.in.length > 0
    ? `(${condition.in.map(value => `r.s.${nameOf(condition.fact)} == "${value}"`).join(' || ')})`
    : '(1 == 2)'
}

function rowOf(rule: Rule, condition: SetCondition | null): string {
  const who = rule.who.includes(EVERYONE) ? [] : [`(${rule.who.map(role => `r.s.${held(role)} == "yes"`).join(' || ')})`]
  return [...who, ...(condition ? [expressionOf(condition)] : [])].join(' && ') || '1 == 1'
}

async function enforcerOf(vocabulary: Vocabulary, judging: readonly JudgingRule[], reading: Reading): Promise<Enforcer> {
  const enforcer = await newEnforcer(newModelFromString(MODEL))
  const rows = [...judging]
    .sort((a, b) => b.rank - a.rank)
    .map(({ rule, rank, name }) => [rowOf(rule, conditionOf(vocabulary, rule, reading)), `${rule.clause}|${name}`, String(rank)])
  await enforcer.addPolicies(rows)
  return enforcer
}

export const casbin: Contender = {
  name: 'casbin',
  citesAll: false,
  asynchronous: false,
  async load(vocabulary, rules, mode: Mode) {
    const byAct = new Map<string, readonly Enforcer[]>()
    for (const [act, judging] of judgingByAct(vocabulary, rules))
      byAct.set(act, await Promise.all(readingsOf(mode).map(reading => enforcerOf(vocabulary, judging, reading))))
    const prepare = (situation: Situation): Question => {
      const roles = heldRoles(vocabulary, situation.role ?? []).map(role => [held(role), 'yes'])
      const facts = Object.entries(allFacts(vocabulary, situation)).map(([fact, value]) => [nameOf(fact), value])
      return { facts: Object.fromEntries([...facts, ...roles]), enforcers: byAct.get(situation.act ?? '') ?? [] }
    }
    const first = ({ facts, enforcers }: Question, reading: number): { rank: number; clauses: string[] } => {
      const [found, row] = enforcers[reading]?.enforceExSync(facts) ?? [false, []]
      return found ? { rank: Number(row[2]), clauses: [row[1]?.split('|')[0] ?? ''] } : { rank: 0, clauses: [] }
    }
    const decide = (input: unknown): Ruling => {
      const surely = first(input as Question, 0)
      if (mode === 'unknowns') {
        const maybe = first(input as Question, 1)
        if (maybe.rank > surely.rank) return { verdict: 'depends', clauses: maybe.clauses }
      }
      return { verdict: VERDICTS[surely.rank] ?? 'silent', clauses: surely.clauses }
    }
    return { prepare, decide }
  },
}
