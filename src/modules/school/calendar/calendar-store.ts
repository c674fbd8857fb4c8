/** Reads and writes the three calendars and the dates of the year. Callers record the acts. */
import type { Tx } from '../../../platform/db/index.ts'
import { jurisdictionOf } from './bank-holidays.ts'
import type { ContractedWeek, Weeks } from './contracted-hours.ts'
import type { SchoolCalendar, SessionWeek } from './school-calendar.ts'
import { type DayHours, weekdays } from './week.ts'
import { yearDates } from './year-date-store.ts'

const hoursFrom = (weekday: number, starts: string, ends: string): DayHours => ({
  weekday: weekdays[weekday - 1] ?? 1,
  starts: Temporal.PlainTime.from(starts),
  ends: Temporal.PlainTime.from(ends),
})

const minute = (time: Temporal.PlainTime): string => time.toString({ smallestUnit: 'minute' })

/** The weeks of pupils' sessions, the latest first. */
export async function sessionWeeks(tx: Tx): Promise<SessionWeek[]> {
  const rows = await tx
    .selectFrom('school_hours')
    .select(['starts_on', 'weekday', 'first_session_starts', 'last_session_ends'])
    .orderBy('starts_on', 'desc')
    .orderBy('weekday')
    .execute()
  return [...Map.groupBy(rows, ({ starts_on }) => starts_on.toString())].map(([from, days]) => ({
    from: Temporal.PlainDate.from(from),
    hours: days.map(day => hoursFrom(day.weekday, day.first_session_starts, day.last_session_ends)),
  }))
}

/** Makes this the week from its day on, until a later one begins; one of the same day is replaced. */
export async function setSessionWeek(tx: Tx, { from, hours }: SessionWeek): Promise<void> {
  await tx.deleteFrom('school_hours').where('starts_on', '=', from).execute()
  if (hours.length === 0) return
  await tx
    .insertInto('school_hours')
    .values(
      hours.map(({ weekday, starts, ends }) => ({
        starts_on: from,
        weekday,
        first_session_starts: minute(starts),
        last_session_ends: minute(ends),
      })),
    )
    .execute()
}

/** All that tells the school days of the transaction's school: three queries. */
export async function schoolCalendar(tx: Tx): Promise<SchoolCalendar> {
  const school = await tx.selectFrom('school').select('jurisdiction').executeTakeFirstOrThrow()
  const dates = await yearDates(tx)
  return { jurisdiction: jurisdictionOf(school), weeks: await sessionWeeks(tx), dates }
}

/** What is entered of a person's contracted hours, the latest first. */
export async function contractedWeeksOf(tx: Tx, personId: string): Promise<ContractedWeek[]> {
  const rows = await tx
    .selectFrom('contracted_hours')
    .select(['starts_on', 'ends_on', 'weeks', 'weekday', 'work_starts', 'work_ends'])
    .where('person_id', '=', personId)
    .orderBy('starts_on', 'desc')
    .orderBy('weekday')
    .orderBy('work_starts')
    .execute()
  return [...Map.groupBy(rows, ({ starts_on }) => starts_on.toString()).values()].flatMap(days => {
    const [first] = days
    if (!first) return []
    const hours = days.map(day => hoursFrom(day.weekday, day.work_starts, day.work_ends))
    return [{ from: first.starts_on, until: first.ends_on, weeks: first.weeks as Weeks, hours }]
  })
}

/** Makes this the person's week from its day on: what held until then ends the day before, and what began that day or later is replaced. */
export async function setContractedWeek(tx: Tx, personId: string, { from, until, weeks, hours }: ContractedWeek): Promise<void> {
  await tx.deleteFrom('contracted_hours').where('person_id', '=', personId).where('starts_on', '>=', from).execute()
  const before = from.subtract({ days: 1 })
  await tx
    .updateTable('contracted_hours')
    .set({ ends_on: before })
    .where('person_id', '=', personId)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', from)]))
    .execute()
  if (hours.length === 0) return
  await tx
    .insertInto('contracted_hours')
    .values(
      hours.map(({ weekday, starts, ends }) => ({
        person_id: personId,
        starts_on: from,
        ends_on: until,
        weeks,
        weekday,
        work_starts: minute(starts),
        work_ends: minute(ends),
      })),
    )
    .execute()
}

/** Those of these people for whom hours are entered that hold on a day. */
export async function withContractedHours(
  tx: Tx,
  personIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set()
  const rows = await tx
    .selectFrom('contracted_hours')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', personIds)
    .where('starts_on', '<=', on)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', on)]))
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
