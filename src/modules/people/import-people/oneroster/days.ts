/** Days as exports write them. */
import type { FindingList } from '../findings.ts'
import type { Place } from '../incoming.ts'

/**
 * A day as "2026-11-22": from an ISO date, from a date with a time, or from the way it is written here ("1/05/2023").
 * Null, and a finding, where it is none.
 */
export function readDay(text: string, column: string, place: Place, findings: FindingList): string | null {
  if (text === '') return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text)
  if (british) findings.add('warning', `writes days in ${column} as day, month, year: they were read so`, place)
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).toReversed() : []
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    findings.add('warning', `holds something in ${column} that is no day: it was left out`, place)
    return null
  }
}

/** The day before: OneRoster's last days are the first on which it is over. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

export const earliest = (days: readonly string[]): string | null => days.toSorted()[0] ?? null
export const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null
