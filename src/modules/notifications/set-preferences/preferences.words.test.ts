import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindIds, kinds } from '../kinds.ts'
import { preferencesWords } from './preferences.words.ts'

test('each kind of notice is called on the page what a mail calls it', () => {
  const { t } = preferencesWords.in('en')
  for (const id of kindIds) {
    assert.equal(t(`notices.kind-${id}`), kinds[id].name)
    assert.equal(t(`notices.about-${id}`), kinds[id].hint)
  }
})
