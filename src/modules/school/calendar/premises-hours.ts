/** The calendar of the premises (clause A14). Never merged with school hours or anybody's contracted hours. Pure. */
import type { Weeks } from './contracted-hours.ts'
import { isBankHoliday, isStaffDay, type SchoolCalendar } from './school-calendar.ts'
import { atSchool, type DayHours, isWithin } from './week.ts'
import { liesIn } from './year-date.ts'

/** When one of the school's sites is open. */
export interface PremisesWeek {
  readonly weeks: Weeks
  readonly hours: readonly DayHours[]
}

/**
 * Whether the premises are open: closed on bank holidays and whenever the school is. A rule for the premises binds whoever
 * is on them, at any time: being open says nothing of who was there (REQ-7.1).
 *
 * @returns null where no hours are entered, or the school has not said whether it is one of its days
 */
export function isPremisesOpen(
  { weeks, hours }: PremisesWeek,
  calendar: SchoolCalendar,
  instant: Temporal.Instant,
): boolean | null {
  const at = atSchool(instant)
  const date = at.toPlainDate()
  if (hours.length === 0) return null
  if (!isWithin(hours, at)) return false
  if (isBankHoliday(calendar, date)) return false
  if (calendar.dates.some(one => one.kind === 'closure' && liesIn(one, date))) return false
  return weeks === 'all-year' ? true : isStaffDay(calendar, date)
}
