/** Days and times as people write them in England. Pure. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1
}

/** Nobody at a school was born before, and no school plans further. */
const [firstYear, lastYear] = [1900, 2199]

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < firstYear || year > lastYear || month < 1) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const writtenDay = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4})$/i

/** "1 9 2026", "01/09/2026", "Tuesday 1 September 2026", "1st Sep 2026" or "2026-09-01"; null for what is no day. */
export function readDay(text: string): Temporal.PlainDate | null {
  const trimmed = text.trim()
  const [, isoYear, isoMonth, isoDate] = isoDay.exec(trimmed) ?? []
  if (isoYear) return dayOf(Number(isoYear), Number(isoMonth), Number(isoDate))
  const [, day, month, year] = writtenDay.exec(trimmed) ?? []
  return day && month && year ? dayOf(Number(year), monthOf(month), Number(day)) : null
}

const writtenTime = /^(\d{1,2})(?:[.:]?(\d{2}))?\s*(am|pm)?$/i

/** "8.45", "08:45", "0845", "3.15 pm" or "15"; null for what is no time. */
export function readTime(text: string): Temporal.PlainTime | null {
  const [, hours, minutes = '0', half] = writtenTime.exec(text.trim()) ?? []
  if (hours === undefined) return null
  const written = Number(hours)
  if (half && (written < 1 || written > 12)) return null
  const hour = half ? (written % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : written
  const minute = Number(minutes)
  return hour > 23 || minute > 59 ? null : Temporal.PlainTime.from({ hour, minute })
}
