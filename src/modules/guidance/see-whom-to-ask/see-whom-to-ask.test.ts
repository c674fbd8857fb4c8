import assert from 'node:assert/strict'
import { test } from 'node:test'
import { capitalised } from '../../../ui/words.ts'
import { schoolVocabulary } from '../../policy/index.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { messages } from './messages.en.ts'
import { whomToAskPage } from './see-whom-to-ask.page.ts'
import { whomToAskWords } from './see-whom-to-ask.words.ts'

test('the page names the same people as answers do, and calls everybody what the vocabulary calls them', () => {
  const main = String(whomToAskPage(whomToAskWords.in('en')).main)
    .replace(/<[^>]+>|\s+/g, ' ')
    .replace(/ +/g, ' ')
  const askers = Object.keys(messages).flatMap(id => schoolVocabulary.roles.filter(role => id === `who.${role.id}`))
  assert.equal(askers.length, 8)
  for (const { id, name } of askers)
    assert.ok(main.includes(`${capitalised(name)} ${capitalised(whomToAsk([id]))}`), `${name}: ${whomToAsk([id])}`)
})
