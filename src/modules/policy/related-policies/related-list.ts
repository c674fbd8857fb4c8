/** The related policies as pages show them: the version's list with what the school says of each. Pure. */
import type { LoadedVersion } from '../loaded-version.ts'
import type { Clause, RelatedPolicy, VersionContent } from '../version-content.ts'
import type { CheckedEntry } from './related-store.ts'

export interface ListedPolicy {
  readonly id: string
  readonly name: string
  readonly url: string | null
  readonly reviewedOn: Temporal.PlainDate | null
  /** Clauses of the version that lean on it. */
  readonly clauses: readonly Clause[]
  /** What the register holds; undefined where the school has said nothing yet. */
  readonly entry: CheckedEntry | undefined
}

/** The version's list with names and links as the school publishes them: what readers get beside a clause (clause G2). */
export const relatedAsPublished = (
  { related }: Pick<VersionContent, 'related'>,
  register: ReadonlyMap<string, CheckedEntry>,
): RelatedPolicy[] =>
  related.map(({ id, name, url: own }) => {
    const entry = register.get(id)
    const url = entry?.url ?? own
    return { id, name: entry?.name ?? name, ...(url === undefined ? {} : { url }) }
  })

/** In the order of the version's list. */
export function relatedList({ content, clauses }: LoadedVersion, register: ReadonlyMap<string, CheckedEntry>): ListedPolicy[] {
  const all = [...clauses.values()].map(({ clause }) => clause)
  return relatedAsPublished(content, register).map(({ id, name, url }) => {
    const entry = register.get(id)
    return {
      id,
      name,
      url: url ?? null,
      reviewedOn: entry?.reviewedOn ?? null,
      clauses: all.filter(({ leansOn }) => leansOn?.includes(id)),
      entry,
    }
  })
}
