/** The kinds of dates in a school's year. */

export const yearDateKinds = ['term', 'half-term', 'inset', 'closure', 'bank-holiday', 'no-bank-holiday'] as const

export type YearDateKind = (typeof yearDateKinds)[number]

/** What each kind is called, in a list. */
export const yearDateKindNames: Readonly<Record<YearDateKind, string>> = {
  term: 'Term',
  'half-term': 'Half-term, or other days off within a term',
  inset: 'INSET day (staff in, pupils out)',
  closure: 'School closed',
  'bank-holiday': 'Bank holiday that is missing in our list',
  'no-bank-holiday': 'Not a bank holiday, though our list has it',
}

/** First to last day, both included. */
export interface DateRange {
  readonly starts: Temporal.PlainDate
  readonly ends: Temporal.PlainDate
}

/** A term, a half-term, an INSET day … */
export interface YearDate extends DateRange {
  readonly kind: YearDateKind
  readonly name: string
}

export const liesIn = ({ starts, ends }: DateRange, date: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(starts, date) <= 0 && Temporal.PlainDate.compare(date, ends) <= 0

export const overlap = (one: DateRange, other: DateRange): boolean =>
  Temporal.PlainDate.compare(one.starts, other.ends) <= 0 && Temporal.PlainDate.compare(other.starts, one.ends) <= 0

/** The calendar year in which the school year of this day began: 2026 for all of 1 September 2026 to 31 August 2027. */
export const schoolYearOf = (date: Temporal.PlainDate): number => (date.month >= 9 ? date.year : date.year - 1)

/** "2026/27" */
export const schoolYearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`
