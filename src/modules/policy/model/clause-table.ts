/** The model policy at a glance: the table in docs/model-policy.md, made from the policy itself so that it cannot drift. */

import type { Condition } from '../../../engine/index.ts'
import type { VersionContent } from '../version-content.ts'

/** The facts that a condition asks about, with repetitions. */
export function factsOf(condition: Condition | undefined): readonly string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(factsOf)
  if ('any' in condition) return condition.any.flatMap(factsOf)
  if ('not' in condition) return factsOf(condition.not)
  return [condition.fact]
}

const coded = (ids: readonly string[]) => [...new Set(ids)].map(id => `\`${id}\``).join(', ')

/** One Markdown table per section: each clause with its strength, its rules or the reason for none, facts and notes. */
export function clauseTable({ sections, rules }: VersionContent): string {
  return sections
    .map(section => {
      const rows = section.clauses.map(clause => {
        const own = rules.filter(rule => rule.clause === clause.id)
        const cells = [
          `**${clause.id}** ${clause.heading}`,
          clause.strength.replace('_', ' '),
          clause.noRule ?? coded(own.map(rule => rule.id)),
          coded(own.flatMap(rule => rule.act ?? rule.upon ?? [])),
          coded(own.flatMap(rule => [...factsOf(rule.when), ...factsOf(rule.unless)])),
          coded(own.flatMap(rule => rule.notes ?? [])),
        ]
        return `| ${cells.join(' | ')} |`
      })
      return [
        `### ${section.heading}`,
        '',
        '| clause | strength | rules, or why none | acts | facts | notes |',
        '|---|---|---|---|---|---|',
        ...rows,
      ].join('\n')
    })
    .join('\n\n')
}
