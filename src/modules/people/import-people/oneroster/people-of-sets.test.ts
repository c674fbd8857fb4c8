// Who the people of an export are: what is granted, suggested, left out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleArchive } from '../csv/sample-archive.ts'
import { isRefusal } from '../refusals.ts'
import { readOneRoster } from './read-oneroster.ts'
import { person, readSample, today, users, words } from './read-sample.ts'
import { smallSet, user } from './sample-sets.ts'

test('a principal is a suggestion, never a grant; a relative gets no role; who works elsewhere neither', async () => {
  const set = await readSample({
    'users.csv': users([
      user('h1', 'principal', 'Augusta', 'Fenn'),
      user('o1', 'administrator', 'Bram', 'Sills'),
      user('r1', 'relative', 'Nan', 'Thwaite'),
      user('d1', 'districtAdministrator', 'Pip', 'Faraway'),
    ]),
  })
  const held = set.people.map(({ key, titles, suggested }) => [key, titles.map(({ title }) => title).join(), suggested.join()])
  assert.deepEqual(held, [
    ['h1', 'other-staff', 'headteacher'],
    ['o1', 'other-staff', 'office'],
    ['r1', '', ''],
    ['d1', '', ''],
  ])
})

test('a UPN with a wrong check letter is not used, and the finding does not repeat it', async () => {
  const set = await readSample({
    'users.csv': users([user('p1', 'student', 'Marigold', 'Thwaite', { userIds: '{UPN:A801200005001},{LDAP:x}' })]),
  })
  assert.equal(person(set, 'p1').upn, null)
  assert.match(words(set), /UPN that does not fit its check letter/)
  assert.doesNotMatch(JSON.stringify(set), /A801200005001/)
})

test('lines without key or name, and keys that come twice, are left out and told', async () => {
  const set = await readSample({
    'users.csv': users([
      user('', 'student', 'No', 'Key'),
      user('p1', 'student', 'Marigold', 'Thwaite'),
      user('p1', 'student', 'Other', 'Thwaite'),
      user('p2', 'student', '', 'Nameless'),
    ]),
  })
  assert.deepEqual(
    set.people.map(({ key }) => key),
    ['p1'],
  )
  assert.equal(set.findings.filter(({ severity }) => severity === 'error').length, 3)
})

test('someone who is switched off counts as gone', async () => {
  const set = await readSample({ 'users.csv': users([user('t1', 'teacher', 'Wilhelmina', 'Stroud', { enabledUser: 'false' })]) })
  assert.equal(person(set, 't1').gone, true)
})

test('a set in Windows-1252 is read with its accents, and told', async () => {
  const files = { ...smallSet, 'users.csv': '' }
  const latin = Buffer.from(users([user('p1', 'student', 'Zoë', 'Brontë')]), 'latin1')
  const set = await readOneRoster(sampleArchive({ ...files, 'users.csv': latin }), today)
  if (isRefusal(set)) assert.fail(set.refused)
  assert.equal(person(set, 'p1').name, 'Zoë Brontë')
  assert.match(words(set), /not in UTF-8/)
})
