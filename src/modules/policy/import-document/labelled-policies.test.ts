import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Clause } from './document.ts'
import { labelledBeside, ownCorpus, scorePolicies } from './labelled-policies.ts'
import { type Label, score } from './score.ts'

const least = 0.9

for (const [what, folder] of [
  ['our own', ownCorpus],
  ['beside the project', labelledBeside],
] as const) {
  test(`labelled policies ${what}: recall and precision of each at least ${least}`, async () => {
    const all = await scorePolicies(folder)
    if (folder === ownCorpus) assert.ok(all.length >= 10)
    for (const { name, score: result } of all) {
      assert.ok(result.recall >= least, `${name}: recall ${result.recall}, missed ${JSON.stringify(result.missed[0])}`)
      assert.ok(result.precision >= least, `${name}: precision ${result.precision}, extra ${JSON.stringify(result.extra[0])}`)
    }
  })
}

const clause = (text: string, changes: Partial<Clause> = {}): Clause => ({
  text,
  start: 0,
  end: text.length,
  section: '',
  strength: 'must',
  who: ['staff'],
  act: '',
  conditions: [],
  form: 'modal',
  only: false,
  confidence: 1,
  reasons: [],
  ...changes,
})
const label = (quote: string, changes: Partial<Label> = {}): Label => ({ quote, modality: 'must', actor: 'staff', ...changes })

test('scoring: a clause that holds the quote with the right force and person counts for both', () => {
  const result = score([clause('Staff **must**\n log out.')], [label('Staff must log out')])
  assert.deepEqual([result.recall, result.precision], [1, 1])
})

test('scoring: another force or person counts against both, unless the label allows it', () => {
  const found = [clause('Staff must log out.', { strength: 'should', who: ['pupil'] })]
  assert.deepEqual([score(found, [label('must log out')]).recall, score(found, [label('must log out')]).precision], [0, 0])
  const kind = label('must log out', { alt_modality: ['should'], also_actors: ['pupil'] })
  assert.equal(score(found, [kind]).recall, 1)
})

test('scoring: what is optional counts neither way, what matches nothing counts against precision', () => {
  const optional = label('may park', { optional: true })
  const result = score(
    [clause('We may park.'), clause('Dogs bark.'), clause('Staff must log out.')],
    [label('log out'), optional],
  )
  assert.deepEqual([result.labels, result.clauses, result.recall, result.precision], [1, 2, 1, 0.5])
})
