import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentFields } from '../../../../../../test/web/sent-fields.ts'
import type { Condition, Rule } from '../../../../../engine/index.ts'
import { html } from '../../../../../ui/html.ts'
import { modelPolicy } from '../../../model/index.ts'
import { ruleDraftAddress } from '../draft-addresses.ts'
import type { PlainDraft } from '../draft-content-store.ts'
import { clauseIn } from '../draft-parts.ts'
import { conditionFrom, rowsOf } from './condition-rows.ts'
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
  const page = writeRulePage({ draft, clause, rule, form: formOf(rule), hiddenFields: html`` })
  const fields = sentFields(String(page.main), ruleDraftAddress(draft.id, clause.id, rule.id))
  return ruleFrom(readRuleForm(fields), rule)
}

/** The values of a condition come in the order of the vocabulary: it says nothing. */
const values = (rule: Rule): unknown =>
  JSON.parse(JSON.stringify(rule), (key, value) => (key === 'oneOf' ? [...value].sort() : value))

test('each rule of the model comes back from its page as it was', () => {
  for (const rule of modelPolicy.rules) {
    const back = there(rule)
    assert.ok('rule' in back, `${rule.id}: ${JSON.stringify(back)}`)
    assert.deepEqual(values(back.rule), values(rule))
  }
})

const yes: Condition = { fact: 'emergency', is: 'yes' }
const place: Condition = { fact: 'place', oneOf: ['premises', 'trip'] }

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
]

test('a condition of any shape comes back as it was, or says the same', () => {
  for (const condition of same) assert.deepEqual(conditionFrom(rowsOf(condition)), condition, JSON.stringify(condition))
  assert.equal(conditionFrom(rowsOf({ all: [] })), undefined, 'always')
  assert.deepEqual(conditionFrom(rowsOf({ any: [yes] })), yes)
  assert.deepEqual(conditionFrom(rowsOf({ fact: 'place', oneOf: ['trip'] })), { fact: 'place', is: 'trip' })
})

test('a condition that no form of ours carries is refused, whatever it holds', () => {
  for (const kept of ['{', '[]', '"x"', '{"fact":"place","is":"moon"}', '{"all":7}', JSON.stringify({ not: { then: 1 } })])
    assert.throws(() => readRuleForm({ 'when-0-kept': kept }), /a condition that is none/, kept)
  assert.deepEqual(readRuleForm({ 'when-0-fact': 'constructor', 'unless-0-fact': '__proto__' }).when.rows, [])
})

test('what is missing is said field by field', () => {
  const form = readRuleForm({ 'when-0-fact': 'place', 'duty-0-do': '', 'duty-0-by': 'same-day', use: 'upon' })
  const read = ruleFrom(form, { id: 'x', clause: 'A1' })
  assert.ok('errors' in read)
  assert.deepEqual(Object.keys(read.errors), ['who', 'strength', 'acts', 'when-0-values', 'duty-0-do'])
  assert.equal(ruleSoFar(form, { id: 'x', clause: 'A1' }), undefined)
})
