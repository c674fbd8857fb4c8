import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf } from './check-decision.ts'
import type { DecisionForm } from './decision-form.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const [today, present] = [day('2026-11-22'), 9]
const sound: DecisionForm = {
  revision: 1,
  body: 'governing-body',
  outcome: 'ratified',
  writtenOn: day('2025-01-08'),
  metOn: day('2025-01-29'),
  minute: '7.2',
  quorum: 5,
  attended: [],
  others: [],
  recused: [],
  votesFor: 7,
  votesAgainst: 1,
  abstained: 1,
  startsOn: day('2025-01-29'),
  reviewOn: day('2028-01-29'),
}
const faults = (more: Partial<DecisionForm>, there = present) => Object.keys(faultsOf({ ...sound, ...more }, there, today))

test('G1: a decision that can have been made so has no fault, long ago or today', () => {
  assert.deepEqual(faults({}), [])
  assert.deepEqual(faults({ metOn: today, startsOn: day('2027-01-01'), writtenOn: today, reviewOn: day('2029-11-22') }), [])
  assert.deepEqual(faults({ outcome: 'not-ratified', votesFor: 1, votesAgainst: 7, startsOn: null, reviewOn: null }), [])
})

test('G1: what cannot be is said beside its field', () => {
  const cases: readonly (readonly [string, Partial<DecisionForm>, number?])[] = [
    ['metOn', { metOn: day('2026-11-23'), startsOn: day('2026-11-23') }],
    ['writtenOn', { writtenOn: day('2025-01-30') }],
    ['others', {}, 0],
    ['quorum', {}, 4],
    ['votesFor', { votesFor: 8, abstained: 1 }],
    ['outcome', { votesFor: 4, votesAgainst: 4 }],
    ['startsOn', { startsOn: null }],
    ['startsOn', { startsOn: day('2025-01-28') }],
    ['reviewOn', { reviewOn: null }],
    ['reviewOn', { reviewOn: day('2025-01-29') }],
  ]
  for (const [field, more, there] of cases) assert.ok(faults(more, there).includes(field), `${field}: ${JSON.stringify(more)}`)
})
