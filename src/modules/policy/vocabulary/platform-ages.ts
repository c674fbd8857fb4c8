/**
 * The least age at which each kind of site lets a child register: dated data, since terms and statutes change. A school
 * edits its own copy; the rules know only whether a child has reached the age (the fact `old-enough`).
 */

export type PlatformKind =
  | 'social-network'
  | 'photo-and-video'
  | 'messaging'
  | 'live-streaming'
  | 'gaming'
  | 'professional-network'

export interface PlatformAge {
  readonly kind: PlatformKind
  /** In words, lower case: "photo and video sharing". */
  readonly name: string
  /** In whole years. */
  readonly minAge: number
  /** Whether the site's own terms or a statute sets it. */
  readonly basis: 'terms' | 'statute'
  /** ISO dates. The latest row of a kind that has come into effect is the one that counts. */
  readonly effectiveFrom: string
  readonly checkedOn: string
}

const CHECKED = '2026-11-22'
/** Long before any school adopted such a policy: the terms that the usual sites have had for many years. */
const LONG_STANDING = '2015-01-01'

const byTerms = (kind: PlatformKind, name: string, minAge: number): PlatformAge => ({
  kind,
  name,
  minAge,
  basis: 'terms',
  effectiveFrom: LONG_STANDING,
  checkedOn: CHECKED,
})

/** What the usual sites ask for today, for a school to confirm and date anew. A statute that raises an age is one more row, with the day on which it takes effect. */
export const platformAges: readonly PlatformAge[] = [
  byTerms('social-network', 'social network', 13),
  byTerms('photo-and-video', 'photo and video sharing', 13),
  byTerms('messaging', 'messaging', 13),
  byTerms('live-streaming', 'live streaming', 13),
  byTerms('gaming', 'gaming with chat', 13),
  byTerms('professional-network', 'professional network', 16),
]

/** The least age, in whole years, for a kind of site on a day; undefined where the table has no row in effect. */
export function minimumAge(
  kind: PlatformKind,
  on: Temporal.PlainDate,
  table: readonly PlatformAge[] = platformAges,
): number | undefined {
  let inEffect: PlatformAge | undefined
  for (const row of table) {
    if (row.kind !== kind || Temporal.PlainDate.compare(row.effectiveFrom, on) > 0) continue
    if (!inEffect || Temporal.PlainDate.compare(row.effectiveFrom, inEffect.effectiveFrom) >= 0) inEffect = row
  }
  return inEffect?.minAge
}

/** The least age for an ordinary social network on a day: the figure shown with the question whether a child is old enough. */
export function usualMinimumAge(on: Temporal.PlainDate, table: readonly PlatformAge[] = platformAges): number | undefined {
  return minimumAge('social-network', on, table)
}

/**
 * The value of the fact `old-enough` for a child of an age in whole years; undefined (unknown) where no age is laid down for
 * the kind of site.
 */
export function ageForSite(
  age: number,
  kind: PlatformKind,
  on: Temporal.PlainDate,
  table: readonly PlatformAge[] = platformAges,
): 'yes' | 'no' | undefined {
  const least = minimumAge(kind, on, table)
  if (least === undefined) return undefined
  return age >= least ? 'yes' : 'no'
}
