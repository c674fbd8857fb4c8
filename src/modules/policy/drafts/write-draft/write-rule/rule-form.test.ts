import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentFields } from '../../../../../../test/web/sent-fields.ts'
import type { Condition, Rule } from '../../../../../engine/index.ts'
import { html } from '../../../../../ui/html.ts'
import { modelPolicy } from '../../../model/index.ts'
import { ruleDraftAddress } from '../draft-addresses.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { clauseIn } from '../draft-parts.ts'
import { chosenOf, conditionFrom, DEEPEST_GROUP, groupOf } from './condition-groups.ts'
import { readRuleForm } from './read-rule-form.ts'
import { formOf, ruleFrom, ruleSoFar } from './rule-form.ts'
import { writeRulePage } from './write-rule.page.ts'

const draft: PlainDraft = {
  id: '0197a000-0000-7000-8000-000000000000',
  number: 2,
  state: 'draft',
  revision: 1,
  content: modelPolicy,
  changes: null,
  writtenOn: null,
  basedOn: null,
}

/** The rule as it comes back when its page is sent as it stands. */
function there(rule: Rule) {
  const clause = clauseIn(modelPolicy, rule.clause)
  assert.ok(clause)
  const page = writeRulePage({ draft, clause, rule, form: formOf(rule, modelPolicy.notes), hiddenFields: html`` })
  const fields = sentFields(String(page.main), ruleDraftAddress(draft.id, clause.id, rule.id))
  return ruleFrom(readRuleForm(fields), rule)
}

/** The values of a condition come in the order of the vocabulary: it says nothing. */
const values = (rule: unknown): unknown =>
  JSON.parse(JSON.stringify(rule), (key, value) => (key === 'oneOf' ? [...value].sort() : value))

test('each rule of the model comes back from its page as it was', () => {
  for (const rule of modelPolicy.rules) {
    const back = there(rule)
    assert.ok('rule' in back, `${rule.id}: ${JSON.stringify(back)}`)
    assert.deepEqual(values(back.rule), values(rule))
  }
})

const deepRule: Rule = { id: 'A7.deep', clause: 'A7', who: ['staff'], strength: 'must', act: ['follow-school'] }
const yes: Condition = { fact: 'emergency', is: 'yes' }
const place: Condition = { fact: 'place', oneOf: ['premises', 'trip'] }

/** Groups inside one another: all of, any of, all of … */
function nested(depth: number): Condition {
  if (depth === 0) return place
  return depth % 2 === 0 ? { all: [yes, nested(depth - 1)] } : { any: [yes, nested(depth - 1)] }
}

const same: readonly Condition[] = [
  yes,
  place,
  { not: yes },
  { not: place },
  { all: [yes, place, { not: yes }] },
  { any: [yes, place] },
  { any: [yes, { all: [place, { any: [yes, place] }] }] },
  { not: { all: [yes, place] } },
  { not: { not: yes } },
  { any: [] },
  { all: [{ all: [] }, yes] },
  { not: { any: [yes, place] } },
  { not: { any: [] } },
  { not: { all: [] } },
  { all: [yes, { not: { any: [place, { all: [yes, { not: { all: [place, yes] } }] }] } }] },
  nested(DEEPEST_GROUP + 4),
]

test('a condition of any shape comes back from its page as it was', () => {
  for (const when of same) {
    const rule = { ...deepRule, when, unless: when }
    assert.deepEqual(values(there(rule)), values({ rule }), JSON.stringify(when))
  }
})

test('a condition of any shape comes back as it was, or says the same', () => {
  for (const condition of same) assert.deepEqual(conditionFrom(groupOf(condition)), condition, JSON.stringify(condition))
  assert.equal(conditionFrom(groupOf({ all: [] })), undefined, 'always')
  assert.deepEqual(conditionFrom(groupOf({ any: [yes] })), yes)
  assert.deepEqual(conditionFrom(groupOf({ fact: 'place', oneOf: ['trip'] })), { fact: 'place', is: 'trip' })
})

test('a condition that no form of ours carries is refused, whatever it holds', () => {
  for (const kept of ['{', '[]', '"x"', '{"fact":"place","is":"moon"}', '{"all":7}', JSON.stringify({ not: { then: 1 } })])
    assert.throws(() => readRuleForm({ 'when-0-kept': kept }), /a condition that is none/, kept)
})

test('a fact that there is not is no condition, and the form says so', () => {
  const form = readRuleForm({ 'when-0-fact': 'constructor', 'when-0-values': 'name', 'unless-0-fact': '__proto__' })
  assert.deepEqual([conditionFrom(chosenOf(form.when)), conditionFrom(chosenOf(form.unless))], [undefined, undefined])
  const read = ruleFrom(form, { id: 'x', clause: 'A1' })
  assert.ok('errors' in read)
  assert.ok('when-0-values' in read.errors && 'unless-0-values' in read.errors)
})

/** How deep groups stand in one another. */
const depthOf = (item: object): number =>
  'items' in item && Array.isArray(item.items) ? 1 + Math.max(0, ...item.items.map(depthOf)) : 0

test('groups that are nested deeper than the form shows are kept whole, and read back whole', () => {
  const deep = groupOf(nested(DEEPEST_GROUP + 4))
  assert.equal(depthOf(deep), DEEPEST_GROUP + 1)
  assert.match(JSON.stringify(deep), /"kept"/)
  assert.doesNotMatch(JSON.stringify(groupOf(nested(DEEPEST_GROUP + 1))), /"kept"/)
  assert.deepEqual(there({ ...deepRule, when: nested(DEEPEST_GROUP + 4) }), {
    rule: { ...deepRule, when: nested(DEEPEST_GROUP + 4) },
  })
})

test('what is missing is said field by field', () => {
  const form = readRuleForm({
    'when-0-fact': 'place',
    'when-1-join': 'any',
    'note-0-text': ' ',
    'duty-0-do': '',
    'duty-0-by': 'same-day',
    use: 'upon',
  })
  const read = ruleFrom(form, { id: 'x', clause: 'A1' })
  assert.ok('errors' in read)
  assert.deepEqual(Object.keys(read.errors), [
    'who',
    'strength',
    'acts',
    'when-0-values',
    'when-1-add',
    'duty-0-do',
    'note-0-text',
  ])
  assert.equal(ruleSoFar(form, { id: 'x', clause: 'A1' }), undefined)
})
