import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageForSite, minimumAge, type PlatformAge, platformAges, usualMinimumAge } from './platform-ages.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const statute: PlatformAge = {
  kind: 'social-network',
  name: 'social network',
  minAge: 16,
  basis: 'statute',
  effectiveFrom: '2027-04-01',
  checkedOn: '2026-11-22',
}

test('B1 the usual minimum age is data with a date, and a statute that raises it is one more row', () => {
  assert.equal(usualMinimumAge(today), 13)
  const raised = [statute, ...platformAges]
  assert.equal(usualMinimumAge(Temporal.PlainDate.from('2027-03-31'), raised), 13)
  assert.equal(usualMinimumAge(Temporal.PlainDate.from('2027-04-01'), raised), 16)
  assert.equal(minimumAge('messaging', Temporal.PlainDate.from('2027-04-01'), raised), 13, 'other kinds stay as they were')
})

test('B1 a child is old enough on the birthday, not before; without a row nobody can say', () => {
  assert.equal(ageForSite(12, 'photo-and-video', today), 'no')
  assert.equal(ageForSite(13, 'photo-and-video', today), 'yes')
  assert.equal(ageForSite(15, 'social-network', Temporal.PlainDate.from('2027-04-01'), [statute, ...platformAges]), 'no')
  assert.equal(ageForSite(9, 'social-network', Temporal.PlainDate.from('2001-01-01')), undefined)
})

test('each row of the table is dated', () => {
  for (const row of platformAges) {
    assert.ok(Temporal.PlainDate.from(row.effectiveFrom))
    assert.ok(Temporal.PlainDate.compare(row.checkedOn, row.effectiveFrom) >= 0, row.kind)
  }
})
