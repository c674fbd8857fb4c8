/** What applying an import would change, date by date. Pure. */
import { overlap, type YearDate, type YearDateKind } from '../calendar/year-date.ts'
import type { NewYearDate, StoredYearDate } from '../calendar/year-date-store.ts'
import type { Guessed } from './read/guess-kind.ts'

/** One date of an import: left out, there already, new, or another form of what was imported before. */
export type Change = { readonly entry: Guessed } & (
  | { readonly effect: 'left-out' }
  | { readonly effect: 'same'; readonly kind: YearDateKind }
  | { readonly effect: 'new'; readonly date: NewYearDate }
  | { readonly effect: 'changes'; readonly date: YearDate; readonly before: StoredYearDate }
)

const isSame = (one: YearDate, other: YearDate): boolean =>
  one.kind === other.kind && one.starts.equals(other.starts) && one.ends.equals(other.ends)

/** @param kinds what each entry is to be, in the same order; null leaves it out */
export function planOf(
  existing: readonly StoredYearDate[],
  entries: readonly Guessed[],
  kinds: readonly (YearDateKind | null)[],
): Change[] {
  const used = new Set<string>()
  return entries.map((entry, index): Change => {
    const kind = kinds[index] ?? null
    if (kind === null) return { effect: 'left-out', entry }
    // A uid that comes twice is nobody's.
    const uid = entry.uid !== null && !used.has(entry.uid) ? entry.uid : null
    if (uid !== null) used.add(uid)
    const date = { kind, name: entry.name, starts: entry.starts, ends: entry.ends }
    const known = uid === null ? undefined : existing.find(one => one.uid === uid)
    if (known) {
      const unchanged = isSame(known, date) && known.name === date.name
      return unchanged ? { effect: 'same', entry, kind } : { effect: 'changes', entry, date, before: known }
    }
    return existing.some(one => isSame(one, date))
      ? { effect: 'same', entry, kind }
      : { effect: 'new', entry, date: { ...date, uid } }
  })
}

/** The term with which a term would overlap; undefined where there is none. No day belongs to two terms. */
export function overlappingTerm<Other extends YearDate>(date: YearDate, others: readonly Other[]): Other | undefined {
  return date.kind === 'term' ? others.find(other => other.kind === 'term' && overlap(date, other)) : undefined
}

/** The dates as they would be, those that a plan changes in their new form. */
const afterwards = (existing: readonly StoredYearDate[], plan: readonly Change[]) => {
  const changed = new Map(plan.flatMap(change => (change.effect === 'changes' ? [[change.before.id, change.date] as const] : [])))
  return existing.map(date => changed.get(date.id) ?? date)
}

/** For each date of the plan that would overlap another term, by its place: the name of that term. */
export function clashesOf(existing: readonly StoredYearDate[], plan: readonly Change[]): ReadonlyMap<number, string> {
  const incoming = plan.map(change => ('date' in change ? change.date : null))
  const all = [...afterwards(existing, plan), ...plan.flatMap(change => (change.effect === 'new' ? [change.date] : []))]
  const clashes = incoming.map((date, index) => {
    const other =
      date &&
      overlappingTerm(
        date,
        all.filter(one => one !== date),
      )
    return other ? ([index, other.name] as const) : null
  })
  return new Map(clashes.filter(clash => clash !== null))
}
