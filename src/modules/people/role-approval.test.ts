import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { approversOf, mayChangeHolder, mayGive, needsSecondPerson, whyNotDecide } from './role-approval.ts'
import { rolesOf, titleOf, titles } from './roles.ts'

const proposal = { title: 'dsl', personId: 'new', askedBy: 'a', administrators: ['a'], approvers: ['a'] }

test('the first administrator gives a role that sees cases alone, while nobody else could approve it', () => {
  assert.equal(needsSecondPerson(proposal), false)
  assert.equal(needsSecondPerson({ ...proposal, title: 'teacher', approvers: ['a', 'b'] }), false, 'others need nobody')
  assert.equal(needsSecondPerson({ ...proposal, approvers: ['a', 'head'] }), true, 'a head could')
  assert.equal(needsSecondPerson({ ...proposal, administrators: ['a', 'b'], approvers: ['a', 'b'] }), true)
  assert.equal(needsSecondPerson({ ...proposal, personId: 'b', administrators: ['a', 'b'], approvers: ['a', 'b'] }), true)
  assert.equal(needsSecondPerson({ ...proposal, askedBy: 'head', approvers: ['a', 'head'] }), true, 'a head never does alone')
})

test('nobody decides on their own request, or on a role for themselves', () => {
  const request = { askedBy: 'a', personId: 'p', isOpen: true }
  assert.equal(whyNotDecide(request, 'b'), null)
  assert.equal(whyNotDecide(request, 'a'), 'own-request')
  assert.equal(whyNotDecide(request, 'p'), 'about-you')
  assert.equal(whyNotDecide({ ...request, isOpen: false }, 'b'), 'decided-already')
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  fc.assert(
    fc.property(fc.uniqueArray(id), id, id, (approvers, askedBy, personId) => {
      for (const decider of approversOf({ approvers, askedBy, personId })) {
        assert.equal(whyNotDecide({ askedBy, personId, isOpen: true }, decider), null)
      }
    }),
  )
})

test('who gives what: office staff the ordinary, the business manager what reaches records, heads and administrators all', () => {
  const given = (title: string) =>
    titles.filter(one => mayGive(rolesOf([title]), titleOf(one.id) ?? one)).map(({ giving }) => giving)
  assert.deepEqual(new Set(given('office')), new Set(['ordinary']))
  assert.deepEqual(new Set(given('business-manager')), new Set(['ordinary', 'trusted']))
  for (const title of ['headteacher', 'co-headteacher', 'administrator']) assert.equal(given(title).length, titles.length)
  for (const title of ['teacher', 'parent', 'dsl', 'chair', 'dpo', 'clerk']) assert.equal(given(title).length, 0, title)
})

test('the details of whoever sees cases, or keeps the program, are changed by heads and administrators only', () => {
  for (const held of ['dsl', 'chair', 'headteacher', 'administrator']) {
    assert.equal(mayChangeHolder(rolesOf(['office']), ['teacher', held]), false, held)
    assert.equal(mayChangeHolder(rolesOf(['co-headteacher']), ['teacher', held]), true, held)
  }
  assert.equal(mayChangeHolder(rolesOf(['office']), ['teacher', 'parent']), true)
})
