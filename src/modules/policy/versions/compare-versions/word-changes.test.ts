import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markedWords } from './marked-words.page.ts'
import { wordChanges } from './word-changes.ts'

const texts = fc
  .array(fc.constantFrom('staff', 'must', 'not', 'post', 'pictures', ',', '.', ' ', '  ', '\n', 'café', '<b>'), { maxLength: 25 })
  .map(words => words.join(' '))

test('G1: without what was removed it is the text after, without what was added the text before', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const runs = wordChanges(before, after)
      const without = (kind: string) =>
        runs
          .filter(run => run.kind !== kind)
          .map(({ text }) => text)
          .join('')
      assert.deepEqual([without('added'), without('removed')], [before, after])
      assert.ok(runs.every(({ text }) => text !== ''))
      if (before === after) assert.ok(runs.every(({ kind }) => kind === 'same'))
    }),
  )
})

test('G1: one phrase for another is one change, and marked for those who do not see it', () => {
  const marked = String(markedWords('Staff must not accept requests.', 'Staff should decline requests.'))
  assert.equal(
    marked,
    'Staff <del class="sg-del"><span class="govuk-visually-hidden">[removed: </span>must not accept<span class="govuk-visually-hidden">]</span></del><ins class="sg-ins"><span class="govuk-visually-hidden">[added: </span>should decline<span class="govuk-visually-hidden">]</span></ins> requests.',
  )
})

test('texts with nothing in common are shown one after the other, however long', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')
  const started = performance.now()
  assert.deepEqual(
    wordChanges(many('a'), many('b')).map(({ kind }) => kind),
    ['removed', 'added'],
  )
  assert.ok(performance.now() - started < 2_000)
})

test('G1: a text written anew is shown whole, not as a patchwork around the one word that stayed', () => {
  const before = 'If a pupil asks to be your friend or to follow you, decline. Do not ask them.'
  const after = 'Better not accept a friend request of somebody young.'
  assert.deepEqual(wordChanges(before, after), [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})
