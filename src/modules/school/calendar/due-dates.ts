/** Days by which something is due, counted on the school's calendar. Pure. */
import { knowsBankHolidays } from './bank-holidays.ts'
import { isSchoolDay, isStaffDay, isWorkingDay, knowsTerms, type SchoolCalendar } from './school-calendar.ts'
import { atSchool, schoolTimeZone } from './week.ts'

/** A day that was counted to. */
export interface DueDate {
  readonly on: Temporal.PlainDate
  /** True where the school has not said enough: a day not known to be none was taken for a school day, so this is the earliest that it can be. */
  readonly assumed: boolean
}

/** Further than any rule counts: who gets there has a calendar without school days. */
const longestSearch = 1000

function nthDayAfter(date: Temporal.PlainDate, count: number, counts: (date: Temporal.PlainDate) => boolean): Temporal.PlainDate {
  let [day, left] = [date, count]
  for (let passed = 0; left > 0; passed += 1) {
    if (passed > longestSearch) throw new RangeError('The calendar has too few days to count so far')
    day = day.add({ days: 1 })
    if (counts(day)) left -= 1
  }
  return day
}

const isKnown = (calendar: SchoolCalendar, on: Temporal.PlainDate): boolean => knowsBankHolidays(on) && knowsTerms(calendar, on)

/** Not known to be no school day: then something is due no later than it should be. A weekday outside any known term counts only while terms are unknown. */
const mayBeSchoolDay = (calendar: SchoolCalendar, date: Temporal.PlainDate): boolean =>
  isSchoolDay(calendar, date) ?? isWorkingDay(calendar, date)

/** The so-many-th school day after a day. `addSchoolDays(calendar, receipt, 5)`: to acknowledge a complaint within five. */
export function addSchoolDays(calendar: SchoolCalendar, after: Temporal.PlainDate, count: number): DueDate {
  const on = nthDayAfter(after, count, day => mayBeSchoolDay(calendar, day))
  return { on, assumed: !(isKnown(calendar, after) && isKnown(calendar, on)) }
}

/** The so-many-th working day after a day. */
export function addWorkingDays(calendar: SchoolCalendar, after: Temporal.PlainDate, count: number): DueDate {
  const on = nthDayAfter(after, count, day => isWorkingDay(calendar, day))
  return { on, assumed: !knowsBankHolidays(on) }
}

/**
 * By when a request under the Freedom of Information Act 2000 must be answered, promptly in any case: the 20th day after
 * receipt of those that are working days and school days, and no later than the 60th working day (domain
 * facts, section 7).
 */
export function foiDueDate(calendar: SchoolCalendar, received: Temporal.PlainDate): DueDate {
  const latest = nthDayAfter(received, 60, day => isWorkingDay(calendar, day))
  const isCounted = (day: Temporal.PlainDate) => isWorkingDay(calendar, day) && mayBeSchoolDay(calendar, day)
  // A calendar may have fewer than 20 such days ahead; then the other limit decides.
  let [day, counted] = [received, 0]
  while (counted < 20 && Temporal.PlainDate.compare(day, latest) < 0) {
    day = day.add({ days: 1 })
    if (isCounted(day)) counted += 1
  }
  return { on: day, assumed: !(isKnown(calendar, received) && isKnown(calendar, day)) }
}

/**
 * By when "without delay" has passed: the same day while the school is at work and it is before its latest time, else the
 * next day on which it is; in the holidays the next working day. An INSET day is a day at work. The rule gives a time to be
 * reminded by; that it has passed proves nothing against anybody (REQ-7.1).
 *
 * @param latest the time of day by which it is to be done: 17:00 unless the school has said otherwise (service-levels.ts)
 */
export function dueWithoutDelay(
  calendar: SchoolCalendar,
  since: Temporal.Instant,
  latest: Temporal.PlainTime,
): Temporal.ZonedDateTime {
  const at = atSchool(since)
  const today = at.toPlainDate()
  const isInTime = Temporal.PlainTime.compare(at.toPlainTime(), latest) < 0
  const isToday = isInTime && (isStaffDay(calendar, today) ?? isWorkingDay(calendar, today))
  const on = isToday ? today : nthDayAfter(today, 1, day => isStaffDay(calendar, day) || isWorkingDay(calendar, day))
  return on.toZonedDateTime({ timeZone: schoolTimeZone, plainTime: latest })
}
