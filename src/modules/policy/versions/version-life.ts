/** The life of a version: where it stands on a day, and what may come next. Pure. */

/** As stored. What is in force follows from the days of those published. */
export type VersionState = 'draft' | 'consulted' | 'ratified' | 'published' | 'withdrawn'

/** What people call it on a day. */
export type Standing = 'draft' | 'consulted' | 'ratified' | 'to-come' | 'in-force' | 'superseded' | 'withdrawn'

/** A published version's days. */
export interface Published {
  readonly id: string
  readonly from: Temporal.PlainDate
  readonly publishedAt: Temporal.Instant
}

const inOrder = (one: Published, other: Published): number =>
  Temporal.PlainDate.compare(one.from, other.from) || Temporal.Instant.compare(one.publishedAt, other.publishedAt)

/** The last day of each published version, by its id; null for the one that nothing follows. A day before its first: it was replaced on that day. */
export function lastDays(published: readonly Published[]): ReadonlyMap<string, Temporal.PlainDate | null> {
  const sorted = published.toSorted(inOrder)
  return new Map(sorted.map(({ id }, place) => [id, sorted[place + 1]?.from.subtract({ days: 1 }) ?? null]))
}

/** Where a version stands on a day. */
export function standingOn(
  version: { readonly state: VersionState; readonly from: Temporal.PlainDate | null; readonly until: Temporal.PlainDate | null },
  day: Temporal.PlainDate,
): Standing {
  const { state, from, until } = version
  if (state !== 'published') return state
  if (from && Temporal.PlainDate.compare(from, day) > 0) return 'to-come'
  return until && Temporal.PlainDate.compare(until, day) < 0 ? 'superseded' : 'in-force'
}

/** Whether its words may still be changed. */
export const isOpen = (state: VersionState): boolean => state === 'draft' || state === 'consulted'
