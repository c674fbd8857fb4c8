import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay, readTime } from './read-day.ts'

test('days as people write them', () => {
  for (const text of ['1 9 2026', '01/09/2026', '1.9.2026', 'Tuesday 1 September 2026', 'Tue, 1st Sep 2026', ' 2026-09-01 '])
    assert.equal(readDay(text)?.toString(), '2026-09-01', text)
  for (const text of [
    '',
    '31 2 2026',
    '2026-02-30',
    '1 13 2026',
    '1 Sptember 2026 x',
    '1 9 1899',
    '1 9 2200',
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
