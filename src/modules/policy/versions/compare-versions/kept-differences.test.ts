import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedPolicy } from '../../../../../test/web/drafts.ts'
import { modelPolicy } from '../../model/index.ts'
import { changesWordsIn } from './changes.words.ts'
import { differenceFor } from './kept-differences.ts'

const before = { fingerprint: 'a', content: modelPolicy }
const after = { fingerprint: 'b', content: changedPolicy }

test('the same two versions are compared once in each language; others, and the other way round, by themselves', () => {
  const [english, polish] = [changesWordsIn('en'), changesWordsIn('pl')]
  const first = differenceFor(before, after, english)
  assert.ok(first.clauses.length > 0)
  assert.equal(differenceFor({ ...before }, { ...after }, changesWordsIn('en')), first)
  const translated = differenceFor(before, after, polish)
  assert.notDeepEqual(translated, first)
  assert.equal(differenceFor(before, after, polish), translated)
  assert.notDeepEqual(differenceFor(after, before, english), first)
  assert.deepEqual(differenceFor(before, { ...before, fingerprint: 'c' }, english).clauses, [])
})

test('the least lately used is let go: memory does not grow with what strangers ask for', () => {
  const english = changesWordsIn('en')
  const first = differenceFor(before, after, english)
  for (let count = 0; count < 80; count++) differenceFor(before, { ...after, fingerprint: `other ${count}` }, english)
  assert.notEqual(differenceFor(before, after, english), first)
})
