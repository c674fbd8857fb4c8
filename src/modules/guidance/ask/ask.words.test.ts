import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schoolVocabulary } from '../../policy/index.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { whomMessage } from './answer-messages/answer.words.ts'

test('whomever an answer names is named in every language', () => {
  for (const { id } of schoolVocabulary.roles) assert.ok(whomMessage(whomToAsk([id])), id)
})
