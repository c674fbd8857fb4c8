/** json-logic-engine: a compiled function for each clause; the host loops over those of the act. */

import { LogicEngine } from 'json-logic-engine'
import { EVERYONE, ROLE, type Rule, type Situation, type Vocabulary } from '../../src/engine/index.ts'
import type { Contender, Mode } from './contender.ts'
import { binds, decidedOf, heldRoles, judgingByAct, type Ranked, strongestOf } from './ranking.ts'
import { conditionOf, type Reading, readingsOf, type SetCondition, UNKNOWN } from './set-condition.ts'

type Applies = (situation: Situation) => unknown

interface Compiled extends Ranked {
  readonly applies: readonly Applies[]
}

const logicOf = (condition: SetCondition): unknown => {
  if ('all' in condition) return { and: condition.all.map(logicOf) }
  if ('any' in condition) return { or: condition.any.map(logicOf) }
  const [only, ...others] = condition.in
  if (only && others.length === 0) return { '===': [{ var: condition.fact }, only] }
  return { in: [{ var: [condition.fact, UNKNOWN] }, condition.in] }
}

/** Every role whose holders a rule binds, so that the roles of a question need no working out. */
function holdersOf(vocabulary: Vocabulary, rule: Rule): string[] {
  return vocabulary.roles.map(({ id }) => id).filter(role => binds(rule, heldRoles(vocabulary, [role])))
}

function ruleLogic(vocabulary: Vocabulary, rule: Rule, condition: SetCondition | null): unknown {
  const who = rule.who.includes(EVERYONE)
    ? []
    : [{ or: holdersOf(vocabulary, rule).map(role => ({ in: [role, { var: ROLE }] })) }]
  return { and: [...who, ...(condition ? [logicOf(condition)] : [true])] }
}

export const jsonLogic: Contender = {
  name: 'json-logic-engine',
  citesAll: true,
  asynchronous: false,
  load(vocabulary, rules, mode: Mode) {
    const engine = new LogicEngine()
    const byAct = new Map(
      [...judgingByAct(vocabulary, rules)].map(([act, judging]) => [
        act,
        judging.map(({ rule, clause, rank }): Compiled => {
          const compile = (reading: Reading) =>
            engine.build(ruleLogic(vocabulary, rule, conditionOf(vocabulary, rule, reading))) as Applies
          return { clause, rank, applies: readingsOf(mode).map(compile) }
        }),
      ]),
    )
    const applying = (situation: Situation, reading: number): Ranked[] => {
      const found: Ranked[] = []
      for (const rule of byAct.get(situation.act ?? '') ?? []) if (rule.applies[reading]?.(situation)) found.push(rule)
      return found
    }
    const decide =
      mode === 'complete'
        ? (input: unknown) => strongestOf(applying(input as Situation, 0))
        : (input: unknown) => decidedOf(applying(input as Situation, 0), applying(input as Situation, 1))
    return { prepare: situation => situation, decide }
  },
}
