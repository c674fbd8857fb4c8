import type { LoadedVersion } from './loaded-version.ts'
import type { Clause } from './version-content.ts'

/**
 * The clause of a version that says what a clause of the model says; undefined where none does. A clause of an imported document
 * stands somewhere in it, and its own number means nothing to the model.
 */
export function clauseThatSays({ clauses }: Pick<LoadedVersion, 'clauses'>, modelClause: string): Clause | undefined {
  for (const { clause } of clauses.values()) if ((clause.span ? clause.model : clause.id) === modelClause) return clause
  return undefined
}
