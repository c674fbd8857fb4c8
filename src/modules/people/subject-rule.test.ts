import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rolesOf, titles } from './roles.ts'
import { leadOf, mayKnowOf, type Party } from './subject-rule.ts'

const called = (...held: readonly string[]): Party => ({ personId: held.join('+'), roles: rolesOf(held) })
const [head, coHead, dsl, deputy, chair, viceChair, clerk, governor, teacher, parent] = [
  called('headteacher'),
  called('co-headteacher'),
  called('dsl'),
  called('deputy-dsl'),
  called('chair'),
  called('vice-chair'),
  called('clerk'),
  called('parent-governor'),
  called('teacher'),
  called('parent'),
]
const everybody = [head, coHead, dsl, deputy, chair, viceChair, clerk, governor, teacher, parent]
const whoKnows = (...subjects: readonly Party[]) =>
  everybody.filter(viewer => mayKnowOf(viewer, { subjects, handlers: [] })).map(({ personId }) => personId)

test('who leads: the routing table, line by line', () => {
  assert.deepEqual(whoKnows(called('pupil')), ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl'])
  assert.deepEqual(whoKnows(teacher), ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl'])
  assert.deepEqual(whoKnows(parent), ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl'])
  assert.deepEqual(whoKnows(governor), ['dsl', 'deputy-dsl', 'chair'])
  assert.deepEqual(whoKnows(coHead), ['dsl', 'deputy-dsl', 'chair'], 'the other head is shut out too')
  assert.deepEqual(whoKnows(dsl), ['headteacher', 'co-headteacher', 'deputy-dsl'], 'the deputy looks to the child')
  assert.deepEqual(whoKnows(chair), ['dsl', 'deputy-dsl', 'vice-chair', 'clerk'])
  assert.deepEqual(whoKnows(head, chair), ['dsl', 'deputy-dsl', 'vice-chair', 'clerk'])
  assert.deepEqual(
    [leadOf([head]).outside, leadOf([chair]).outside, leadOf([teacher]).outside],
    ['lado', 'local-authority', null],
  )
})

test('in a small school the safeguarding lead is the head as well: a case about the co-head is not for them', () => {
  const both = called('headteacher', 'dsl')
  assert.equal(mayKnowOf(both, { subjects: [coHead], handlers: [] }), false)
  assert.equal(mayKnowOf(both, { subjects: [teacher], handlers: [] }), true)
})

const ids: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const someParty = fc
  .record({ personId: ids, held: fc.subarray(titles.map(({ id }) => id)) })
  .map(({ personId, held }): Party => ({ personId, roles: rolesOf(held) }))
const someCase = fc.record({ subjects: fc.array(someParty), handlers: fc.array(ids) })

test('a subject never may know, whatever they are and whoever gave it to them', () => {
  fc.assert(
    fc.property(someParty, someCase, (viewer, { subjects, handlers }) => {
      const about = [...subjects, { personId: viewer.personId, roles: [] }]
      assert.equal(mayKnowOf(viewer, { subjects: about, handlers: [...handlers, viewer.personId] }), false)
    }),
  )
})

test('where any head is a subject no head may know, given it or not', () => {
  fc.assert(
    fc.property(someParty, someCase, fc.constantFrom(head, coHead), (viewer, { subjects, handlers }, subject) => {
      fc.pre(viewer.roles.includes('headteacher'))
      assert.equal(mayKnowOf(viewer, { subjects: [...subjects, subject], handlers: [...handlers, viewer.personId] }), false)
    }),
  )
})

test('who neither leads cases by role nor was given this one never knows of it', () => {
  const leads = ['headteacher', 'dsl', 'chair', 'vice-chair', 'clerk']
  fc.assert(
    fc.property(someParty, someCase, (viewer, { subjects, handlers }) => {
      fc.pre(!viewer.roles.some(role => leads.includes(role)) && !handlers.includes(viewer.personId))
      assert.equal(mayKnowOf(viewer, { subjects, handlers }), false)
    }),
  )
})

test('one more subject of the kinds that are there already never lets anybody in', () => {
  fc.assert(
    fc.property(someParty, someCase, (viewer, { subjects, handlers }) => {
      fc.pre(subjects.length > 0)
      const more = [...subjects, { personId: 'somebody else', roles: subjects[0]?.roles ?? [] }]
      if (!mayKnowOf(viewer, { subjects, handlers })) assert.equal(mayKnowOf(viewer, { subjects: more, handlers }), false)
    }),
  )
})
