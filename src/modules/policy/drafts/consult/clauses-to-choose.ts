import type { Clause, VersionContent } from '../../version-content.ts'
import type { VersionDifference } from '../../versions/compare-versions/version-difference.ts'

/** The clauses on which somebody may comment: those of the draft, and those that it takes away. */
export function clausesToChoose({ sections }: VersionContent, { clauses }: VersionDifference): readonly Clause[] {
  const present = sections.flatMap(section => section.clauses)
  const gone = clauses.flatMap(({ before, after }) => (before && !after ? [before.clause] : []))
  return [...present, ...gone.filter(({ id }) => present.every(clause => clause.id !== id))]
}
