/** A year of a made-up school in England: for the demonstration, and for tests. */
import type { SchoolCalendar, SessionWeek } from './school-calendar.ts'
import type { Weekday } from './week.ts'
import type { YearDate, YearDateKind } from './year-date.ts'

const on = (kind: YearDateKind, name: string, starts: string, ends = starts): YearDate => ({
  kind,
  name,
  starts: Temporal.PlainDate.from(starts),
  ends: Temporal.PlainDate.from(ends),
})

/** The school year 2026/27. */
export const sampleYear: readonly YearDate[] = [
  on('inset', 'INSET day', '2026-09-01'),
  on('term', 'Autumn term', '2026-09-01', '2026-12-18'),
  on('half-term', 'Autumn half-term', '2026-10-26', '2026-10-30'),
  on('inset', 'INSET day', '2026-11-27'),
  on('inset', 'INSET day', '2027-01-04'),
  on('term', 'Spring term', '2027-01-04', '2027-03-25'),
  on('half-term', 'Spring half-term', '2027-02-15', '2027-02-19'),
  on('term', 'Summer term', '2027-04-12', '2027-07-21'),
  on('half-term', 'Summer half-term', '2027-05-31', '2027-06-04'),
]

/** Monday to Friday, with the same hours each day. */
export const everyWeekday = (starts: string, ends: string) =>
  ([1, 2, 3, 4, 5] as const satisfies readonly Weekday[]).map(weekday => ({
    weekday,
    starts: Temporal.PlainTime.from(starts),
    ends: Temporal.PlainTime.from(ends),
  }))

export const sampleWeek: SessionWeek = { from: Temporal.PlainDate.from('2025-09-01'), hours: everyWeekday('08:45', '15:15') }

export const sampleCalendar: SchoolCalendar = { jurisdiction: 'england', weeks: [sampleWeek], dates: sampleYear }
