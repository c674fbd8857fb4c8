import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titleNames, titles } from '../roles.ts'
import { titlesIn } from './title.words.ts'

test('every title has its words in English as lists have them, and stands in the same order in every language', () => {
  const all = titles.map(({ id }) => id)
  assert.deepEqual(titlesIn('en').listed(all.toReversed()), titleNames(all).join(', '))
  assert.deepEqual(titlesIn('pl').listed(['parent', 'governor', 'bound']), 'członek rady szkoły i rodzic lub opiekun')
  assert.equal(titlesIn('ur').name('pupil'), 'طالب علم')
  assert.equal(titlesIn('ur').name('no-title'), 'no-title')
})
