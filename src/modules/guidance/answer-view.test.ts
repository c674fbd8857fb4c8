/** Every hand-checked case as an answer in words: whole, of the documented shape, and citing what the policy says. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { NOT_SURE, type Situation } from '../../engine/index.ts'
import { loadedModel, schoolVocabulary } from '../policy/index.ts'
import { answerShape } from './answer-shape.ts'
import { viewAnswer } from './answer-view.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const folder = new URL('../../engine/cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => {
    const file: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    return (Array.isArray(file) ? file : (file as { cases: unknown[] }).cases) as {
      id: string
      situation: Situation
      verdict: string
    }[]
  })

test('every case is answered in the documented shape, each clause in its own words and at its place', () => {
  assert.ok(cases.length >= 300)
  for (const { id, situation, verdict } of cases) {
    const answer = answerShape.strict().parse(viewAnswer(loadedModel, situation, today))
    assert.equal(answer.verdict, verdict, id)
    for (const clause of answer.clauses) {
      assert.equal(clause.words, loadedModel.clauses.get(clause.id)?.clause.legal, id)
      assert.match(clause.href, /^\/policy#clause-/)
      assert.match(clause.because, /^It (applies|allows this) (to|for|if|because) .+\.$/, `${id} ${clause.id}`)
    }
    if (verdict !== 'silent' && verdict !== 'depends')
      assert.ok(
        answer.clauses.some(clause => clause.determining),
        id,
      )
    if (answer.nearest) assert.notEqual(answer.nearest.phrase, '', id)
    assert.doesNotMatch(JSON.stringify(answer), /undefined|\[object/, id)
  }
})

/** The most questions on any way through, whatever is answered, "not sure" included. */
function mostQuestions(situation: Situation): number {
  const { next } = loadedModel.policy.answer(situation)
  if (next === null) return 0
  const values = schoolVocabulary.facts.find(({ id }) => id === next)?.values ?? []
  return 1 + Math.max(...[...values, NOT_SURE].map(value => mostQuestions({ ...situation, [next]: value })))
}

test('nobody is asked more than eight questions, who and what included', () => {
  const staffed = schoolVocabulary.roles.filter(role => !role.body).map(({ id }) => id)
  for (const act of schoolVocabulary.acts)
    for (const role of [...staffed.map(id => [id]), ['staff', 'parent'], ['governor', 'parent', 'volunteer'], []])
      assert.ok(2 + mostQuestions({ role, act: act.id }) <= 8, `${role.join('+')} ${act.id}`)
})
