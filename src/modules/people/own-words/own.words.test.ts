import assert from 'node:assert/strict'
import { test } from 'node:test'
import { yearGroupName, yearGroups } from '../person.ts'
import { spanInWords, titleName } from '../words.ts'
import { ownWords, roleIn, yearIn } from './own.words.ts'

const [english, polish] = [ownWords.in('en'), ownWords.in('pl')]

test('year groups are called what lists call them', () => {
  for (const year of yearGroups) assert.equal(yearIn(english, year), yearGroupName(year))
  assert.equal(yearIn(polish, 6), 'rok 6 (Year 6)')
})

test('a role says what, from where and how long, as on the pages of whoever keeps people', () => {
  const today = Temporal.PlainDate.from('2026-11-22')
  const day = (text: string) => Temporal.PlainDate.from(text)
  const spans = [
    { startsOn: day('2026-09-01'), endsOn: null },
    { startsOn: day('2027-01-04'), endsOn: null },
    { startsOn: day('2026-09-01'), endsOn: day('2026-12-18') },
  ]
  for (const span of spans) {
    const role = { ...span, agency: 'Northern Staff' }
    assert.equal(
      roleIn(english, titleName('supply-teacher'), role, today),
      `supply teacher, from Northern Staff, ${spanInWords(role, today)}`,
    )
  }
  assert.equal(roleIn(polish, 'gość', { startsOn: today, endsOn: null, agency: null }, today), 'gość, od 22 listopada 2026')
})
