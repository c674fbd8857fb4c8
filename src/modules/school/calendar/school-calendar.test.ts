import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidaysKnownUntil, isChristmasOrGoodFriday, knowsBankHolidays } from './bank-holidays.ts'
import { type ContractedWeek, isContractedHours } from './contracted-hours.ts'
import { isPremisesOpen } from './premises-hours.ts'
import { everyWeekday, sampleCalendar, sampleYear } from './sample-calendar.ts'
import { isSchoolDay, isSchoolHours, isStaffDay, isWorkingDay, knowsTerms, type SchoolCalendar } from './school-calendar.ts'
import type { YearDateKind } from './year-date.ts'

const date = Temporal.PlainDate.from
const instant = Temporal.Instant.from
const time = Temporal.PlainTime.from

const besides = (kind: YearDateKind, day: string): SchoolCalendar => ({
  ...sampleCalendar,
  dates: [...sampleYear, { kind, name: 'x', starts: date(day), ends: date(day) }],
})

test('a school day is one of a term with sessions; half-terms, INSET days, bank holidays and weekends are not', () => {
  const days: Readonly<Record<string, boolean>> = {
    '2026-09-01': false, // INSET
    '2026-09-02': true,
    '2026-09-05': false, // Saturday
    '2026-10-23': true,
    '2026-10-26': false, // half-term
    '2026-12-18': true,
    '2026-12-21': false, // holidays
    '2027-05-03': false, // bank holiday within a term
    '2027-07-12': true, // a bank holiday in Northern Ireland only
    '2027-08-31': false,
  }
  for (const [day, expected] of Object.entries(days)) assert.equal(isSchoolDay(sampleCalendar, date(day)), expected, day)
})

test('what the school has not said is not known, rather than no', () => {
  assert.equal(isSchoolDay(sampleCalendar, date('2027-09-06')), null, 'a Monday after the last term that was entered')
  assert.equal(isSchoolDay(sampleCalendar, date('2026-06-01')), null)
  assert.equal(isSchoolDay({ ...sampleCalendar, weeks: [] }, date('2026-09-02')), null)
  assert.equal(isSchoolDay({ ...sampleCalendar, weeks: [] }, date('2026-09-05')), false, 'a Saturday needs no telling')
  assert.equal(isSchoolHours(sampleCalendar, instant('2027-09-06T10:00:00Z')), null)
  const autumnOnly = { ...sampleCalendar, dates: sampleYear.filter(({ name }) => name === 'Autumn term') }
  assert.equal(knowsTerms(autumnOnly, date('2026-12-18')), true)
  assert.equal(knowsTerms(autumnOnly, date('2026-12-19')), false)
  const summerOnly = { ...sampleCalendar, dates: sampleYear.filter(({ name }) => name === 'Summer term') }
  assert.deepEqual(
    ['2027-04-11', '2027-04-12', '2027-08-31', '2027-09-01'].map(day => knowsTerms(summerOnly, date(day))),
    [false, true, true, false],
  )
  const earlier = { kind: 'term', name: 'x', starts: date('2025-04-14'), ends: date('2025-07-22') } as const
  const withGap = { ...sampleCalendar, dates: [earlier, ...sampleYear] }
  assert.equal(knowsTerms(withGap, date('2026-03-02')), false, 'a year of which nothing is entered, between two that are')
  assert.equal(knowsTerms({ ...sampleCalendar, dates: [] }, date('2026-12-19')), false)
})

test('a closure closes, and a bank holiday may be added or taken out', () => {
  assert.equal(isSchoolDay(besides('closure', '2026-11-20'), date('2026-11-20')), false)
  assert.equal(isStaffDay(besides('closure', '2026-11-20'), date('2026-11-20')), false)
  assert.equal(isSchoolDay(besides('bank-holiday', '2026-11-20'), date('2026-11-20')), false)
  assert.equal(isWorkingDay(besides('bank-holiday', '2026-11-20'), date('2026-11-20')), false)
  assert.equal(isSchoolDay(besides('no-bank-holiday', '2027-05-03'), date('2027-05-03')), true)
  assert.equal(isWorkingDay(besides('no-bank-holiday', '2027-05-03'), date('2027-05-03')), true)
})

test('an INSET day is a day for staff and none for pupils (REQ-7.2)', () => {
  assert.deepEqual(
    [isStaffDay(sampleCalendar, date('2026-11-27')), isSchoolDay(sampleCalendar, date('2026-11-27'))],
    [true, false],
  )
  assert.equal(isStaffDay(sampleCalendar, date('2026-10-28')), false)
})

test('school hours begin with the first session and end with the last, on both sides of the change of clocks', () => {
  const times: Readonly<Record<string, boolean>> = {
    '2026-10-23T07:44:59Z': false, // 8.44 BST
    '2026-10-23T07:45:00Z': true,
    '2026-10-23T14:14:59Z': true,
    '2026-10-23T14:15:00Z': false, // 3.15 BST
    '2026-11-02T08:44:59Z': false, // 8.44 GMT
    '2026-11-02T08:45:00Z': true,
    '2026-11-02T15:14:59Z': true,
    '2027-04-12T07:45:00Z': true, // BST again
    '2026-11-02T23:30:00Z': false,
    '2026-10-28T10:00:00Z': false, // half-term
  }
  for (const [at, expected] of Object.entries(times)) assert.equal(isSchoolHours(sampleCalendar, instant(at)), expected, at)
})

test('the week that began last is the one that holds', () => {
  const weeks = [...sampleCalendar.weeks, { from: date('2026-11-02'), hours: everyWeekday('09:00', '15:30') }]
  const calendar = { ...sampleCalendar, weeks: weeks.toReversed() }
  assert.equal(isSchoolHours(calendar, instant('2026-10-23T07:50:00Z')), true)
  assert.equal(isSchoolHours(calendar, instant('2026-11-02T08:50:00Z')), false)
})

test('a working day is none that is a bank holiday in any nation, nor Christmas or Good Friday of any year', () => {
  const days: Readonly<Record<string, boolean>> = {
    '2026-08-03': false, // Scotland
    '2027-03-17': false, // Northern Ireland
    '2027-01-04': false, // Scotland, 2 January being a Saturday
    '2026-12-28': false,
    '2026-12-29': true,
    '2026-11-22': false, // Sunday
    '2030-04-19': false, // Good Friday, beyond the list
    '2030-12-25': false,
    '2030-01-01': true, // not known any more: knowsBankHolidays says so
  }
  for (const [day, expected] of Object.entries(days)) assert.equal(isWorkingDay(sampleCalendar, date(day)), expected, day)
  assert.equal(knowsBankHolidays(date('2030-01-01')), false)
  assert.equal(knowsBankHolidays(bankHolidaysKnownUntil), true)
  for (const day of ['2025-04-18', '2026-04-03', '2027-03-26', '2038-04-23']) assert.ok(isChristmasOrGoodFriday(date(day)), day)
})

const week = (more: Partial<ContractedWeek> = {}): ContractedWeek => ({
  from: date('2026-09-01'),
  until: null,
  weeks: 'term-time',
  hours: everyWeekday('08:15', '16:00'),
  ...more,
})

test('contracted hours are a person’s own: INSET days count, holidays only where the contract says so (A13, A15, REQ-7.1)', () => {
  const inset = instant('2026-11-27T09:00:00Z')
  const half = instant('2026-10-28T09:00:00Z')
  assert.equal(isContractedHours([week()], sampleCalendar, inset), true)
  assert.equal(isSchoolHours(sampleCalendar, inset), false, 'while pupils are at home')
  assert.equal(isContractedHours([week()], sampleCalendar, half), false)
  assert.equal(isContractedHours([week({ weeks: 'all-year' })], sampleCalendar, half), true)
  assert.equal(isContractedHours([week({ weeks: 'all-year' })], sampleCalendar, instant('2026-12-28T09:00:00Z')), false)
  assert.equal(isContractedHours([], sampleCalendar, inset), null)
  assert.equal(isContractedHours([week({ until: date('2026-11-26') })], sampleCalendar, inset), null, 'after it ended')
  assert.equal(isContractedHours([week({ until: date('2026-11-27') })], sampleCalendar, inset), true, 'its last day counts')
  assert.equal(isContractedHours([week()], sampleCalendar, instant('2027-09-06T09:00:00Z')), null, 'of a year without terms')
  assert.equal(
    isContractedHours([week()], sampleCalendar, instant('2027-09-06T20:00:00Z')),
    false,
    'while the evening is free in any year',
  )
})

test('premises have hours of their own, Sundays when clocks change included (A14, REQ-7.1)', () => {
  const open = { weeks: 'all-year', hours: [{ weekday: 7, starts: time('01:00'), ends: time('03:00') }] } as const
  const at = (text: string) => isPremisesOpen(open, sampleCalendar, instant(text))
  assert.deepEqual(
    ['2026-10-24T23:59:59Z', '2026-10-25T00:00:00Z', '2026-10-25T01:30:00Z', '2026-10-25T02:59:59Z', '2026-10-25T03:00:00Z'].map(
      at,
    ),
    [false, true, true, true, false],
    'the hour that comes twice is open both times',
  )
  assert.deepEqual(
    ['2027-03-28T00:59:59Z', '2027-03-28T01:00:00Z', '2027-03-28T02:00:00Z'].map(at),
    [false, true, false],
    'the hour that is left out is short',
  )
  const termly = { weeks: 'term-time', hours: everyWeekday('07:00', '18:00') } as const
  assert.equal(isPremisesOpen(termly, sampleCalendar, instant('2026-11-27T17:30:00Z')), true, 'on an INSET day')
  assert.equal(isPremisesOpen(termly, sampleCalendar, instant('2026-10-28T12:00:00Z')), false)
  assert.equal(isPremisesOpen({ ...termly, weeks: 'all-year' }, sampleCalendar, instant('2026-12-28T12:00:00Z')), false)
  assert.equal(isPremisesOpen({ ...termly, hours: [] }, sampleCalendar, instant('2026-11-27T12:00:00Z')), null)
  assert.equal(
    isPremisesOpen({ ...termly, weeks: 'all-year' }, besides('closure', '2026-11-20'), instant('2026-11-20T12:00:00Z')),
    false,
  )
})
