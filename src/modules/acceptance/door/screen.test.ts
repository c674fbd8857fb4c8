import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LoadedVersion, loadedModel, loadVersion } from '../../policy/index.ts'
import { doorWords } from './door.words.ts'
import { clausesBinding, screenFor, shownAtDoor, wordsOf } from './screen.ts'

const version = {
  id: '0197a000-0000-7000-8000-000000000000',
  number: 3,
  from: Temporal.PlainDate.from('2026-09-01'),
  fingerprint: 'ab'.repeat(32),
}
const model: LoadedVersion = { ...loadedModel, version }
const words = doorWords.in('en')
const at = (loaded: LoadedVersion, kind: Parameters<typeof screenFor>[1]['kind'] = null) =>
  screenFor(loaded, { kind, school: 'Holm Oak Primary', words })

/** The model with some of its clauses as a school's own document has them. */
const imported = (own: (id: string) => { readonly id: string; readonly legal: string } | null): LoadedVersion => {
  const { content } = loadedModel
  const sections = content.sections.map(section => ({
    ...section,
    clauses: section.clauses.flatMap(({ plain: _plain, ...clause }) => {
      const named = own(clause.id)
      return named === null ? [] : [{ ...clause, ...named, model: clause.id, span: { start: 0, end: 1 } }]
    }),
  }))
  return loadVersion({ ...content, sections, rules: [] }, version)
}

test('what visitors accept: what C asks of them, and G3; nobody of any kind is asked for more', () => {
  const expected = ['G3', 'C1', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9']
  for (const kind of ['visitor', 'contractor', 'volunteer', 'trip-helper'] as const)
    assert.deepEqual(clausesBinding(model, kind), expected, kind)
})

test('C4, C5, C6, C7: three rules with pictures rest on them; on a trip C6 comes first', () => {
  const cards = (kind: Parameters<typeof at>[1]) =>
    at(model, kind)?.cards.map(({ picture, clauses, cited }) => [picture, clauses.map(({ id }) => id), cited])
  assert.deepEqual(cards(null), [
    ['phone', ['C7'], ['C7']],
    ['social', ['C5', 'C6'], ['C5', 'C6']],
    ['pictures', ['C4'], ['C4', 'C7']],
  ])
  assert.deepEqual(cards('trip-helper')?.[1], ['social', ['C6', 'C5'], ['C6', 'C5']])
})

test('a school’s own document: its words and its ids, by the model’s clause that each was matched to', () => {
  const own = imported(id => (id === 'C7' ? { id: '4.2', legal: 'Leave your phone in the locker.' } : null))
  const screen = at(own)
  assert.deepEqual(
    screen?.cards.map(({ picture, cited }) => [picture, cited]),
    [['phone', ['4.2']]],
  )
  assert.match(screen?.text ?? '', /Leave your phone in the locker\.\nPolicy version 3, clause 4\.2/)
  assert.deepEqual(clausesBinding(own, 'visitor'), ['4.2'])
  assert.deepEqual(screen?.worded, [], 'exact words that are shown already do not stand there twice')
})

test('without a rule on phones the third picture claims no more than the clause says', () => {
  const own = imported(id => (id === 'C4' ? { id: '9', legal: 'Post pictures of your own child only.' } : null))
  const [card] = at(own)?.cards ?? []
  assert.equal(card?.heading, 'Pictures from school events')
  assert.notEqual(card?.heading, at(model)?.cards[2]?.heading)
})

test('an own clause that no clause of the model says binds whom it names', () => {
  const { content } = loadedModel
  const [section] = content.sections
  assert.ok(section)
  const clause = {
    id: 'E2',
    heading: 'Lanyards',
    legal: 'Contractors wear the orange lanyard.',
    who: ['contractor'],
    strength: 'must',
    noRule: 'It is about lanyards.',
    span: { start: 0, end: 1 },
  } as const
  const own = loadVersion({ ...content, sections: [{ ...section, clauses: [clause] }], rules: [] }, version)
  assert.deepEqual(clausesBinding(own, 'contractor'), ['E2'])
  assert.deepEqual(clausesBinding(own, 'visitor'), [])
  assert.equal(at(own, 'visitor'), null, 'nothing to accept')
})

test('where no version is in force there is nothing to accept', () => assert.equal(at({ ...model, version: null }), null))

test('the text holds the words of every clause that is accepted; what a form says of it changes with the version and with any word', () => {
  const screen = at(model)
  assert.ok(screen)
  for (const id of clausesBinding(model, 'visitor')) {
    const placed = model.clauses.get(id)
    assert.ok(placed && screen.text.includes(wordsOf(placed.clause)), id)
    assert.ok(screen.text.includes(`${id}: ${placed.clause.heading}\n${placed.clause.legal}`), `${id}: its exact words`)
  }
  const next = at({ ...model, version: { ...version, fingerprint: 'cd'.repeat(32) } })
  const trip = at(model, 'trip-helper')
  assert.ok(next && trip)
  assert.equal(next.text, screen.text)
  assert.notDeepEqual(shownAtDoor(next), shownAtDoor(screen))
  assert.notDeepEqual(shownAtDoor(trip), shownAtDoor(screen))
})
