/**
 * CASL: an ability for each set of roles, its rules indexed by act. It answers yes or no by the first rule that matches; all
 * matching clauses come from its rule index by a loop. Strengths and duties are the host's. Its conditions know no "and" and
 * "or" unless these are added, and silently match nothing without.
 */

import { buildMongoQueryMatcher, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { $and, $or, and, or } from '@ucast/mongo2js'
import type { Rule, Situation, Vocabulary } from '../../src/engine/index.ts'
import type { Contender, Mode, Ruling } from './contender.ts'
import { binds, decidedOf, heldRoles, type JudgingRule, judgingByAct, type Ranked, strongestOf } from './ranking.ts'
import { conditionOf, type Reading, readingsOf, type SetCondition, UNKNOWN } from './set-condition.ts'

const SUBJECT = 'Situation'

type Query = Record<string, unknown>

const queryOf = (condition: SetCondition): Query => {
  if ('all' in condition) return { $and: condition.all.map(queryOf) }
  if ('any' in condition) return { $or: condition.any.map(queryOf) }
  // An absent attribute is found where the list has `undefined`.
  return { [condition.fact]: { $in: condition.in.map(value => (value === UNKNOWN ? undefined : value)) } }
}

const conditionsOf = (condition: SetCondition | null) => (condition ? { conditions: queryOf(condition) } : {})

const options = {
  conditionsMatcher: buildMongoQueryMatcher({ $and, $or }, { and, or }),
  // Every question is of one kind; so a situation need not be tagged.
  detectSubjectType: () => SUBJECT,
}

type RawRules = readonly RawRuleOf<MongoAbility>[]

/** An ability for each list of roles, made when it is first asked for. */
function abilitiesByRoles(vocabulary: Vocabulary, rawRules: (held: readonly string[]) => readonly RawRules[]) {
  const made = new Map<string, readonly MongoAbility[]>()
  return ({ role = [] }: Situation): readonly MongoAbility[] => {
    const key = role.length === 1 ? (role[0] ?? '') : role.join()
    let abilities = made.get(key)
    if (!abilities) {
      abilities = rawRules(heldRoles(vocabulary, role)).map(list => createMongoAbility([...list], options))
      made.set(key, abilities)
    }
    return abilities
  }
}

export const casl: Contender = {
  name: 'CASL, all clauses',
  citesAll: true,
  asynchronous: false,
  load(vocabulary, rules, mode: Mode) {
    const entries = [...judgingByAct(vocabulary, rules)]
    const ranked = new Map<string, Ranked>()
    const raw = (held: readonly string[], reading: Reading): RawRules =>
      entries.flatMap(([act, judging]) =>
        judging
          .filter(({ rule }) => binds(rule, held))
          .map(judge => {
            ranked.set(judge.name, judge)
            const conditions = conditionsOf(conditionOf(vocabulary, judge.rule, reading))
            return { action: act, subject: SUBJECT, reason: judge.name, ...conditions }
          }),
      )
    const matching = (ability: MongoAbility | undefined, situation: Situation): Ranked[] => {
      const found: Ranked[] = []
      for (const rule of ability?.rulesFor(situation.act ?? '', SUBJECT) ?? [])
        if (rule.matchesConditions(situation)) found.push(ranked.get(rule.reason ?? '') as JudgingRule)
      return found
    }
    const abilitiesOf = abilitiesByRoles(vocabulary, held => readingsOf(mode).map(reading => raw(held, reading)))
    const decide = (input: unknown): Ruling => {
      const situation = input as Situation
      const [surely, maybe] = abilitiesOf(situation)
      if (!maybe) return strongestOf(matching(surely, situation))
      return decidedOf(matching(surely, situation), matching(maybe, situation))
    }
    return { prepare: situation => situation, decide }
  },
}

/** CASL as most people use it: may I, yes or no; a must-not says no, whatever else says yes. No clause is named. */
export function caslYesNo(vocabulary: Vocabulary, rules: readonly Rule[]) {
  const entries = [...judgingByAct(vocabulary, rules)]
  const raw = (held: readonly string[]): RawRules[] => [
    entries
      .flatMap(([act, judging]) => judging.filter(({ rule }) => binds(rule, held)).map(judge => ({ act, judge })))
      // CASL lets the last matching rule win: prohibitions are put last.
      .sort((a, b) => Number(a.judge.rule.strength === 'must_not') - Number(b.judge.rule.strength === 'must_not'))
      .map(({ act, judge }) => ({
        action: act,
        subject: SUBJECT,
        inverted: judge.rule.strength === 'must_not',
        ...conditionsOf(conditionOf(vocabulary, judge.rule, 'surely')),
      })),
  ]
  const abilitiesOf = abilitiesByRoles(vocabulary, raw)
  return (situation: Situation): boolean => abilitiesOf(situation)[0]?.can(situation.act ?? '', situation) ?? false
}
