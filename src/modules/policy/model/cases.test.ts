/** Every clause of the model policy, held to the cases that were worked out by reading it. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Case, departures, readCases } from '../../../engine/cases/case-file.ts'
import { createEngine, type Rule, type Situation, STRENGTHS } from '../../../engine/index.ts'
import { schoolVocabulary as vocabulary } from '../vocabulary/index.ts'
import { modelPolicy } from './index.ts'

const folder = new URL('../../../engine/cases/', import.meta.url)
const { rules } = modelPolicy
const engine = createEngine(vocabulary)
const policy = engine.load(rules)
const clauses = modelPolicy.sections.flatMap(section => section.clauses)
const cases = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .flatMap(file => {
    const read = readCases(vocabulary, JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    if ('problems' in read) throw new Error(`${file}: ${JSON.stringify(read.problems)}`)
    return read.cases
  })

const provedBy = ({ determining = [], duties = [] }: Case, clause: string) => [...determining, ...duties].includes(clause)

function agree(chosen: readonly Case[]) {
  for (const expected of chosen)
    assert.deepEqual(departures(policy, expected), [], `${expected.id} ${JSON.stringify(expected.situation)}: ${expected.why}`)
}

for (const { id, noRule, heading } of clauses) {
  if (noRule) continue
  const own = cases.filter(each => each.clauses.includes(id))
  test(`${id} ${heading}: it applies where it should`, () => {
    const applying = own.filter(each => provedBy(each, id))
    assert.ok(applying.length > 0, 'no case in which it applies')
    agree(applying)
  })
  test(`${id} ${heading}: it stops at its edge`, () => {
    const beyond = own.filter(each => each.verdict !== 'depends' && !provedBy(each, id))
    assert.ok(beyond.length > 0, 'no case just beyond its edge')
    agree(beyond)
  })
}

test('the policy agrees with every case', () => agree(cases))

test('cases hold every rule: without it, or with another strength, one of them fails', () => {
  const held = (changed: readonly Rule[]) => {
    const other = engine.load(changed)
    return cases.some(each => departures(other, each).length > 0)
  }
  for (const rule of rules) {
    assert.ok(held(rules.filter(other => other !== rule)), `${rule.id} could be left out`)
    for (const strength of rule.act ? STRENGTHS.filter(other => other !== rule.strength) : [])
      assert.ok(held(rules.map(other => (other === rule ? { ...rule, strength } : other))), `${rule.id} could be ${strength}`)
  }
})

test('cases are many, of distinct situations, name clauses that exist, and show each verdict in fair proportion', () => {
  assert.ok(cases.length >= 320, `${cases.length} cases`)
  const asked = cases.map(({ situation }) => JSON.stringify(Object.entries(situation).sort()))
  assert.deepEqual(
    asked.filter((each, index) => asked.indexOf(each) < index),
    [],
  )
  const ids = clauses.map(({ id }) => id)
  for (const each of cases) for (const id of each.clauses) assert.ok(ids.includes(id), each.id)
  for (const verdict of ['forbidden', 'required', 'advised-against', 'advised', 'allowed', 'silent', 'depends']) {
    const share = cases.filter(each => each.verdict === verdict).length / cases.length
    assert.ok(share >= 0.04 && share <= 0.35, `${verdict}: ${(share * 100).toFixed(1)} %`)
  }
  assert.ok(cases.filter(({ situation }) => (situation.role ?? []).length > 1).length >= 25, 'several roles at once')
  assert.ok(cases.filter(({ situation }) => Object.values(situation).includes('not-sure')).length >= 6, 'asked, and not known')
})

/** How many questions are asked until it is decided, when each is answered from the case, or else by "not sure". */
function questionsFor({ situation: { role = [], act = '', ...facts } }: Case): number {
  let known: Situation = { role, act }
  for (let asked = 0; ; asked++) {
    const { next } = policy.answer(known)
    if (next === null) return asked
    known = { ...known, [next]: facts[next] ?? 'not-sure' }
  }
}

test('half of all cases need two questions at most', () => {
  const counts = cases.map(questionsFor).sort((a, b) => a - b)
  assert.ok((counts[counts.length >> 1] ?? 9) <= 2, `median ${counts[counts.length >> 1]}`)
})

const domains = new Map(vocabulary.facts.map(({ id, values }) => [id, [...values, 'not-sure']]))

function longest(known: Situation): number {
  const { next } = policy.answer(known)
  if (next === null) return 0
  return 1 + Math.max(...(domains.get(next) ?? []).map(value => longest({ ...known, [next]: value })))
}

test('no pair of roles ever meets more than three questions about an act', () => {
  const ids = vocabulary.roles.map(({ id }) => id)
  for (const { id: act } of vocabulary.acts)
    for (const first of ids)
      for (const second of ids) {
        if (second < first) continue
        const questions = longest({ role: [first, second], act })
        assert.ok(questions <= 3, `${first} and ${second}, ${act}: ${questions} questions`)
      }
})
