import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ProposableAct, type ProposableFact, proposeMeanings } from './propose-meaning.ts'

const acts: readonly ProposableAct[] = [
  {
    id: 'accept-request',
    name: 'accept a friend request',
    gerund: 'accepting a friend request',
    examples: ['Can I accept a follow request?'],
    synonyms: ['befriend'],
  },
  {
    id: 'take-photo',
    name: 'take a photograph',
    gerund: 'taking a photograph',
    examples: ['May I photograph the class?'],
    synonyms: ['picture', 'film'],
  },
]
const facts: readonly ProposableFact[] = [
  {
    id: 'place',
    options: [
      { value: 'premises', label: 'On the school’s premises', synonyms: ['in school', 'playground'] },
      { value: 'trip', label: 'On a trip', synonyms: ['school trip'] },
    ],
  },
]

const conditions = (text: string) => [{ kind: 'when' as const, text, start: 0, end: text.length }]

test('the act that shares most of the words comes first, and what shares none is left out', () => {
  const [meaning] = proposeMeanings(
    [{ text: 'Staff must not take pictures of pupils', act: 'take pictures of pupils', conditions: [] }],
    acts,
    facts,
  )
  assert.deepEqual(
    meaning?.acts.map(act => act.id),
    ['take-photo'],
  )
  assert.deepEqual(
    proposeMeanings([{ text: 'Dogs must be on a lead', act: 'be on a lead', conditions: [] }], acts, facts)[0]?.acts,
    [],
  )
})

test('facts come from the conditions alone, each once', () => {
  const [meaning] = proposeMeanings(
    [{ text: 'x', act: 'x', conditions: conditions('when they are in the playground on a school trip') }],
    acts,
    facts,
  )
  assert.deepEqual(meaning?.facts, [{ fact: 'place', value: 'premises', kind: 'when' }])
})
