import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createEngine, readRules } from '../../../engine/index.ts'
import { schoolVocabulary as vocabulary } from '../vocabulary/index.ts'
import { clauseTable, factsOf } from './clause-table.ts'
import { modelPolicy } from './index.ts'

const { sections, rules, notes, related } = modelPolicy
const clauses = sections.flatMap(section => section.clauses)

const run = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
const REGISTER = [...run('G', 5), ...run('A', 24), ...run('B', 6), ...run('C', 9), ...run('D', 3), ...run('E', 11), 'Q1']

test('the 59 clauses of the register stand there once each, in its order', () => {
  assert.equal(REGISTER.length, 59)
  assert.deepEqual(
    clauses.map(clause => clause.id),
    REGISTER,
  )
})

test('each clause has rules or a reason for none, never both', () => {
  for (const clause of clauses) {
    const cited = rules.some(rule => rule.clause === clause.id)
    assert.equal(cited, clause.noRule === undefined, clause.id)
    assert.equal(clause.strength === 'fact', clause.noRule !== undefined, clause.id)
  }
  for (const rule of rules)
    assert.ok(
      clauses.some(clause => clause.id === rule.clause),
      rule.id,
    )
  assert.deepEqual(
    clauses.filter(clause => clause.noRule).map(clause => clause.id),
    ['G4', 'C2', 'C3'],
  )
})

test('the rules fit the vocabulary', () => {
  const read = readRules(vocabulary, rules)
  assert.ok('rules' in read, JSON.stringify(read))
})

test('a rule is named after its clause', () => {
  for (const rule of rules) assert.ok(rule.id.startsWith(`${rule.clause}.`), rule.id)
})

test('a rule that judges binds nobody beyond those whom its clause names', () => {
  for (const rule of rules.filter(rule => rule.act)) {
    const clause = clauses.find(clause => clause.id === rule.clause)
    assert.ok(clause)
    if (clause.who.includes('everyone')) continue
    for (const role of rule.who) assert.ok(clause.who.includes(role), `${rule.id} binds ${role}`)
  }
})

test('everything that rules and clauses refer to exists, and everything there is, is used', () => {
  const same = (used: readonly string[], there: readonly { readonly id: string }[], what: string) =>
    assert.deepEqual([...new Set(used)].sort(), there.map(({ id }) => id).sort(), what)
  const duties = rules.flatMap(rule => rule.then ?? [])
  same(
    rules.flatMap(rule => rule.act ?? rule.upon ?? []),
    vocabulary.acts,
    'acts',
  )
  same(
    rules.flatMap(rule => [...factsOf(rule.when), ...factsOf(rule.unless)]),
    vocabulary.facts,
    'facts',
  )
  same(
    duties.flatMap(duty => duty.by ?? []),
    vocabulary.deadlines,
    'deadlines',
  )
  same(
    duties.flatMap(duty => duty.tell ?? []),
    vocabulary.addressees,
    'addressees',
  )
  same(
    rules.flatMap(rule => rule.notes ?? []),
    notes,
    'notes',
  )
  same(
    clauses.flatMap(clause => clause.leansOn ?? []),
    related,
    'related policies',
  )
  const roles = clauses.flatMap(clause => clause.who)
  for (const role of roles) assert.ok(role === 'everyone' || vocabulary.roles.some(({ id }) => id === role), role)
})

test('every clause has a heading, legal words and plain words; children’s words stand where pupils are bound', () => {
  for (const clause of clauses) {
    assert.ok(clause.heading && clause.legal && clause.plain, clause.id)
    const bindsPupils = clause.who.some(role => role === 'pupil' || role === 'everyone')
    assert.equal(clause.children !== undefined, bindsPupils, clause.id)
  }
})

test('no clause, note or duty names a school or a brand', () => {
  const names =
    /facebook|instagram|twitter|tiktok|whatsapp|snapchat|youtube|linkedin|messenger|roblox|seesaw|dojo|bledington|gloucs|nasuwt|\bneu\b/iu
  for (const { id, heading, legal, plain, children } of clauses)
    assert.doesNotMatch([heading, legal, plain, children].join(' '), names, id)
  for (const section of sections) assert.doesNotMatch(`${section.heading} ${section.intro}`, names)
  for (const note of notes) assert.doesNotMatch(note.text, names)
  for (const duty of rules.flatMap(rule => rule.then ?? [])) assert.doesNotMatch(duty.do, names)
  for (const { question, hint, options } of vocabulary.facts)
    assert.doesNotMatch([question, hint, ...options.flatMap(({ label, hint, phrase }) => [label, hint, phrase])].join(' '), names)
  for (const act of vocabulary.acts) assert.doesNotMatch(`${act.name} ${act.gerund}`, names)
})

test('the text keeps to the house’s voice', () => {
  for (const { id, plain, children } of clauses)
    for (const text of [plain, children]) if (text) assert.doesNotMatch(text, /please note|!|\busers?\b|invalid/iu, id)
})

/** The Flesch-Kincaid grade: the school year in which a text reads easily, five less than the age. */
function grade(text: string): number {
  const words = text.toLowerCase().match(/[a-z’']+/gu) ?? []
  const sentences = text.split(/[.!?]+/u).filter(part => part.trim()).length
  const syllables = words.reduce((sum, word) => sum + Math.max(1, word.replace(/e$/u, '').match(/[aeiouy]+/gu)?.length ?? 1), 0)
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59
}

test('plain words read at 12 or thereabouts, children’s at 9', () => {
  for (const { id, plain, children } of clauses) {
    if (plain) assert.ok(grade(plain) <= 8, `${id} ${grade(plain).toFixed(1)}: ${plain}`)
    if (children) assert.ok(grade(children) <= 4.5, `${id} ${grade(children).toFixed(1)}: ${children}`)
  }
})

test('analysed: nothing is both required and forbidden, no rule is dead or redundant', () => {
  const { contradictions, never, redundant } = createEngine(vocabulary).analyse(rules)
  assert.deepEqual(
    contradictions.filter(({ kind }) => kind !== 'allowed-and-forbidden'),
    [],
  )
  assert.deepEqual(
    contradictions.map(({ clauses }) => clauses.join(' ')),
    ['A16 B3', 'C4 A9', 'C4 A10'],
    'what one role may do and another must not: a person who holds both is told the stricter',
  )
  assert.deepEqual(never, [])
  assert.deepEqual(redundant, [])
})

test('B1 no minimum age stands in a rule or a text: it is dated data', () => {
  assert.doesNotMatch(
    JSON.stringify([clauses.filter(clause => clause.id === 'B1'), rules.filter(rule => rule.clause === 'B1')]),
    /1[36]/u,
  )
})

test('docs/model-policy.md holds the table that the policy makes (print-clause-table.ts)', () => {
  const document = readFileSync(new URL('../../../../docs/model-policy.md', import.meta.url), 'utf8')
  assert.ok(document.includes(clauseTable(modelPolicy)))
})
