/**
 * The pupils' calendar: on which days and between which times there are sessions. One of three that are never merged; the
 * others are the contracted hours of each person (contracted-hours.ts) and the opening of each of the premises
 * (premises-hours.ts). Pure.
 *
 * What these functions say is a fact about the time, never a finding about a person: nobody infers a breach from a
 * timestamp alone (REQ-7.1). A clock may be wrong, a post scheduled, a break deserved.
 */
import { isBankHolidayAnywhere, isBankHolidayIn, isChristmasOrGoodFriday, type Jurisdiction } from './bank-holidays.ts'
import { atSchool, type DayHours, isWeekend, isWithin, weekdayOf } from './week.ts'
import { liesIn, schoolYearOf, type YearDate, type YearDateKind } from './year-date.ts'

/** The week of pupils' sessions from a day on: first session's start to last session's end, one entry for each weekday that has some. */
export interface SessionWeek {
  readonly from: Temporal.PlainDate
  readonly hours: readonly DayHours[]
}

/** All that tells school days: what a school has said, and nothing guessed. */
export interface SchoolCalendar {
  readonly jurisdiction: Jurisdiction
  /** In any order. */
  readonly weeks: readonly SessionWeek[]
  readonly dates: readonly YearDate[]
}

const hasOn = (calendar: SchoolCalendar, date: Temporal.PlainDate, ...kinds: readonly YearDateKind[]): boolean =>
  calendar.dates.some(one => kinds.includes(one.kind) && liesIn(one, date))

const latestFirst = (one: Temporal.PlainDate, other: Temporal.PlainDate): number => Temporal.PlainDate.compare(other, one)

const weekOn = ({ weeks }: SchoolCalendar, date: Temporal.PlainDate): SessionWeek | undefined =>
  weeks
    .filter(({ from }) => Temporal.PlainDate.compare(from, date) <= 0)
    .toSorted((one, other) => latestFirst(one.from, other.from))[0]

/**
 * Whether the school has said what its terms are around that day. Of each school year that is from its beginning, where an
 * autumn term is entered, else from its first term; to its end, where a summer term is, else to the end of its last term.
 */
export function knowsTerms({ dates }: SchoolCalendar, date: Temporal.PlainDate): boolean {
  const year = schoolYearOf(date)
  const terms = dates.filter(({ kind, ends }) => kind === 'term' && schoolYearOf(ends) === year)
  const first = terms.map(({ starts }) => starts).toSorted(Temporal.PlainDate.compare)[0]
  const last = terms.map(({ ends }) => ends).toSorted(latestFirst)[0]
  if (!first || !last) return false
  const hasAutumn = terms.some(({ ends }) => ends.month >= 9)
  const hasSummer = last.month >= 6 && last.month <= 8
  const starts = hasAutumn ? Temporal.PlainDate.from({ year, month: 9, day: 1 }) : first
  const ends = hasSummer ? Temporal.PlainDate.from({ year: year + 1, month: 8, day: 31 }) : last
  return liesIn({ starts, ends }, date)
}

/** Whether the school keeps that day as a bank holiday: its nation's, with what the school has added and taken out. */
export const isBankHoliday = (calendar: SchoolCalendar, date: Temporal.PlainDate): boolean =>
  hasOn(calendar, date, 'bank-holiday') ||
  (isBankHolidayIn(date, calendar.jurisdiction) && !hasOn(calendar, date, 'no-bank-holiday'))

/**
 * Whether pupils have a session that day. An INSET day is no school day.
 *
 * @returns null where the school has not said: no sessions are entered for that day, or no terms around it
 */
export function isSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean | null {
  if (isBankHoliday(calendar, date) || hasOn(calendar, date, 'half-term', 'inset', 'closure')) return false
  const week = weekOn(calendar, date)
  if (!week) return isWeekend(date) ? false : null
  if (!week.hours.some(({ weekday }) => weekday === weekdayOf(date))) return false
  if (hasOn(calendar, date, 'term')) return true
  return knowsTerms(calendar, date) ? false : null
}

/** Whether staff who work in term time are expected: a school day, or an INSET day. @returns null where the school has not said */
export const isStaffDay = (calendar: SchoolCalendar, date: Temporal.PlainDate): boolean | null =>
  hasOn(calendar, date, 'closure') || isBankHoliday(calendar, date)
    ? false
    : hasOn(calendar, date, 'inset') || isSchoolDay(calendar, date)

/**
 * Whether it is school hours: on a school day, from the start of the first session to the end of the last (Education Act
 * 1996, s.550C(5)). Breaks and lunch are within. Never a finding about anybody: see the head of this file.
 *
 * @returns null where the school has not said
 */
export function isSchoolHours(calendar: SchoolCalendar, instant: Temporal.Instant): boolean | null {
  const at = atSchool(instant)
  const day = isSchoolDay(calendar, at.toPlainDate())
  return day ? isWithin(weekOn(calendar, at.toPlainDate())?.hours ?? [], at) : day
}

/**
 * Whether it is a working day: Monday to Friday, not Christmas Day or Good Friday, and not a bank holiday in any nation of
 * the United Kingdom (Freedom of Information Act 2000, s.10(6)). Beyond the years that `knowsBankHolidays` covers, only
 * Christmas and Good Friday are left out.
 */
export const isWorkingDay = (calendar: SchoolCalendar, date: Temporal.PlainDate): boolean =>
  !isWeekend(date) &&
  !isChristmasOrGoodFriday(date) &&
  !hasOn(calendar, date, 'bank-holiday') &&
  (!isBankHolidayAnywhere(date) || hasOn(calendar, date, 'no-bank-holiday'))
