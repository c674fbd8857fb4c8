/** The questions that engines are asked: the hand-checked cases, and others made at random over the same policy. */

import type { Rule, Situation, Verdict, Vocabulary } from '../../src/engine/index.ts'
import { modelPolicy } from '../../src/modules/policy/model/index.ts'
import { schoolVocabulary } from '../../src/modules/policy/vocabulary/index.ts'
import { modelCases } from './cases.ts'
import { factsAbout, plainVerdict } from './plain-verdict.ts'
import { createRandom, type Random } from './random.ts'

export interface Question {
  readonly situation: Situation
  readonly expected: Verdict | 'depends'
  readonly from: 'case' | 'generated'
}

export interface Workload {
  readonly vocabulary: Vocabulary
  readonly rules: readonly Rule[]
  /** Every fact known that a rule of the act mentions. */
  readonly complete: readonly Question[]
  /** As people ask: many facts missing. */
  readonly unknowns: readonly Question[]
  /** Cases that leave out the act or who asks: other engines have no answer to these. */
  readonly leftOut: number
}

const GENERATED = 300

/** The policy with the vocabulary cut down to what the engine reads, as plain data. */
export function policyAsData(): { vocabulary: Vocabulary; rules: readonly Rule[] } {
  const roles = schoolVocabulary.roles.map(({ id, includes }) => ({ id, ...(includes ? { includes } : {}) }))
  const acts = schoolVocabulary.acts.map(({ id }) => ({ id }))
  const facts = schoolVocabulary.facts.map(({ id, values, ordered = false, fixed = false }) => ({ id, values, ordered, fixed }))
  return { vocabulary: { roles, acts, facts }, rules: modelPolicy.rules }
}

export function makeWorkload(): Workload {
  const { vocabulary, rules } = policyAsData()
  const random = createRandom(2026)
  const cases = modelCases(vocabulary)
  const asked = cases.filter(({ situation }) => situation.role && situation.act)
  const made = Array.from({ length: GENERATED }, () => randomSituation(vocabulary, rules, random))
  const judged = (situation: Situation) => plainVerdict(vocabulary, rules, situation)
  const completed = (situation: Situation, from: Question['from']): Question => {
    const complete = fillIn(vocabulary, rules, situation, random)
    return { situation: complete, expected: judged(complete), from }
  }
  return {
    vocabulary,
    rules,
    complete: random.shuffled([
      ...asked.map(({ situation }) => completed(situation, 'case')),
      ...made.map(situation => completed(situation, 'generated')),
    ]),
    unknowns: random.shuffled([
      ...asked.map(({ situation, verdict }): Question => ({ situation, expected: verdict, from: 'case' })),
      ...made.map((situation): Question => ({ situation, expected: judged(situation), from: 'generated' })),
    ]),
    leftOut: cases.length - asked.length,
  }
}

/** The cases alone: what is timed. */
export const casesOf = (questions: readonly Question[]): Situation[] =>
  questions.filter(({ from }) => from === 'case').map(({ situation }) => situation)

/** Roles (two of them, one time in five), an act that some rule judges, and two facts in three. */
function randomSituation(vocabulary: Vocabulary, rules: readonly Rule[], random: Random): Situation {
  const judging = rules.filter(rule => rule.act)
  const rule = random.pick(judging)
  const bound = rule.who.filter(role => role !== 'everyone')
  const role = bound.length > 0 && random.below(10) > 0 ? random.pick(bound) : random.pick(vocabulary.roles).id
  const act = random.pick(rule.act ?? [])
  const roles = random.below(5) === 0 ? [...new Set([role, random.pick(vocabulary.roles).id])] : [role]
  const facts = factsAbout(vocabulary, rules, act).filter(() => random.below(3) > 0)
  return { role: roles, act, ...Object.fromEntries(facts.map(({ id, values }) => [id, random.pick(values)])) }
}

function fillIn(vocabulary: Vocabulary, rules: readonly Rule[], situation: Situation, random: Random): Situation {
  const open = factsAbout(vocabulary, rules, situation.act ?? '').filter(
    ({ id, values }) => !values.includes(situation[id] as string),
  )
  return { ...situation, ...Object.fromEntries(open.map(({ id, values }) => [id, random.pick(values)])) }
}
