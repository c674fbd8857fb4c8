/** What the office plans, and when people are reminded of its rules. Pure. */
import { dateAt } from '../../../platform/clock.ts'

/** An event with families (pictures, C4), or a visit with helpers (phones, C6). */
export type EventKind = 'event' | 'visit'

/** Who is reminded: families of some classes or of all, or the helpers of a visit by their ids. */
export interface Invited {
  readonly everyone: boolean
  readonly classes: readonly string[]
  readonly helpers: readonly string[]
}

export interface EventPlan extends Invited {
  readonly kind: EventKind
  /** For the office only: no reminder names it. */
  readonly name: string
  readonly happensOn: Temporal.PlainDate
  readonly startsAt: Temporal.PlainTime
}

export interface SchoolEvent extends EventPlan {
  readonly id: string
  readonly cancelled: boolean
}

/** The clause of the model that an event's reminder is about. */
export const clauseOf: Readonly<Record<EventKind, 'C4' | 'C6'>> = { event: 'C4', visit: 'C6' }

/** How many days before people are reminded first. */
export const daysBefore = 3
/** That first reminder is also for whatever comes within so many days: several performances in one week need one. */
export const daysCovered = 7

const zone = 'Europe/London'

const startOf = ({ happensOn, startsAt }: Pick<EventPlan, 'happensOn' | 'startsAt'>): Temporal.Instant =>
  happensOn.toZonedDateTime({ timeZone: zone, plainTime: startsAt }).toInstant()

/** Whether it has begun: nobody is reminded any more, and nothing of it is changed. */
export const hasBegun = (event: Pick<EventPlan, 'happensOn' | 'startsAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(startOf(event), now) <= 0

export type Stage = 'before' | 'morning'

/** What an event has to remind of at a moment. `soon`: it falls due by itself; else only together with another one. */
export function stageOf(
  event: Pick<SchoolEvent, 'happensOn' | 'startsAt' | 'cancelled'>,
  now: Temporal.Instant,
): { readonly stage: Stage; readonly soon: boolean } | null {
  if (event.cancelled || hasBegun(event, now)) return null
  const days = dateAt(now).until(event.happensOn, { largestUnit: 'days' }).days
  if (days === 0) return { stage: 'morning', soon: true }
  return days <= daysCovered ? { stage: 'before', soon: days <= daysBefore } : null
}

/** The first day on which people are reminded. */
export function firstReminderOn({ happensOn }: Pick<EventPlan, 'happensOn'>, today: Temporal.PlainDate): Temporal.PlainDate {
  const first = happensOn.subtract({ days: daysBefore })
  return Temporal.PlainDate.compare(first, today) < 0 ? today : first
}
