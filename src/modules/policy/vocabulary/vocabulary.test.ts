import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressed, schoolVocabulary as vocabulary } from './index.ts'

const { roles, acts, facts, groups, deadlines, addressees } = vocabulary

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) < index)

test('ids are unique, also between roles, acts and facts', () => {
  for (const list of [roles, acts, facts, groups, deadlines, addressees]) assert.deepEqual(repeated(list.map(({ id }) => id)), [])
  assert.deepEqual(repeated([...acts, ...facts].map(({ id }) => id)), [])
})

test('every act stands in a group, and every group has acts', () => {
  for (const act of acts)
    assert.ok(
      groups.some(group => group.id === act.group),
      act.id,
    )
  for (const group of groups)
    assert.ok(
      acts.some(act => act.group === group.id),
      group.id,
    )
})

test('every act has three examples and five synonyms at least, none twice', () => {
  for (const act of acts) {
    assert.ok(act.examples.length >= 3, `${act.id}: ${act.examples.length} examples`)
    assert.ok(act.synonyms.length >= 5, `${act.id}: ${act.synonyms.length} synonyms`)
    assert.deepEqual(repeated(act.synonyms), [], act.id)
  }
})

test('every fact offers each value of its domain once, in order, in words', () => {
  for (const fact of facts) {
    assert.ok(fact.values.length >= 2 && fact.values.length <= 31, fact.id)
    assert.deepEqual(repeated(fact.values), [], fact.id)
    assert.deepEqual(
      fact.options.map(option => option.value),
      fact.values,
    )
    for (const option of fact.options) {
      assert.ok(option.label && option.phrase, `${fact.id} ${option.value}`)
      assert.match(option.phrase, /^[a-z].*[^.]$/u, `${fact.id} ${option.value}: a phrase follows "if", with no full stop`)
    }
    assert.match(fact.question, /^[A-Z].*\?$/u, fact.id)
  }
})

test('names can stand in the sentences made from them', () => {
  for (const act of acts) {
    assert.match(act.name, /^[a-z].*[^.?]$/u, `"May I ${act.name}?"`)
    assert.match(act.gerund, /^[a-z]+ing\b/u, act.gerund)
    assert.doesNotMatch(act.gerund, /\bmy\b/u, 'a gerund speaks of you, not of me')
  }
  for (const role of roles) {
    assert.match(role.name, /^[a-z]/u)
    assert.ok(role.plural && role.says && role.synonyms.length >= 3, role.id)
  }
})

test('roles include and acts are offered to roles that exist', () => {
  const ids = roles.map(({ id }) => id)
  for (const role of roles) for (const included of role.includes ?? []) assert.ok(ids.includes(included), role.id)
  for (const act of acts) for (const role of act.askedBy ?? []) assert.ok(ids.includes(role), act.id)
})

test('an act’s name can be said to whoever asks', () => {
  assert.equal(addressed('message somebody from my own account'), 'message somebody from your own account')
  assert.equal(addressed('say on my profile that I work here'), 'say on your profile that you work here')
  assert.equal(addressed('use a site while I am in school, for myself'), 'use a site while you are in school, for yourself')
  assert.equal(addressed('mine the Academy for ideas'), 'mine the Academy for ideas', 'whole words only')
  for (const act of acts) assert.doesNotMatch(addressed(act.name), /\b(?:I|me|my|myself|am)\b/u, act.id)
})
