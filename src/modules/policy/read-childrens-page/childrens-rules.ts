/** What the policy says to children: the clauses that bind pupils, in words for children. */

import { EVERYONE } from '../../../engine/index.ts'
import type { LoadedVersion } from '../loaded-version.ts'
import { loadedModel } from '../policy-of-request.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'

export interface ChildrensRule {
  readonly clause: string
  /** The clause in words that a nine-year-old can read. */
  readonly words: string
  /** The group of acts that it is about, for its picture; null where it is about none. */
  readonly about: string | null
}

export interface ChildrensRules {
  /** Rules for pupils. */
  readonly pupils: readonly ChildrensRule[]
  /** Rules for everybody, pupils included. */
  readonly everybody: readonly ChildrensRule[]
}

/**
 * A school's own document seldom has words for children. Where its clause has the model's rule, the model's words say what
 * that rule says.
 */
export function childrensRules({ clauses, content }: LoadedVersion): ChildrensRules {
  const ruled = new Set(content.rules.map(rule => rule.clause))
  const rules = [...clauses.values()].flatMap(({ clause }) => {
    const words =
      clause.children ?? (ruled.has(clause.id) ? loadedModel.clauses.get(clause.model ?? '')?.clause.children : undefined)
    if (words === undefined) return []
    return [{ who: clause.who, rule: { clause: clause.id, words, about: aboutOf(content.rules, clause.id) } }]
  })
  const once = rules.filter(({ rule }, index) => rules.findIndex(other => other.rule.words === rule.words) === index)
  const forPupils = once.filter(({ who }) => who.includes('pupil'))
  const forAll = once.filter(({ who }) => who.includes(EVERYONE) && !who.includes('pupil'))
  return { pupils: forPupils.map(({ rule }) => rule), everybody: forAll.map(({ rule }) => rule) }
}

function aboutOf(rules: LoadedVersion['content']['rules'], clause: string): string | null {
  const first = rules.find(rule => rule.clause === clause)
  const [act] = first?.act ?? first?.upon ?? []
  return schoolVocabulary.acts.find(({ id }) => id === act)?.group ?? null
}
