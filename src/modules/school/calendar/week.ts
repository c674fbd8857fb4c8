/** Hours of a week, and what day and time it is at the school. Shared by the three calendars, which are never merged. */

/** As ISO 8601 counts: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** From its start, up to but not including its end, by the clock at the school. */
export interface DayHours {
  readonly weekday: Weekday
  readonly starts: Temporal.PlainTime
  readonly ends: Temporal.PlainTime
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[]

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const weekdayName = (weekday: Weekday): string => names[weekday - 1] ?? ''

export const weekdayOf = (date: Temporal.PlainDate): Weekday => weekdays[date.dayOfWeek - 1] ?? 1

export const isWeekend = (date: Temporal.PlainDate): boolean => date.dayOfWeek > 5

/** All schools are in the United Kingdom. */
export const schoolTimeZone = 'Europe/London'

/** The day and the time of the clock at the school. In the hour that comes twice in autumn, a time stands for both. */
export const atSchool = (instant: Temporal.Instant): Temporal.PlainDateTime =>
  instant.toZonedDateTimeISO(schoolTimeZone).toPlainDateTime()

/** Whether the time lies within one of the hours of its weekday. */
export function isWithin(hours: readonly DayHours[], at: Temporal.PlainDateTime): boolean {
  const [weekday, time] = [weekdayOf(at.toPlainDate()), at.toPlainTime()]
  return hours.some(
    day =>
      day.weekday === weekday &&
      Temporal.PlainTime.compare(day.starts, time) <= 0 &&
      Temporal.PlainTime.compare(time, day.ends) < 0,
  )
}

/** "8.45 am", "3 pm" */
export function timeInWords({ hour, minute }: Temporal.PlainTime): string {
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

/** "8.45 am to 3.15 pm" */
export const hoursInWords = ({ starts, ends }: Pick<DayHours, 'starts' | 'ends'>): string =>
  `${timeInWords(starts)} to ${timeInWords(ends)}`
