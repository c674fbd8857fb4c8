import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schoolVocabulary } from '../../policy/index.ts'
import { headline } from '../sentences.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { whomMessage } from './answer-messages/answer.words.ts'
import { messages as answers } from './answer-messages/messages.en.ts'
import { askWords, groupMessage, roleMessages } from './ask.words.ts'

const { t } = askWords.in('en')

test('every role and group of the vocabulary is translated, from the words that the vocabulary has', () => {
  for (const { id, says, hint } of schoolVocabulary.roles.filter(({ body }) => !body)) {
    const messages = roleMessages(id)
    assert.ok(messages.says, id)
    assert.equal(t(messages.says), says)
    if (hint) assert.equal(messages.more && t(messages.more), hint)
  }
  for (const { id, name } of schoolVocabulary.groups) assert.equal(t(groupMessage(id) ?? 'ask.list'), name)
})

test('an answer in another language says what the English one says, to the same people', () => {
  const act = { name: '{act}', gerund: '{act}' }
  for (const verdict of ['forbidden', 'required', 'advised-against', 'advised', 'allowed', 'silent', 'depends'] as const)
    assert.equal(answers[`answer.says-${verdict}`], headline(verdict, act))
  for (const role of ['pupil', 'chair', 'governor', 'staff', 'parent', 'visitor']) assert.ok(whomMessage(whomToAsk([role])), role)
})
