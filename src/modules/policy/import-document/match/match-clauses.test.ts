import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { modelPolicy } from '../../model/index.ts'
import type { Role, Strength } from '../document.ts'
import { importDocument } from '../import-document.ts'
import { isRefused } from '../read/problem.ts'
import { flat } from '../score.ts'
import { type MatchedParts, type ModelClause, matchClauses } from './match-clauses.ts'
import { sourceAnchors } from './source-policy.ts'

const model: readonly ModelClause[] = [
  {
    id: 'M1',
    heading: 'Friend requests from pupils',
    legal: 'Staff must decline a friend request from a pupil.',
    strength: 'must',
    who: ['staff'],
  },
  {
    id: 'M2',
    heading: 'Pictures of pupils',
    legal: 'Staff must not post pictures of pupils on a personal account.',
    strength: 'must_not',
    who: ['staff'],
  },
  {
    id: 'M3',
    heading: 'Pictures at events',
    legal: 'Parents must not post pictures of other people’s children from a school event.',
    strength: 'must_not',
    who: ['parent'],
  },
  {
    id: 'M4',
    heading: 'School email',
    legal: 'Staff must write to parents only by school email.',
    strength: 'must',
    who: ['staff'],
  },
  { id: 'M5', heading: 'How we speak', legal: 'The school writes letters.', strength: 'fact', who: ['school'] },
]

const clause = (text: string, who: Role, strength: Strength, only = false): MatchedParts => ({
  text,
  act: '',
  who: [who],
  strength,
  only,
})
const matched = (one: MatchedParts): string | null => matchClauses([one], model)[0]?.model ?? null

test('sure when force, person and subject matter agree, in other words too', () => {
  assert.equal(matched(clause('Teachers must turn down friend requests from children', 'staff', 'must')), 'M1')
  assert.equal(matched(clause('Colleagues may not upload photos of pupils to a personal account', 'staff', 'must_not')), 'M2')
})

test('another force is shown for a person to decide', () => {
  const [match] = matchClauses([clause('Staff should decline friend requests from pupils', 'staff', 'should')], model)
  assert.equal(match?.model, null)
  assert.equal(match?.sure, false)
  assert.equal(match?.alternatives[0]?.id, 'M1')
})

test('another person is not sure', () => {
  assert.equal(matched(clause('Governors must decline friend requests from pupils', 'governor', 'must')), null)
})

test('another act is not sure: to hold a picture is not to post it', () => {
  assert.equal(matched(clause('Staff must not keep pictures of pupils on a personal account', 'staff', 'must_not')), null)
})

test('"may only" agrees with "must only"', () => {
  assert.equal(matched(clause('Staff may write to parents only by school email', 'staff', 'may', true)), 'M4')
  assert.equal(matched(clause('Staff may write to parents by school email', 'staff', 'may')), null)
})

test('several clauses may carry one model clause; statements of fact carry none', () => {
  const two = matchClauses(
    [
      clause('Staff must decline friend requests from pupils', 'staff', 'must'),
      clause('A teacher must refuse a friend request from a pupil', 'staff', 'must'),
    ],
    model,
  )
  assert.deepEqual(
    two.map(match => match.model),
    ['M1', 'M1'],
  )
  assert.equal(matched(clause('The school writes letters', 'school', 'must')), null)
})

test('what is like nothing has no candidates', () => {
  assert.deepEqual(matchClauses([clause('Dogs must be on a lead', 'visitor', 'must')], model)[0]?.alternatives, [])
})

const source = new URL('../../../../../../shared/seed/000_d1ea77d73fcc7d2c.txt', import.meta.url)

if (existsSync(source)) {
  test('the source policy: every rule is found, and no sure match is wrong', async () => {
    const document = await importDocument(readFileSync(source), 'source.txt')
    if (isRefused(document)) throw new assert.AssertionError({ message: document.problem })
    const matches = matchClauses(
      document.clauses,
      modelPolicy.sections.flatMap(section => section.clauses),
    )
    for (const [words, id, who, strength] of sourceAnchors) {
      const found = matches.filter(match => flat(match.clause.text).includes(words))
      assert.ok(
        found.some(match => match.clause.who[0] === who && match.clause.strength === strength),
        `${id} "${words}": ${JSON.stringify(found.map(match => [match.clause.who, match.clause.strength]))}`,
      )
      for (const match of found)
        assert.ok(match.model === null || match.model === id, `${id} "${words}" was matched to ${match.model}`)
    }
    assert.ok(new Set(matches.flatMap(match => match.model ?? [])).size >= 42, 'at least 42 of the 59 are sure')
  })
}
