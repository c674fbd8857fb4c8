import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadedModel, schoolVocabulary } from '../../policy/index.ts'
import { type Part, partOf, type Query, ratesOf, tryQuery } from './evaluate.ts'
import { factSignals } from './facts/index.ts'
import { createFinder, type Found } from './finder.ts'
import { plainWords } from './plain-words.ts'
import labelled from './queries.json' with { type: 'json' }
import { sayings } from './sayings.ts'
import { actSignals } from './signals/index.ts'

const queries: readonly Query[] = labelled
const finder = createFinder(schoolVocabulary)
const { factsOf } = loadedModel
const acts = new Set(schoolVocabulary.acts.map(act => act.id))
const facts = new Map(schoolVocabulary.facts.map(fact => [fact.id, fact.values]))
const persons = new Set(schoolVocabulary.roles.filter(role => role.body !== true).map(role => role.id))

const find = (words: string): Found => finder.find(words, { factsOf })
const first = (words: string) => find(words).proposals[0]

test('the labelled queries fit the vocabulary, and none is said twice', () => {
  assert.ok(queries.filter(query => query.acts.length > 0).length >= 220)
  assert.equal(new Set(queries.map(query => query.words.toLowerCase())).size, queries.length)
  for (const query of queries) {
    for (const act of query.acts) assert.ok(acts.has(act), act)
    for (const [fact, value] of Object.entries(query.facts)) {
      for (const each of [value].flat()) assert.ok(facts.get(fact)?.includes(each), `${fact} ${each}`)
    }
  }
})

test('what the patterns speak of is in the vocabulary', () => {
  for (const { points } of actSignals) for (const act of Object.keys(points)) assert.ok(acts.has(act), act)
  for (const act of Object.keys(sayings)) assert.ok(acts.has(act), act)
  for (const signal of factSignals) {
    assert.ok(facts.get(signal.fact)?.includes(signal.value), `${signal.fact} ${signal.value}`)
    for (const act of signal.acts ?? []) assert.ok(acts.has(act), act)
  }
})

/** A little below what is reached: develop is what the finder was tuned to, hold-out what it was not. */
const floors: Readonly<Record<Part, { top1: number; top3: number; facts: number; silence: number }>> = {
  develop: { top1: 0.94, top3: 0.98, facts: 0.97, silence: 0.95 },
  'hold-out': { top1: 0.91, top3: 0.96, facts: 0.95, silence: 0.9 },
}

for (const part of ['develop', 'hold-out'] as const) {
  test(`the right act comes first, and no fact is made up (${part})`, () => {
    const rates = ratesOf(queries.filter(query => partOf(query) === part).map(query => tryQuery(finder, query, factsOf)))
    const reached = JSON.stringify(rates)
    assert.ok(rates.queries >= 90, reached)
    assert.ok(rates.top1 >= floors[part].top1, reached)
    assert.ok(rates.top3 >= floors[part].top3, reached)
    assert.ok(rates.factPrecision >= floors[part].facts, reached)
    assert.ok(rates.factRecall >= 0.8, reached)
    assert.ok(rates.silence >= floors[part].silence, reached)
  })
}

test('each act is found by its own name and by each of its examples', () => {
  const missed = schoolVocabulary.acts.flatMap(act =>
    [act.name, ...act.examples].filter(words => !find(words).proposals.some(proposal => proposal.act === act.id)),
  )
  assert.deepEqual(missed, [])
})

test('A5 B3 A7 the way a request goes is told apart', () => {
  assert.equal(first('a pupil followed me')?.act, 'accept-request')
  assert.equal(first('can I follow a pupil')?.act, 'send-request')
  assert.equal(first('can I follow the school')?.act, 'follow-school')
  assert.equal(first('do I have to decline a pupil')?.act, 'decline-request')
  assert.equal(first('can I accept a pupil')?.act, 'accept-request')
  assert.equal(first('must I tell the head that a pupil added me')?.act, 'report-request')
})

test('a fact is proposed where the words say it, and not where they leave it open', () => {
  const other = (words: string) => first(words)?.facts['other-person']
  assert.equal(other('a girl in my class has sent me a friend request'), 'pupil')
  assert.equal(other('the mum of a girl in my class has sent me a friend request'), 'parent')
  assert.equal(other('a former pupil has sent me a friend request'), undefined, 'nobody said how old')
  assert.equal(other('a former pupil who is 24 has sent me a friend request'), 'former-pupil-adult')
  assert.equal(other('someone sent me a friend request'), undefined)
  assert.equal(first('can I check facebook at lunch')?.facts['time'], 'no')
  assert.equal(first('is my phone ok on the school trip')?.facts['place'], 'trip')
})

test('only facts that matter to the act are proposed', () => {
  const words = 'a girl in my class has sent me a friend request'
  assert.deepEqual(finder.find(words, { factsOf: () => [] }).proposals[0]?.facts, {})
  assert.equal(finder.find(words).proposals[0]?.facts['other-person'], 'pupil', 'any may, where nobody says which do')
})

test('who asks is proposed from what they say of themselves', () => {
  const asker = (words: string) => find(words).roles[0]?.role
  assert.equal(asker('my son wants tiktok'), 'parent')
  assert.equal(asker('I’m a TA, can I use my phone'), 'staff')
  assert.equal(asker('may my daughter’s teacher follow me?'), 'parent')
  assert.equal(asker('can I follow my teacher'), 'pupil')
  assert.equal(asker('is it ok'), undefined)
})

test('known roles weigh, and the limit holds', () => {
  const rankOf = (role: string) =>
    finder.find('instagram account', { roles: [role], limit: 50 }).proposals.find(({ act }) => act === 'let-child-join')?.score ??
    0
  assert.ok(rankOf('parent') > rankOf('staff'))
  assert.equal(finder.find('facebook', { limit: 2 }).proposals.length, 2)
})

test('spelling is mended, and text speak is read', () => {
  assert.equal(first('can i folow my techer on tik tok')?.act, 'send-request')
  assert.equal(plainWords('Mum’s got INSTA &amp; <b>pix</b>!').trim(), 'mum got instagram amp photos')
})

function assertWellFormed(found: Found): void {
  for (const [index, proposal] of found.proposals.entries()) {
    assert.ok(acts.has(proposal.act), proposal.act)
    assert.ok(proposal.score > 0 && proposal.score < 1)
    assert.ok(index === 0 || proposal.score <= (found.proposals[index - 1]?.score ?? 0))
    for (const [fact, value] of Object.entries(proposal.facts)) {
      assert.ok(factsOf(proposal.act).includes(fact), fact)
      assert.ok(facts.get(fact)?.includes(value), value)
    }
  }
  assert.equal(new Set(found.proposals.map(({ act }) => act)).size, found.proposals.length)
  for (const { role, score } of found.roles) assert.ok(persons.has(role) && score > 0 && score <= 1)
}

test('whatever is typed, what comes back is well formed', () => {
  const spoken = queries.flatMap(({ words }) => words.split(' '))
  const sentences = fc.array(fc.constantFrom(...spoken), { maxLength: 60 }).map(words => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(sentences, fc.string({ unit: 'binary', maxLength: 700 }), fc.string({ unit: 'grapheme' })), words =>
      assertWellFormed(find(words)),
    ),
  )
})

test('nothing that is typed takes long', () => {
  const long = [
    'a',
    'my ',
    'friend request ',
    'a girl in my class ',
    'can i post ',
    '<',
    '<b>',
    '&#39;',
    '😀',
    'ﷺ',
    '\ud800',
    'is is is has has ',
  ]
  for (const each of long) {
    const words = each.repeat(Math.ceil(50_000 / each.length))
    find(words)
    const started = process.cpuUsage().user
    assertWellFormed(find(words))
    const milliseconds = (process.cpuUsage().user - started) / 1_000
    assert.ok(milliseconds < 50, `${each}: ${milliseconds} ms`)
  }
})

test('an empty text, and one about something else, find nothing', () => {
  for (const words of ['', ' ', '???', '\u0000', 'a', 'the', '<script></script>', 'what is for pudding']) {
    assert.deepEqual(find(words).proposals, [], words)
  }
})

test('a vocabulary with less in it is served too', () => {
  const few = createFinder({ ...schoolVocabulary, acts: schoolVocabulary.acts.slice(0, 2), facts: [], roles: [] })
  const found = few.find('a girl in my class has sent me a friend request')
  assert.deepEqual(found.proposals.map(({ act }) => act).sort(), ['accept-request', 'decline-request'])
  assert.deepEqual(found.proposals[0]?.facts, {})
})
