import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastDays, standingOn, type VersionState } from './version-life.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const published = (id: string, from: string, at: string) => ({ id, from: day(from), publishedAt: Temporal.Instant.from(at) })

test('a version lasts until the day before the next one begins, in whatever order they were published (G1)', () => {
  const days = lastDays([
    published('third', '2025-01-29', '2025-01-30T09:00Z'),
    published('first', '2019-01-24', '2019-01-24T09:00Z'),
    published('second', '2022-03-24', '2022-03-24T09:00Z'),
  ])
  assert.deepEqual([...days].map(([id, last]) => [id, last?.toString() ?? null]).sort(), [
    ['first', '2022-03-23'],
    ['second', '2025-01-28'],
    ['third', null],
  ])
})

test('of two that begin on one day the one published later is in force', () => {
  const days = lastDays([
    published('corrected', '2025-01-29', '2025-01-29T12:00Z'),
    published('wrong', '2025-01-29', '2025-01-29T09:00Z'),
  ])
  assert.equal(days.get('wrong')?.toString(), '2025-01-28')
  assert.equal(days.get('corrected'), null)
})

test('where a version stands follows from its days', () => {
  const standing = (today: string, until: string | null = '2025-01-28', state: VersionState = 'published') =>
    standingOn({ state, from: day('2022-03-24'), until: until === null ? null : day(until) }, day(today))
  assert.equal(standing('2022-03-23'), 'to-come')
  assert.equal(standing('2022-03-24'), 'in-force')
  assert.equal(standing('2025-01-28'), 'in-force')
  assert.equal(standing('2025-01-29'), 'superseded')
  assert.equal(standing('2030-01-01', null), 'in-force')
  assert.equal(standing('2030-01-01', null, 'ratified'), 'ratified')
})
