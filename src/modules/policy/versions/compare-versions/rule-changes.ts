/** Which rules of a clause are new, gone or say something else. */

import type { Rule } from '../../../../engine/index.ts'
import { canonicalJson } from '../../../../platform/crypto/canonical-json.ts'

/** A rule with the words of the notes that it carries. */
export interface NotedRule {
  readonly rule: Rule
  readonly notes: readonly string[]
}

export interface RuleChange {
  readonly before: NotedRule | null
  readonly after: NotedRule | null
}

/** What a rule says, whatever it and its clause are called. Lists of roles and acts have no order. */
function saying({ rule: { id: _id, clause: _clause, ...says }, notes }: NotedRule): string {
  const sorted = (list: readonly string[] | undefined) => list?.toSorted()
  return canonicalJson({ ...says, who: sorted(says.who), act: sorted(says.act), upon: sorted(says.upon), notes })
}

/** The changes from the rules before to the rules after. A rule is the same by its id; else by its place among what is left. */
export function ruleChanges(before: readonly NotedRule[], after: readonly NotedRule[]): readonly RuleChange[] {
  const gone = [...before]
  const take = (find: (rule: NotedRule) => boolean): NotedRule | undefined => {
    const index = gone.findIndex(find)
    return index < 0 ? undefined : gone.splice(index, 1)[0]
  }
  const isNew = after.filter(rule => take(other => saying(other) === saying(rule)) === undefined)
  const byId = isNew.map(rule => ({ before: take(other => other.rule.id === rule.rule.id) ?? null, after: rule }))
  const changes = byId.map(change => ({ ...change, before: change.before ?? gone.shift() ?? null }))
  return [...changes, ...gone.map(rule => ({ before: rule, after: null }))]
}
