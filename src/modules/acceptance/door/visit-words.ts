/** Visits in words, for the pages of the school: these are English. */
import type { Kind } from './door.ts'

export const kindNames: Readonly<Record<Kind, string>> = {
  visitor: 'Visitor',
  contractor: 'Contractor',
  volunteer: 'Volunteer',
  'trip-helper': 'Helper on a trip',
}

const leftWords: Readonly<Record<string, string>> = {
  'own-phone': 'signed out on their phone',
  tablet: 'signed out on the tablet',
  office: 'signed out by the office',
  midnight: 'did not sign out: ended at midnight',
}

export const leftInWords = (how: string | null): string => (how === null ? '' : (leftWords[how] ?? how))

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' })

/** "9.14 am", in London. */
export const clockOf = (at: Temporal.Instant): string => CLOCK.format(at.epochMilliseconds).replace(':', '.')

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/London' })

/** "Thursday 26 November", in London. */
export const weekdayOf = (at: Temporal.Instant): string => DAY.format(at.epochMilliseconds)

const isSameDay = (one: Temporal.Instant, other: Temporal.Instant): boolean => weekdayOf(one) === weekdayOf(other)

/** "9.14 am", or with its day where that is not today. */
export const since = (at: Temporal.Instant, now: Temporal.Instant): string =>
  isSameDay(at, now) ? clockOf(at) : `${clockOf(at)} on ${weekdayOf(at)}`
