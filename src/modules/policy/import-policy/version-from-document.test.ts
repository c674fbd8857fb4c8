import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { test } from 'node:test'
import { readRules } from '../../../engine/index.ts'
import { type ImportedDocument, importDocument } from '../import-document/import-document.ts'
import { isRefused } from '../import-document/read/problem.ts'
import { loadVersion } from '../loaded-version.ts'
import { modelPolicy } from '../model/index.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { clauseIds } from './clause-ids.ts'
import { sampleDocument } from './sample-document.ts'
import { type Decision, versionFromDocument } from './version-from-document.ts'

const read = await importDocument(Buffer.from(sampleDocument), 'fernbank.md')
if (isRefused(read)) throw new Error(read.problem)
const document: ImportedDocument = read
const at = (words: string): number => document.clauses.findIndex(({ text }) => text.includes(words))
const undecided = (): Decision[] => document.clauses.map(() => null)
const deciding = (decisions: Readonly<Record<string, string | null>>): Decision[] =>
  Object.entries(decisions).reduce((all, [words, model]) => all.with(at(words), { model }), undecided())
const clausesOf = (decisions: Decision[]) => versionFromDocument(document, decisions).sections.flatMap(({ clauses }) => clauses)

test('clauses keep their own words, numbers, order and place', () => {
  const clauses = clausesOf(undecided())
  assert.equal(clauses.length, document.clauses.length)
  const plants = clauses.find(({ id }) => id === '1.3')
  assert.match(plants?.legal ?? '', /Staff must water the office plants on Fridays/)
  const { start, end } = plants?.span ?? { start: 0, end: 0 }
  assert.match(document.text.slice(start, end), /water the office plants on \*\*Fridays\*\*/)
  assert.deepEqual(
    versionFromDocument(document, undecided()).sections.map(({ heading }) => heading.replace(/^\d /, '')),
    ['Adults', 'Pupils', 'Families'],
  )
})

test('an own number that stands once is the id; all others count on', () => {
  const ids = clausesOf(undecided()).map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(ids[at('send friend requests')], '2.1')
  assert.equal(ids[at('on school premises')], `c${at('on school premises') + 1}`)
  const twice = '4.2 Staff must a.\n4.2 Staff must b.\nA5. Staff must c.\n1 Staff must d.\nSee 7.1 Staff must e.'
  const clauses = [...twice.matchAll(/Staff must \w\./g)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
  assert.deepEqual(clauseIds({ text: twice, clauses } as unknown as ImportedDocument), ['c1', 'c2', 'A5', 'c4', 'c5'])
})

test('a matched clause gets the model’s rules under its own id, and its words are quoted in the answer', () => {
  const version = versionFromDocument(document, deciding({ 'accept friend requests': 'A5' }))
  const own = version.rules.filter(rule => rule.clause === '1.1')
  assert.equal(own.length, modelPolicy.rules.filter(rule => rule.clause === 'A5').length)
  assert.equal(version.rules.length, own.length)
  assert.ok(readRules(schoolVocabulary, version.rules))
  const loaded = loadVersion(version)
  const { verdict, clauses } = loaded.policy.decide({ role: ['staff'], act: 'accept-request', 'other-person': 'pupil' })
  assert.deepEqual([verdict, clauses], ['forbidden', ['1.1']])
  assert.match(loaded.clauses.get('1.1')?.clause.legal ?? '', /must not accept friend requests from pupils/)
})

test('rules are as strict as the document: its advice stays advice', () => {
  const softer = loadVersion(versionFromDocument(document, deciding({ 'decline any friend': 'A5' })))
  const situation = { role: ['staff'], act: 'accept-request', 'other-person': 'pupil' }
  assert.equal(softer.policy.decide(situation).verdict, 'advised-against')
  const stricter = loadVersion(versionFromDocument(document, deciding({ 'accept friend requests': 'A16' })))
  const strengths = stricter.content.rules.map(({ strength }) => strength)
  assert.ok(
    strengths.length > 0 && strengths.every(strength => strength === 'must' || strength === 'must_not' || strength === 'may'),
  )
})

test('without a decision, and with "no rule", the words stay, no rule is made and the clause says why', () => {
  const clauses = clausesOf(deciding({ 'water the office plants': null }))
  const reasons = new Set(clauses.map(({ noRule }) => noRule))
  assert.equal(versionFromDocument(document, undecided()).rules.length, 0)
  assert.deepEqual(reasons.size, 2)
  for (const { noRule, model } of clauses) assert.ok(noRule && !model)
})

test('only the notes that its rules carry come along, and every clause has a rule or a reason', () => {
  const version = versionFromDocument(document, deciding({ 'accept friend requests': 'A5', 'send friend requests': 'B3' }))
  const cited = new Set(version.rules.flatMap(rule => rule.notes ?? []))
  assert.deepEqual(new Set(version.notes.map(({ id }) => id)), cited)
  const ruled = new Set(version.rules.map(rule => rule.clause))
  for (const { id, noRule } of version.sections.flatMap(section => section.clauses))
    assert.equal(noRule === undefined, ruled.has(id), id)
})
