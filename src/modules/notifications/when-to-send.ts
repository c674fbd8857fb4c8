/** When a notice goes out: quiet hours, a window in which several join one mail, and the daily summary. Pure. */

const zone = 'Europe/London'
const minutesOfHour = 60

/** What somebody likes; times of day in minutes after midnight, at school. */
export interface Habit {
  /** Between these nothing goes out but what is urgent; null for none. May pass midnight. */
  readonly quiet: { readonly from: number; readonly until: number } | null
  /** One mail a day, at this time, for all that may wait; null for a mail as things come. */
  readonly summaryAt: number | null
}

/** Eight in the evening until seven. */
export const usualHabit: Habit = { quiet: { from: 20 * minutesOfHour, until: 7 * minutesOfHour }, summaryAt: null }

export interface Waiting {
  readonly at: Temporal.Instant
  readonly urgent: boolean
  readonly alone: boolean
  readonly habit: Habit
  /** How long a notice waits for others to share its mail. */
  readonly window: Temporal.Duration
}

/** The first moment at which a notice may go out. */
export function whenToSend({ at, urgent, alone, habit, window }: Waiting): Temporal.Instant {
  if (urgent) return at
  if (!alone && habit.summaryAt !== null) return nextTime(at, habit.summaryAt)
  const soon = alone ? at : at.add(window)
  return habit.quiet && isWithin(soon, habit.quiet) ? nextTime(soon, habit.quiet.until) : soon
}

function isWithin(moment: Temporal.Instant, { from, until }: { readonly from: number; readonly until: number }): boolean {
  const { hour, minute } = moment.toZonedDateTimeISO(zone)
  const now = hour * minutesOfHour + minute
  return from <= until ? from <= now && now < until : from <= now || now < until
}

/** The next moment at which clocks at school show so many minutes after midnight; where the clocks jump over it, as much later. */
function nextTime(after: Temporal.Instant, minutes: number): Temporal.Instant {
  const here = after.toZonedDateTimeISO(zone)
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / minutesOfHour), minute: minutes % minutesOfHour })
  const today = here.withPlainTime(time)
  return (Temporal.ZonedDateTime.compare(today, here) > 0 ? today : here.add({ days: 1 }).withPlainTime(time)).toInstant()
}

/** How long to wait before the next try (attempts so far, from 1): 1, 4, 16, 64 minutes, then 4 hours and 6 hours each. */
export function backOff(attempts: number): Temporal.Duration {
  return Temporal.Duration.from({ minutes: Math.min(4 ** (attempts - 1), 6 * minutesOfHour) })
}
