import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursInWords } from '../calendar/week.ts'
import { readWeek, weekValues } from './week-fields.ts'

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
