/** Visits in words, for the pages of the school: these are English. */
import type { Kind } from './door.ts'
import type { Visit } from './visit-views.ts'

const kindNames: Readonly<Record<Kind, string>> = {
  visitor: 'Visitor',
  contractor: 'Contractor',
  volunteer: 'Volunteer',
  'trip-helper': 'Helper on a trip',
}

/** "Contractor, Reeve & Sons, badge 2" */
export const asWhat = ({ kind, host, badge }: Pick<Visit, 'kind' | 'host' | 'badge'>): string =>
  [kindNames[kind], ...(host === null ? [] : [host]), `badge ${badge}`].join(', ')

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
const weekdayOf = (at: Temporal.Instant): string => DAY.format(at.epochMilliseconds)

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/London' })

/** "26 Nov 2026", in London. */
export const shortDay = (at: Temporal.Instant): string => SHORT.format(at.epochMilliseconds)

const isSameDay = (one: Temporal.Instant, other: Temporal.Instant): boolean => weekdayOf(one) === weekdayOf(other)

/** "9.14 am", or with its day where that is not today. */
export const since = (at: Temporal.Instant, now: Temporal.Instant): string =>
  isSameDay(at, now) ? clockOf(at) : `${clockOf(at)} on ${weekdayOf(at)}`
