/** The calendar of a person's contracted hours (clauses A13, A15). Never merged with school hours or the opening of premises. Pure. */
import { isBankHoliday, isStaffDay, type SchoolCalendar } from './school-calendar.ts'
import { atSchool, type DayHours, isWithin } from './week.ts'
import { liesIn } from './year-date.ts'

/** Whether hours hold in school weeks alone (INSET days included) or in the holidays too. */
export type Weeks = 'term-time' | 'all-year'

export const weeksNames: Readonly<Record<Weeks, string>> = { 'term-time': 'in term time', 'all-year': 'all year round' }

/** A person's week of work, for as long as it holds; a day may have several stretches. */
export interface ContractedWeek {
  readonly from: Temporal.PlainDate
  /** The last day; null while it holds. */
  readonly until: Temporal.PlainDate | null
  readonly weeks: Weeks
  readonly hours: readonly DayHours[]
}

const holdsOn = ({ from, until }: ContractedWeek, date: Temporal.PlainDate): boolean =>
  liesIn({ starts: from, ends: until ?? date }, date)

/**
 * Whether it is within a person's contracted hours. Leave, illness and swapped days are not known here, and "core" hours
 * are what the contract says: so this is a fact to show and to correct, never a finding that somebody broke a rule
 * (REQ-7.1).
 *
 * @param weeks all that the school has entered for the person
 * @returns null where nothing is entered for that day, or the school has not said whether it is one of its days
 */
export function isContractedHours(
  weeks: readonly ContractedWeek[],
  calendar: SchoolCalendar,
  instant: Temporal.Instant,
): boolean | null {
  const at = atSchool(instant)
  const date = at.toPlainDate()
  const held = weeks.filter(week => holdsOn(week, date))
  if (held.length === 0) return null
  const possible = held.filter(({ hours }) => isWithin(hours, at))
  const days = possible.map(week => (week.weeks === 'term-time' ? isStaffDay(calendar, date) : !isBankHoliday(calendar, date)))
  if (days.includes(true)) return true
  return days.includes(null) ? null : false
}
