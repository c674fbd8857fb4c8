import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelPolicy } from '../../model/index.ts'
import { readContent } from '../../read-content.ts'
import {
  clauseIn,
  NO_RULE_YET,
  nextClauseId,
  nextRuleId,
  nextSectionId,
  sectionIn,
  withClauseIn,
  withClauseMoved,
  withNewSection,
  withoutClause,
  withoutRule,
  withRule,
} from './draft-parts.ts'

const order = (content: typeof modelPolicy, id: string) => sectionIn(content, id)?.clauses.map(clause => clause.id)

test('a clause moves one place, and stays where there is no further one', () => {
  const [first = '', second = '', ...others] = order(modelPolicy, 'b') ?? []
  assert.deepEqual(order(withClauseMoved(modelPolicy, second, -1), 'b'), [second, first, ...others])
  assert.deepEqual(order(withClauseMoved(modelPolicy, first, -1), 'b'), [first, second, ...others])
  const last = others.at(-1) ?? ''
  assert.deepEqual(order(withClauseMoved(modelPolicy, last, 1), 'b'), order(modelPolicy, 'b'))
})

test('a clause that moves to a section that is not there stays where it is', () => {
  assert.equal(withClauseIn(modelPolicy, 'B1', 'nowhere'), modelPolicy)
  assert.equal(order(withClauseIn(modelPolicy, 'B1', 'c'), 'c')?.at(-1), 'B1')
})

test('no rule is left that cites a clause that is gone', () => {
  const left = withoutClause(modelPolicy, 'A6')
  assert.ok('content' in readContent(left))
  assert.equal(left.rules.length, modelPolicy.rules.filter(({ clause }) => clause !== 'A6').length)
})

test('a clause says why it has no rule exactly when it has none', () => {
  const without = withoutRule(modelPolicy, 'A7.follow')
  assert.equal(clauseIn(without, 'A7')?.noRule, NO_RULE_YET)
  const rule = modelPolicy.rules.find(({ id }) => id === 'A7.follow')
  assert.ok(rule)
  assert.equal(clauseIn(withRule(without, rule), 'A7')?.noRule, undefined)
})

test('a new rule stands after those of its clause', () => {
  const rule = { id: 'A5.new', clause: 'A5', who: ['staff'], strength: 'may', act: ['follow-school'] } as const
  const { rules } = withRule(modelPolicy, rule)
  assert.equal(rules[rules.findIndex(({ id }) => id === 'A5.new') - 1]?.clause, 'A5')
  assert.notEqual(rules[rules.findIndex(({ id }) => id === 'A5.new') + 1]?.clause, 'A5')
})

test('new numbers are nobody else’s', () => {
  const section = sectionIn(modelPolicy, 'a')
  assert.ok(section)
  assert.equal(
    nextClauseId(modelPolicy, { ...section, clauses: section.clauses.slice(0, 3) }),
    nextClauseId(modelPolicy, section),
  )
  assert.equal(clauseIn(modelPolicy, nextClauseId(modelPolicy, section)), undefined)
  assert.equal(nextClauseId(modelPolicy, { id: 's1', heading: 'Empty', clauses: [] }), 'S1.1')
  const more = withNewSection(modelPolicy, { id: 's1', heading: 'New', clauses: [] })
  assert.equal(nextSectionId(more), 's2')
  assert.equal(nextRuleId(modelPolicy, 'A5'), 'A5.r1')
})
