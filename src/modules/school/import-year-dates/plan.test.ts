import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleYear } from '../calendar/sample-calendar.ts'
import type { YearDateKind } from '../calendar/year-date.ts'
import { clashesOf, planOf } from './plan.ts'

const date = Temporal.PlainDate.from
const existing = sampleYear.map((one, index) => ({
  ...one,
  id: `id-${index}`,
  uid: one.name === 'Spring term' ? 'spring' : null,
}))
const entry = (kind: YearDateKind | null, starts: string, ends: string, uid: string | null = null) => ({
  kind,
  name: 'x',
  starts: date(starts),
  ends: date(ends),
  uid,
})

const effects = (entries: readonly ReturnType<typeof entry>[]) =>
  planOf(
    existing,
    entries,
    entries.map(({ kind }) => kind),
  ).map(({ effect }) => effect)

test('what is there already is not entered twice; what a calendar knows by the same uid is changed', () => {
  assert.deepEqual(
    effects([
      entry('inset', '2026-11-27', '2026-11-27'),
      entry('inset', '2026-11-28', '2026-11-28'),
      entry('term', '2027-01-05', '2027-03-25', 'spring'),
      entry(null, '2027-01-05', '2027-03-25'),
    ]),
    ['same', 'new', 'changes', 'left-out'],
  )
})

test('a uid that comes twice in a file belongs to the first only', () => {
  const plan = planOf(
    [],
    [entry('inset', '2026-11-27', '2026-11-27', 'u'), entry('inset', '2026-11-28', '2026-11-28', 'u')],
    ['inset', 'inset'],
  )
  assert.deepEqual(
    plan.map(change => (change.effect === 'new' ? change.date.uid : change.effect)),
    ['u', null],
  )
})

test('terms must not overlap, each other or those that are there; a changed term does not clash with its former self', () => {
  const clashes = (...entries: readonly ReturnType<typeof entry>[]) => [
    ...clashesOf(
      existing,
      planOf(
        existing,
        entries,
        entries.map(({ kind }) => kind),
      ),
    ),
  ]
  assert.deepEqual(clashes(entry('term', '2026-12-18', '2026-12-20')), [[0, 'Autumn term']])
  assert.deepEqual(clashes(entry('term', '2027-01-05', '2027-03-26', 'spring')), [])
  assert.deepEqual(clashes(entry('half-term', '2027-05-31', '2027-06-05')), [])
  assert.deepEqual(
    clashes(entry('term', '2027-09-01', '2027-12-18'), entry('term', '2027-12-18', '2027-12-19')).map(([at]) => at),
    [0, 1],
  )
})
