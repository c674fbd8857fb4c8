/** json-rules-engine: an engine for each act; the events of a run are the clauses that apply. Asynchronous throughout. */

import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { EVERYONE, type Rule, type Situation } from '../../src/engine/index.ts'
import type { Contender, Mode } from './contender.ts'
import { decidedOf, heldRoles, judgingByAct, type Ranked, strongestOf } from './ranking.ts'
import { allFacts, conditionOf, readingsOf, type SetCondition } from './set-condition.ts'

interface Question {
  readonly facts: Record<string, unknown>
  readonly engine: Engine
}

const ROLES = 'roles'

const nested = (condition: SetCondition): NestedCondition => {
  if ('all' in condition) return { all: condition.all.map(nested) }
  if ('any' in condition) return { any: condition.any.map(nested) }
  return { fact: condition.fact, operator: 'in', value: [...condition.in] }
}

function conditionsOf(rule: Rule, condition: SetCondition | null): TopLevelCondition {
  const who = rule.who.includes(EVERYONE)
    ? []
    : [{ any: rule.who.map(role => ({ fact: ROLES, operator: 'contains', value: role })) }]
  return { all: [...who, ...(condition ? [nested(condition)] : [])] }
}

export const jsonRules: Contender = {
  name: 'json-rules-engine',
  citesAll: true,
  asynchronous: true,
  load(vocabulary, rules, mode: Mode) {
    const byAct = new Map(
      [...judgingByAct(vocabulary, rules)].map(([act, judging]) => {
        const engine = new Engine([], { allowUndefinedFacts: true })
        for (const { rule, clause, rank } of judging)
          for (const reading of readingsOf(mode))
            engine.addRule({
              conditions: conditionsOf(rule, conditionOf(vocabulary, rule, reading)),
              event: { type: reading, params: { clause, rank } },
            })
        return [act, engine]
      }),
    )
    const prepare = (situation: Situation): Question => ({
      facts: { ...allFacts(vocabulary, situation), [ROLES]: heldRoles(vocabulary, situation.role ?? []) },
      engine: byAct.get(situation.act ?? '') as Engine,
    })
    const decide = async (input: unknown) => {
      const { facts, engine } = input as Question
      const { events } = await engine.run(facts)
      const of = (reading: string) => events.filter(({ type }) => type === reading).map(({ params }) => params as Ranked)
      return mode === 'complete' ? strongestOf(of('surely')) : decidedOf(of('surely'), of('maybe'))
    }
    return { prepare, decide }
  },
}
