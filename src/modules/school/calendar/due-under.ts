/** The day by which something is due under a service level. Pure. */
import { addSchoolDays, addWorkingDays, type DueDate, foiDueDate } from './due-dates.ts'
import type { SchoolCalendar } from './school-calendar.ts'
import type { Within } from './service-levels.ts'

/**
 * @param received the day from which it counts, which itself does not count
 * @returns null for what is counted in hours or minutes, or on the same day
 */
export function dueUnder(calendar: SchoolCalendar, within: Within, received: Temporal.PlainDate): DueDate | null {
  if ('rule' in within) return foiDueDate(calendar, received)
  if ('schoolDays' in within) return addSchoolDays(calendar, received, within.schoolDays)
  if ('workingDays' in within) return addWorkingDays(calendar, received, within.workingDays)
  if ('days' in within) return { on: received.add({ days: within.days }), assumed: false }
  // Where the month has no such day, the last that it has.
  if ('months' in within) return { on: received.add({ months: within.months }), assumed: false }
  return null
}
