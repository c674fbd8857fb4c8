/** Days and times at school, as people say them. */
import { dateAt } from '../../platform/clock.ts'

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/London' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' })

/** "today", "yesterday" or "Thursday 26 November". */
export function dayOf(moment: Temporal.Instant, now: Temporal.Instant): string {
  const days = dateAt(moment).until(dateAt(now)).days
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : DAY.format(moment.epochMilliseconds)
}

/** "today, 4:05 pm" */
export const momentOf = (moment: Temporal.Instant, now: Temporal.Instant): string =>
  `${dayOf(moment, now)}, ${TIME.format(moment.epochMilliseconds)}`
