import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine, type Rule } from '../index.ts'
import { departures, readCases } from './case-file.ts'

const vocabulary = {
  roles: [{ id: 'keeper' }],
  acts: [{ id: 'feed' }],
  facts: [{ id: 'animal', values: ['lion', 'goat'] }],
}
const rules: readonly Rule[] = [
  { id: 'r1', clause: '1', who: ['keeper'], strength: 'must_not', act: ['feed'], when: { fact: 'animal', is: 'lion' } },
  {
    id: 'r2',
    clause: '2',
    who: ['keeper'],
    strength: 'must',
    upon: ['feed'],
    when: { fact: 'animal', is: 'goat' },
    then: [{ do: 'close the gate', tell: ['warden'] }],
  },
]
const policy = createEngine(vocabulary).load(rules)
const good = {
  id: '1-1',
  clauses: ['1'],
  situation: { role: ['keeper'], act: 'feed', animal: 'lion' },
  verdict: 'forbidden',
  determining: ['1'],
  why: 'lions bite',
}

function read(entry: unknown) {
  const outcome = readCases(vocabulary, [entry])
  assert.ok('cases' in outcome, JSON.stringify(outcome))
  const [first] = outcome.cases
  assert.ok(first)
  return first
}

test('a case that the policy agrees with has no departures', () => {
  assert.deepEqual(departures(policy, read(good)), [])
})

test('every way to depart from a case is told apart', () => {
  const kinds = (entry: unknown) => departures(policy, read(entry)).map(departure => departure.of)
  assert.deepEqual(kinds({ ...good, verdict: 'allowed' }), ['verdict'])
  assert.deepEqual(kinds({ ...good, determining: ['2'] }), ['determining'])
  assert.deepEqual(kinds({ ...good, duties: ['2'] }), ['duties'])
  const goat = {
    ...good,
    verdict: 'silent',
    determining: undefined,
    situation: { role: ['keeper'], act: 'feed', animal: 'goat' },
  }
  assert.deepEqual(kinds({ ...goat, noDuties: ['2'] }), ['noDuties'])
  assert.deepEqual(kinds({ ...goat, duties: ['2'], told: ['warden'] }), [])
  assert.deepEqual(kinds({ ...goat, notTold: ['warden'] }), ['notTold'])
  assert.deepEqual(kinds({ ...good, told: ['warden'] }), ['told'])
})

test('a duty that is only possible is neither owed nor ruled out', () => {
  const open = { ...good, verdict: 'depends', determining: undefined, situation: { role: ['keeper'], act: 'feed' } }
  assert.deepEqual(
    departures(policy, read({ ...open, duties: ['2'] })).map(({ of }) => of),
    ['duties'],
  )
  assert.deepEqual(
    departures(policy, read({ ...open, noDuties: ['2'] })).map(({ of }) => of),
    ['noDuties'],
  )
})

test('a case that does not fit is refused with the path to the fault', () => {
  const paths = (input: unknown) => {
    const outcome = readCases(vocabulary, input)
    return 'problems' in outcome ? outcome.problems.map(({ path }) => path) : 'accepted'
  }
  assert.deepEqual(paths({}), [''])
  assert.deepEqual(paths([1]), ['/0'])
  assert.deepEqual(paths([{ ...good, why: '' }]), ['/0/why'])
  assert.deepEqual(paths([{ ...good, verdict: 'perhaps' }]), ['/0/verdict'])
  assert.deepEqual(paths([{ ...good, clauses: [] }]), ['/0/clauses'])
  assert.deepEqual(paths([{ ...good, determines: ['1'] }]), ['/0/determines'])
  assert.deepEqual(paths([{ ...good, situation: { role: ['keeper'], act: 'feed', animal: 'wolf' } }]), ['/0/situation/animal'])
  assert.deepEqual(paths([good, good]), ['/1/id'])
})
