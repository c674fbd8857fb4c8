import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addSchoolDays, addWorkingDays, dueWithoutDelay, foiDueDate } from './due-dates.ts'
import { sampleCalendar, sampleYear } from './sample-calendar.ts'
import { serviceLevelOn, serviceLevels } from './service-levels.ts'

const date = Temporal.PlainDate.from
const five = Temporal.PlainTime.from('17:00')

/** With the summer term before, so that July and August 2026 are known. */
const summer = { kind: 'term', name: 'Summer term', starts: date('2026-04-13'), ends: date('2026-07-21') } as const
const twoYears = { ...sampleCalendar, dates: [summer, ...sampleYear] }

const foi = (received: string, calendar = twoYears) => foiDueDate(calendar, date(received)).on.toString()

test('a freedom of information request of 24 July, of 23 December and of an INSET day (domain facts, section 7)', () => {
  assert.equal(foi('2026-07-24'), '2026-09-29', '20 school days from 2 September')
  assert.equal(foi('2026-12-23'), '2027-02-01', '20 school days from 5 January')
  assert.equal(foi('2026-09-01'), '2026-09-29', 'an INSET day does not count, nor does the day of receipt')
  assert.equal(foi('2026-11-26'), '2027-01-12', 'nor does the INSET day of 27 November, Scotland’s holiday of 30 November …')
})

test('a school day that is a bank holiday in another nation is no working day, so it does not count', () => {
  const withoutInset = { ...twoYears, dates: twoYears.dates.filter(({ kind }) => kind !== 'inset') }
  assert.equal(foi('2026-12-23', withoutInset), '2027-02-01', '4 January 2027 is a bank holiday in Scotland')
})

test('the 60th working day is the latest, whatever the school year is like', () => {
  const closure = { kind: 'closure', name: 'Flood', starts: date('2026-09-01'), ends: date('2026-11-30') } as const
  const flooded = { ...sampleCalendar, dates: [...twoYears.dates, closure] }
  assert.equal(foi('2026-07-24', flooded), '2026-10-20')
})

test('where the school has not said when its terms are, working days count: the earliest that it can be, and it says so', () => {
  const unsaid = { ...sampleCalendar, dates: [], weeks: [] }
  assert.deepEqual(foiDueDate(unsaid, date('2026-11-02')), { on: date('2026-12-01'), assumed: true })
  assert.equal(foiDueDate(sampleCalendar, date('2026-11-02')).assumed, false)
  assert.equal(
    foiDueDate(sampleCalendar, date('2026-07-24')).assumed,
    true,
    'July 2026 lies before the first term that was entered',
  )
})

test('days are counted after the day itself', () => {
  assert.deepEqual(addSchoolDays(sampleCalendar, date('2026-10-22'), 1), { on: date('2026-10-23'), assumed: false })
  assert.deepEqual(addSchoolDays(sampleCalendar, date('2026-10-23'), 5), { on: date('2026-11-06'), assumed: false })
  assert.deepEqual(addSchoolDays(sampleCalendar, date('2026-10-23'), 0).on, date('2026-10-23'))
  assert.deepEqual(addWorkingDays(sampleCalendar, date('2026-12-24'), 1), { on: date('2026-12-29'), assumed: false })
  assert.equal(addWorkingDays(sampleCalendar, date('2027-12-31'), 1).assumed, true)
  const closed = { ...sampleCalendar, dates: sampleYear.filter(({ kind }) => kind !== 'term') }
  const never = { ...closed, weeks: [{ from: date('2020-01-01'), hours: [] }] }
  assert.throws(() => addSchoolDays(never, date('2026-10-23'), 5), RangeError)
})

test('without delay is the same day by 5 pm, else the next day of work; in the holidays the next working day', () => {
  const due = (since: string) =>
    dueWithoutDelay(sampleCalendar, Temporal.Instant.from(since), five).toString({ timeZoneName: 'never' })
  const cases: Readonly<Record<string, string>> = {
    '2026-09-10T09:00:00Z': '2026-09-10T17:00:00+01:00',
    '2026-09-10T15:59:59Z': '2026-09-10T17:00:00+01:00', // 4.59 pm
    '2026-09-10T16:00:00Z': '2026-09-11T17:00:00+01:00', // 5 pm
    '2026-09-11T20:00:00Z': '2026-09-14T17:00:00+01:00', // Friday evening
    '2026-10-25T10:00:00Z': '2026-10-26T17:00:00+00:00', // the Sunday when clocks change: Monday is a working day of half-term
    '2026-10-28T09:00:00Z': '2026-10-29T17:00:00+00:00', // half-term
    '2026-11-27T09:00:00Z': '2026-11-27T17:00:00+00:00', // INSET: staff are in
    '2026-12-24T09:00:00Z': '2026-12-29T17:00:00+00:00', // over Christmas
  }
  for (const [since, expected] of Object.entries(cases)) assert.equal(due(since), expected, since)
})

test('each service level is there once for each day from which it holds, and not before', () => {
  assert.deepEqual(serviceLevelOn('without-delay', date('2026-11-22'))?.within, { sameSchoolDayBy: '17:00' })
  assert.equal(serviceLevelOn('without-delay', date('2026-08-31')), undefined)
  assert.equal(new Set(serviceLevels.map(({ id, from }) => `${id} ${from}`)).size, serviceLevels.length)
})
