import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seesCases } from './index.ts'
import { formerRolesOf, isTitle, needsApproval, owesConfidentiality, rolesOf, titleNames, titles } from './roles.ts'

test('who sees cases: heads, co-heads, safeguarding leads, their deputies and the chair; a second person gives each of these', () => {
  const seeing = titles.filter(({ id }) => seesCases([id])).map(({ id }) => id)
  assert.deepEqual(seeing, ['headteacher', 'co-headteacher', 'dsl', 'deputy-dsl', 'chair'])
  assert.deepEqual(
    titles.filter(({ id }) => needsApproval(id)).map(({ id }) => id),
    [...seeing, 'administrator'],
  )
  assert.equal(seesCases(rolesOf(['vice-chair', 'safeguarding-governor', 'clerk', 'administrator', 'dpo'])), false)
})

test('no title stands for another by having its id as a role, but for the deputies who are the same in the policy', () => {
  const lent = titles.flatMap(({ id, as }) => as.filter(role => role !== id && isTitle(role)).map(role => `${id} as ${role}`))
  assert.deepEqual(
    lent.filter(one => !one.endsWith('as governor')),
    ['co-headteacher as headteacher', 'deputy-dsl as dsl'],
  )
})

test('titles have one id and one name each, said in the order of lists', () => {
  assert.equal(new Set(titles.map(({ id }) => id)).size, titles.length)
  assert.equal(new Set(titles.map(({ name }) => name)).size, titles.length)
  assert.deepEqual(titleNames(['parent', 'teacher', 'no title']), ['class teacher', 'parent or carer'])
  assert.deepEqual(rolesOf(['parent', 'teacher']), ['teacher', 'staff', 'parent'])
})

test('A12: staff and governors of every kind owe confidentiality, families and visitors do not', () => {
  const owing = titles.filter(({ id }) => owesConfidentiality([id])).map(({ group }) => group)
  assert.deepEqual([...new Set(owing)], ['leaders', 'staff', 'governors'])
  const free = titles.filter(({ id }) => !owesConfidentiality([id])).map(({ group }) => group)
  assert.deepEqual([...new Set(free)], ['families', 'helpers', 'offices'])
})

test('former staff and former pupils follow from what ended, unless they are staff or pupils still', () => {
  assert.deepEqual(formerRolesOf(['teacher'], ['parent']), ['former-staff'])
  assert.deepEqual(formerRolesOf(['teacher'], ['parent-governor']), [])
  assert.deepEqual(formerRolesOf(['pupil'], []), ['former-pupil'])
  assert.deepEqual(formerRolesOf(['pupil', 'co-opted-governor'], ['volunteer']), ['former-staff', 'former-pupil'])
  assert.deepEqual(formerRolesOf(['volunteer', 'parent'], []), [])
})
