import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn, couldBeOffence, readMobile, readYearGroup, splitName, yearGroupName } from './person.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('REQ-1.1: age is counted at a day, to the birthday', () => {
  assert.equal(ageOn(day('2016-05-10'), day('2026-05-09')), 9)
  assert.equal(ageOn(day('2016-05-10'), day('2026-05-10')), 10)
  assert.equal(ageOn(day('2016-02-29'), day('2026-02-28')), 9)
  assert.equal(ageOn(day('2016-02-29'), day('2026-03-01')), 10)
})

test('REQ-1.1: below ten nothing is an offence; without a date of birth nobody knows', () => {
  assert.equal(couldBeOffence(day('2016-11-22'), day('2026-11-21')), false)
  assert.equal(couldBeOffence(day('2016-11-22'), day('2026-11-22')), true)
  assert.equal(couldBeOffence(null, day('2026-11-22')), null)
})

test('year groups from nursery to the sixth year, as schools write them', () => {
  assert.deepEqual([-1, 0, 6].map(yearGroupName), ['Nursery', 'Reception', 'Year 6'])
  const read = { R: 0, Reception: 0, 'Year R': 0, N2: -1, 'Year 6': 6, '06': 6, y3: 3, '13': 13 }
  for (const [text, year] of Object.entries(read)) assert.equal(readYearGroup(text), year, text)
  for (const text of ['', 'Blue', '14', 'Year', '1a']) assert.equal(readYearGroup(text), null, text)
})

test('mobile numbers come in as people write them and stay in international form', () => {
  for (const text of ['07700 900 123', '+44 7700 900123', '0044 7700-900123', '+44 (0) 7700 900123']) {
    assert.equal(readMobile(text), '+447700900123', text)
  }
  assert.equal(readMobile('+33 6 12 34 56 78'), '+33612345678')
  for (const text of ['12345', 'ring me', '']) assert.equal(readMobile(text), null, text)
})

test('where only one name is known, its last word is how lists find somebody', () => {
  assert.deepEqual(splitName(' Ada  Mary Byron '), { givenName: 'Ada Mary', familyName: 'Byron' })
  assert.deepEqual(splitName('Cher'), { givenName: null, familyName: 'Cher' })
})
