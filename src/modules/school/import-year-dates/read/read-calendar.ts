/** Reads the days out of an iCalendar file (RFC 5545). What it holds is a stranger's: sizes are bounded, and nothing in it is followed. */
import ICAL from 'ical.js'
import { z } from 'zod'
import { atSchool, schoolTimeZone } from '../../calendar/week.ts'
import { type DatesRead, datesRead, type FoundDate, foundOrLeftOut, type LeftOut, mostEntries, nameFrom } from './found-date.ts'

/** jCal (RFC 7265): a property is its name, its parameters, its type and its values. */
const property = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.unknown()], z.unknown())
const component = z.tuple([z.string(), z.array(property), z.array(z.unknown())])

type Property = z.infer<typeof property>

/** The first value of the property of that name, where it is text. */
function textOf(properties: readonly Property[], name: string): string | undefined {
  const value: unknown = properties.find(([its]) => its === name)?.[3]
  return typeof value === 'string' ? value : undefined
}

/** A day, or a moment of the clock at the school. */
interface Moment {
  readonly day: Temporal.PlainDate
  /** Null for a whole day. */
  readonly time: Temporal.PlainTime | null
}

/** Names of time zones that only other systems know stand for the clock as it is written. */
function zoned(local: Temporal.PlainDateTime, zone: unknown): Temporal.PlainDateTime {
  if (typeof zone !== 'string' || zone === schoolTimeZone) return local
  try {
    return atSchool(local.toZonedDateTime(zone).toInstant())
  } catch {
    return local
  }
}

function momentOf(properties: readonly Property[], name: string): Moment | undefined {
  const [, parameters] = properties.find(([its]) => its === name) ?? []
  const text = textOf(properties, name)
  if (!text || !/^20\d\d-/.test(text)) return undefined
  try {
    if (!text.includes('T')) return { day: Temporal.PlainDate.from(text, { overflow: 'reject' }), time: null }
    const at = text.endsWith('Z')
      ? atSchool(Temporal.Instant.from(text))
      : zoned(Temporal.PlainDateTime.from(text, { overflow: 'reject' }), parameters?.['tzid'])
    return { day: at.toPlainDate(), time: at.toPlainTime() }
  } catch {
    return undefined
  }
}

const midnight = Temporal.PlainTime.from('00:00')

/** The last day: DTEND is the first moment after the event (3.6.1), so a whole day's end, or midnight, is the day before. */
function lastDay(starts: Moment, properties: readonly Property[]): Temporal.PlainDate | undefined {
  if (properties.some(([name]) => name === 'dtend')) {
    const ends = momentOf(properties, 'dtend')
    if (!ends) return undefined
    const isAfter = Temporal.PlainDate.compare(ends.day, starts.day) > 0
    return isAfter && (ends.time === null || ends.time.equals(midnight)) ? ends.day.subtract({ days: 1 }) : ends.day
  }
  const days = /^P(\d{1,3})(D|W)$/.exec(textOf(properties, 'duration') ?? '')
  return days ? starts.day.add({ days: Math.max(0, Number(days[1]) * (days[2] === 'W' ? 7 : 1) - 1) }) : starts.day
}

const longestUid = 255

/** One of a series bears the series' uid and its own first day. */
function uidOf(properties: readonly Property[]): string | null {
  const uid = [textOf(properties, 'uid'), textOf(properties, 'recurrence-id')].filter(Boolean).join(' ')
  return uid === '' || uid.length > longestUid || /\p{Cc}/u.test(uid) ? null : uid
}

function dateFrom(properties: readonly Property[]): FoundDate | LeftOut {
  const name = nameFrom(textOf(properties, 'summary') ?? '')
  if (textOf(properties, 'status')?.toUpperCase() === 'CANCELLED') return { name, why: 'It is cancelled' }
  if (properties.some(([its]) => its === 'rrule' || its === 'rdate'))
    return { name, why: 'It repeats. Enter each of its days by hand' }
  const starts = momentOf(properties, 'dtstart')
  const ends = starts && lastDay(starts, properties)
  if (!starts || !ends) return { name, why: 'We cannot read its dates' }
  return foundOrLeftOut({ name, starts: starts.day, ends, uid: uidOf(properties) })
}

/** @returns undefined where it is no calendar */
function components(text: string): unknown[] | undefined {
  try {
    const parsed: unknown = ICAL.parse(text)
    if (!Array.isArray(parsed)) return undefined
    // Several calendars in one file come as a list of them.
    return typeof parsed[0] === 'string' ? [parsed] : parsed
  } catch {
    return undefined
  }
}

/** The events of all calendars in the text. */
export function readCalendar(text: string): DatesRead | { readonly problem: 'not-a-calendar' | 'too-many' } {
  const calendars = z.array(component).safeParse(components(text))
  if (!calendars.success || calendars.data.every(([name]) => name !== 'vcalendar')) return { problem: 'not-a-calendar' }
  const inner = calendars.data.flatMap(([, , parts]) => parts)
  const events = inner.filter(part => Array.isArray(part) && part[0] === 'vevent')
  if (events.length > mostEntries) return { problem: 'too-many' }
  const read = events.map(event => component.safeParse(event))
  return datesRead(read.map(({ data }) => (data ? dateFrom(data[1]) : { name: nameFrom(''), why: 'We cannot read this entry' })))
}
