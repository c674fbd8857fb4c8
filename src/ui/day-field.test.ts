import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readForm } from '../platform/http.ts'
import { day, dayValues, formWithDays, optionalDay } from './day-field.ts'

const form = formWithDays(
  ['from', 'to'],
  z.object({ from: day('Enter the first day', 'The first day'), to: optionalDay('The last day') }),
)
const read = (from: readonly string[], to: readonly string[] = []) =>
  readForm(form, {
    'from-day': from[0],
    'from-month': from[1],
    'from-year': from[2],
    ...(to.length > 0 && { 'to-day': to[0], 'to-month': to[1], 'to-year': to[2] }),
  })

test('three fields are one day', () => {
  const { data } = read(['1', '9', '2026'], [' 31', '08', '2027'])
  assert.deepEqual([data?.from.toString(), data?.to?.toString()], ['2026-09-01', '2027-08-31'])
  assert.equal(read(['29', '2', '2028']).data?.to, null)
  assert.equal(read(['1', 'Sept', '2026']).data?.from.toString(), '2026-09-01', 'a month by its name')
  assert.equal(form.parse(dayValues('from', Temporal.PlainDate.from('2026-09-01'))).from.toString(), '2026-09-01')
})

test('a day that is missing, half there, of no calendar or of another age is refused in words', () => {
  assert.deepEqual(read(['', '', '']).errors, { from: 'Enter the first day' })
  const unreal = { from: 'The first day must be a real day, such as 1 9 2026' }
  for (const typed of [
    ['1', '', '2026'],
    ['31', '2', '2026'],
    ['1', '9', '26'],
    ['x', '9', '2026'],
    ['1', '9', '0026'],
    ['1', '9', '99999'],
  ]) {
    assert.deepEqual(read(typed).errors, unreal, typed.join(' '))
  }
  assert.deepEqual(read(['1', '9', '2026'], ['32', '1', '2027']).errors, {
    to: 'The last day must be a real day, such as 1 9 2026',
  })
})
