/** What the plain reading of the semantics says: every completion of the facts that the act's rules mention is tried. */

import { type Condition, type Rule, type Situation, VERDICTS, type Verdict, type Vocabulary } from '../../src/engine/index.ts'
import { completions, verdictIn } from '../../src/engine/laws/plain-reading.ts'

const factsOf = (condition: Condition | undefined): string[] => {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(factsOf)
  if ('any' in condition) return condition.any.flatMap(factsOf)
  if ('not' in condition) return factsOf(condition.not)
  return [condition.fact]
}

/** The facts that the rules of an act mention, in the order of the vocabulary. */
export function factsAbout({ facts }: Vocabulary, rules: readonly Rule[], act: string): Vocabulary['facts'] {
  const mentioned = new Set(
    rules
      .filter(rule => [...(rule.act ?? []), ...(rule.upon ?? [])].includes(act))
      .flatMap(rule => [...factsOf(rule.when), ...factsOf(rule.unless)]),
  )
  return facts.filter(({ id }) => mentioned.has(id))
}

/** Every verdict that some completion gives, strongest first. The situation has roles and an act. */
export function plainVerdicts(vocabulary: Vocabulary, rules: readonly Rule[], situation: Situation): Verdict[] {
  const act = situation.act ?? ''
  const about = rules.filter(rule => rule.act?.includes(act))
  const narrow = { ...vocabulary, facts: factsAbout(vocabulary, about, act) }
  const found = new Set(completions(narrow, situation).map(complete => verdictIn(narrow, about, complete)))
  return VERDICTS.filter(verdict => found.has(verdict)).reverse()
}

export const plainVerdict = (vocabulary: Vocabulary, rules: readonly Rule[], situation: Situation): Verdict | 'depends' => {
  const [only, ...others] = plainVerdicts(vocabulary, rules, situation)
  return others.length === 0 && only ? only : 'depends'
}
