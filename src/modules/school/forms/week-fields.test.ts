import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursInWords } from '../calendar/week.ts'
import { aDay, dayValues, perhapsADay, withDays } from './day-field.ts'
import { readDay, readTime } from './read-day.ts'
import { readWeek, weekValues } from './week-fields.ts'

test('days as people write them', () => {
  for (const text of ['1 9 2026', '01/09/2026', '1.9.2026', 'Tuesday 1 September 2026', 'Tue, 1st Sep 2026', ' 2026-09-01 '])
    assert.equal(readDay(text)?.toString(), '2026-09-01', text)
  for (const text of [
    '',
    '31 2 2026',
    '2026-02-30',
    '1 13 2026',
    '1 Sptember 2026 x',
    '1 9 1999',
    '1 9 2100',
    '0 9 2026',
    '9 2026',
  ])
    assert.equal(readDay(text), null, text)
})

test('times as people write them', () => {
  const times: Readonly<Record<string, string | undefined>> = {
    '8.45': '08:45:00',
    '08:45': '08:45:00',
    '0845': '08:45:00',
    '15': '15:00:00',
    '3.15 pm': '15:15:00',
    '12pm': '12:00:00',
    '12.30 am': '00:30:00',
    '24:00': undefined,
    '8.60': undefined,
    '13 pm': undefined,
    noon: undefined,
    '': undefined,
  }
  for (const [text, expected] of Object.entries(times)) assert.equal(readTime(text)?.toString(), expected, text)
})

test('a week is read back from its own fields; a day without times has no hours', () => {
  const typed = { 'starts-1': '8.45', 'ends-1': '3.15 pm', 'starts-7': '', 'ends-7': ' ' }
  const { hours, errors } = readWeek(typed)
  assert.deepEqual(errors, {})
  assert.deepEqual(
    hours.map(day => [day.weekday, hoursInWords(day)]),
    [[1, '8.45 am to 3.15 pm']],
  )
  assert.deepEqual(readWeek(weekValues(hours)).hours, hours)
  assert.deepEqual(readWeek(weekValues(hours, 'second-')).hours, [], 'another table of the same form has other fields')
})

test('what is wrong with a day is said at its field', () => {
  const { hours, errors } = readWeek({
    'starts-1': '8.45',
    'starts-2': 'x',
    'ends-2': '15:15',
    'starts-3': '8.45',
    'ends-3': '3.15',
  })
  assert.deepEqual(hours, [])
  assert.deepEqual(Object.keys(errors), ['ends-1', 'starts-2', 'ends-3'])
  assert.match(errors['ends-3'] ?? '', /Wednesday ends too early/)
})

test('a day of three fields', () => {
  const body = withDays(
    { ...dayValues('from', Temporal.PlainDate.from('2026-09-01')), 'to-day': '31', 'to-month': '2', 'to-year': '2026' },
    'from',
    'to',
    'none',
  )
  assert.equal(aDay('Enter it').parse(body['from']).toString(), '2026-09-01')
  assert.match(String(aDay('Enter it').safeParse(body['to']).error), /a day that exists/)
  assert.match(String(aDay('Enter it').safeParse(body['none']).error), /Enter it/)
  assert.equal(perhapsADay.parse(body['none']), null)
  assert.match(String(perhapsADay.safeParse(body['to']).error), /a day that exists/)
})
