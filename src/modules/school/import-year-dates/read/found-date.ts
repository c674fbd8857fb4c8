/** What reading a calendar or a pasted list ends with. */
import type { DateRange } from '../../calendar/year-date.ts'

/** Something that stands in a calendar, first to last day. */
export interface FoundDate extends DateRange {
  readonly name: string
  /** By what the calendar knows it; null in a pasted list. */
  readonly uid: string | null
}

/** Something that was not taken, and why. */
export interface LeftOut {
  readonly name: string
  readonly why: string
}

export interface DatesRead {
  readonly found: readonly FoundDate[]
  readonly leftOut: readonly LeftOut[]
}

/** Why nothing could be read, and what to do. */
export const readProblems = {
  nothing: 'Choose a file, or paste the dates',
  both: 'Bring a file or paste the dates, not both',
  'too-large': 'The file is larger than 300 kB. Export the school’s term dates alone, not a whole calendar',
  'too-many': 'There are more than 2,000 entries. Export the school’s term dates alone, not a whole calendar',
  'not-a-calendar': 'We cannot read this as a calendar (.ics). Export it again, or paste the dates',
  'no-dates': 'We found no dates. Write each on a line of its own: Autumn term: 2 September 2026 to 18 December 2026',
} as const satisfies Record<string, string>

export type ReadProblem = keyof typeof readProblems

export const mostEntries = 2000
export const mostBytes = 300_000
const longestName = 200
/** No date of a school year is longer (days). */
const longestStretch = 366

const shortened = (text: string): string => (text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text)

/** A name as we keep it: one line without control characters, of at most 200 characters. */
export const nameFrom = (text: string): string =>
  shortened(text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()) || 'Without a name'

/** Found, or why it is left out. */
export function foundOrLeftOut(date: FoundDate): FoundDate | LeftOut {
  const days = date.starts.until(date.ends).days
  if (days < 0) return { name: date.name, why: 'It ends before it begins' }
  if (days > longestStretch) return { name: date.name, why: 'It is longer than a year' }
  return date
}

/** Sorts what was read into its two heaps. */
export const datesRead = (all: readonly (FoundDate | LeftOut)[]): DatesRead => ({
  found: all.filter(one => 'starts' in one),
  leftOut: all.filter(one => 'why' in one),
})
