import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isParentOf, type Membership, mayDecideFor, maySeeChild, type Sight, sightOf, type Tie, teaches } from './relations.ts'
import { rolesOf, titles } from './roles.ts'

const tie = (facts: Partial<Tie> = {}): Tie => ({
  adultId: 'adult',
  childId: 'child',
  relationship: 'parent',
  parentalResponsibility: true,
  livesWith: true,
  courtRestriction: false,
  doNotContact: false,
  ...facts,
})
const member = (classId: string, personId: string, belongsAs: Membership['belongsAs']): Membership => ({
  classId,
  personId,
  belongsAs,
})
const viewer = (...held: readonly string[]) => ({ personId: 'viewer', schoolId: 's', name: 'V', roles: rolesOf(held) })
const none = { teaches: false, maySeeChild: false }

test('somebody teaches the pupils of the classes in which they teach or assist, and nobody else', () => {
  const members = [
    member('a', 't', 'teacher'),
    member('a', 'p', 'pupil'),
    member('b', 'q', 'pupil'),
    member('b', 'x', 'assistant'),
  ]
  assert.equal(teaches('t', 'p', members), true)
  assert.equal(teaches('x', 'q', members), true)
  assert.equal(teaches('t', 'q', members), false)
  assert.equal(teaches('p', 'q', [...members, member('b', 'p', 'pupil')]), false, 'a classmate does not teach')
  assert.equal(teaches('t', 'x', [...members, member('a', 'x', 'teacher')]), false, 'nor is a colleague taught')
})

test('a social worker is no parent; whoever else looks after a child is', () => {
  assert.equal(isParentOf('adult', 'child', [tie({ relationship: 'foster-carer', parentalResponsibility: false })]), true)
  assert.equal(isParentOf('adult', 'child', [tie({ relationship: 'social-worker' })]), false)
  assert.equal(isParentOf('child', 'adult', [tie()]), false)
})

test('who may decide for a child: parental responsibility that is known, and nothing against it', () => {
  assert.equal(mayDecideFor('adult', 'child', [tie()]), true)
  assert.equal(mayDecideFor('adult', 'child', [tie({ parentalResponsibility: false })]), false)
  assert.equal(mayDecideFor('adult', 'child', [tie({ parentalResponsibility: null })]), null, 'nothing is assumed')
  assert.equal(mayDecideFor('adult', 'child', [tie({ courtRestriction: true })]), false)
  assert.equal(mayDecideFor('adult', 'another', [tie()]), false)
})

test('a court’s restriction or the word not to make contact stands against every other tie', () => {
  const someTie = fc.record({ courtRestriction: fc.boolean(), doNotContact: fc.boolean(), parentalResponsibility: fc.boolean() })
  fc.assert(
    fc.property(fc.array(someTie), ties => {
      const all = ties.map(facts => tie(facts))
      const isWarned = ties.some(({ courtRestriction, doNotContact }) => courtRestriction || doNotContact)
      assert.equal(maySeeChild('adult', 'child', all), ties.length > 0 && !isWarned)
    }),
  )
})

test('contact details, dates of birth and family flags: never for parents, pupils, governors or helpers', () => {
  const keeping = ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl', 'office', 'business-manager', 'administrator', 'dpo']
  for (const { id } of titles) {
    const sight = sightOf(viewer(id), none)
    assert.equal(sight !== null, keeping.includes(id), id)
  }
  const parts: (keyof Sight)[] = ['contact', 'roles', 'birthDate', 'family', 'flags', 'change']
  const ofParent = sightOf(viewer('parent'), { teaches: false, maySeeChild: true })
  assert.deepEqual(
    parts.filter(part => ofParent?.[part]),
    [],
  )
  const ofTeacher = sightOf(viewer('teacher'), { teaches: true, maySeeChild: false })
  assert.deepEqual(
    parts.filter(part => ofTeacher?.[part]),
    ['family', 'flags'],
  )
  assert.deepEqual(
    parts.filter(part => sightOf(viewer('dpo'), none)?.[part]),
    ['contact', 'roles', 'birthDate'],
  )
  assert.equal(sightOf(viewer('dsl'), none)?.change, false)
})
