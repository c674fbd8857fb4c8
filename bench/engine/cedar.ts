/**
 * Cedar: a preparsed policy set for each act. It knows permit and forbid, no strengths; so every clause is a permit and the
 * host ranks those that the answer gives as its reason. `isAuthorizedPartial` is left out: it was slower and less exact.
 */

import { createRequire } from 'node:module'
import { EVERYONE, type Rule, type Situation } from '../../src/engine/index.ts'
import type { Contender, Mode } from './contender.ts'
import { decidedOf, heldRoles, judgingByAct, type Ranked, strongestOf } from './ranking.ts'
import { allFacts, conditionOf, readingsOf, type SetCondition } from './set-condition.ts'

type Cedar = typeof import('@cedar-policy/cedar-wasm/nodejs')

interface Question {
  readonly call: Parameters<Cedar['statefulIsAuthorized']>[0]
}

const list = (values: readonly string[]) => `[${values.map(value => JSON.stringify(value)).join(', ')}]`

const textOf = (condition: SetCondition): string => {
  const join = (parts: readonly SetCondition[], by: string, none: string) =>
    parts.length > 0 ? `(${parts.map(textOf).join(by)})` : none
  if ('all' in condition) return join(condition.all, ' && ', 'true')
  if ('any' in condition) return join(condition.any, ' || ', 'false')
  return `${list(condition.in)}.contains(context[${JSON.stringify(condition.fact)}])`
}

function policyOf(rule: Rule, condition: SetCondition | null): string {
  const who = rule.who.includes(EVERYONE) ? [] : [`context.roles.containsAny(${list(rule.who)})`]
  const when = [...who, ...(condition ? [textOf(condition)] : [])]
  return `permit(principal, action, resource)${when.length > 0 ? ` when { ${when.join(' && ')} }` : ''};`
}

const uid = (type: string, id: string) => ({ type, id })
let loads = 0

export const cedar: Contender = {
  name: 'Cedar',
  citesAll: true,
  asynchronous: false,
  load(vocabulary, rules, mode: Mode) {
    const { preparsePolicySet, statefulIsAuthorized } = createRequire(import.meta.url)('@cedar-policy/cedar-wasm/nodejs') as Cedar
    const prefix = `${++loads}:`
    const ranked = new Map<string, Ranked>()
    for (const [act, judging] of judgingByAct(vocabulary, rules)) {
      const staticPolicies: Record<string, string> = {}
      for (const judge of judging)
        for (const reading of readingsOf(mode)) {
          const id = `${reading}:${judge.name}`
          ranked.set(id, judge)
          staticPolicies[id] = policyOf(judge.rule, conditionOf(vocabulary, judge.rule, reading))
        }
      const parsed = preparsePolicySet(prefix + act, { staticPolicies })
      if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
    }
    const prepare = (situation: Situation): Question => ({
      call: {
        principal: uid('Person', 'asker'),
        action: uid('Action', situation.act ?? ''),
        resource: uid('School', 'school'),
        context: { ...allFacts(vocabulary, situation), roles: heldRoles(vocabulary, situation.role ?? []) },
        preparsedPolicySetId: prefix + (situation.act ?? ''),
        entities: [],
      },
    })
    const decide = (input: unknown) => {
      const answer = statefulIsAuthorized((input as Question).call)
      if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
      const { reason } = answer.response.diagnostics
      const of = (reading: string) => reason.filter(id => id.startsWith(reading)).map(id => ranked.get(id) as Ranked)
      return mode === 'complete' ? strongestOf(of('surely')) : decidedOf(of('surely'), of('maybe'))
    }
    return { prepare, decide }
  },
}
