// What exports do, by the standard and against it. All sets here are made up from the headers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { person, readSample, users, words } from './read-sample.ts'
import { csv, headers, type Lines, manifest, row, user } from './sample-sets.ts'

test('a sound 1.1 bulk set: people, class, places, relations, and no warning', async () => {
  const set = await readSample()
  assert.deepEqual(
    set.findings.filter(({ severity }) => severity !== 'note'),
    [],
  )
  assert.doesNotMatch(words(set), /another order/)
  assert.deepEqual(set.complete, { people: 'everybody', classes: true, memberships: true, relations: true })
  assert.deepEqual(
    set.people.map(({ key, titles }) => [key, titles.map(({ title }) => title).join()]),
    [
      ['p1', 'pupil'],
      ['p2', 'pupil'],
      ['t1', 'teacher'],
      ['a1', 'teaching-assistant'],
      ['g1', 'parent'],
    ],
  )
  const { name, birthDate, grade, upn, schools } = person(set, 'p1')
  assert.deepEqual([name, birthDate, grade, upn, schools], ['Marigold Thwaite', '2018-11-02', '03', 'B801200005001', ['s1']])
  assert.equal(person(set, 'g1').mobile, '+447700900123')
  assert.deepEqual(
    set.classes.map(({ name: title, from, until }) => [title, from, until]),
    [['Hazel', '2026-09-01', '2027-07-31']],
  )
  assert.deepEqual(
    set.memberships.map(({ personKey, belongsAs }) => [personKey, belongsAs]),
    [
      ['p1', 'pupil'],
      ['p2', 'pupil'],
      ['t1', 'teacher'],
      ['a1', 'assistant'],
    ],
  )
  assert.deepEqual(
    set.relations.map(({ adultKey, childKey, relationship }) => [adultKey, childKey, relationship]),
    [['g1', 'p1', 'parent']],
  )
})

test('passwords are dropped while reading: nothing that is read holds one', async () => {
  const canary = 'Zx9-canary-Zx9'
  const set = await readSample({
    'users.csv': users([user('p1', 'student', 'Marigold', 'Thwaite', { password: canary, grades: '03' })]),
  })
  assert.doesNotMatch(JSON.stringify(set), /Zx9/)
  assert.match(words(set), /users\.csv: holds passwords: they were dropped unread/)
})

test('columns on race are dropped', async () => {
  const set = await readSample()
  assert.match(words(set), /note demographics\.csv: holds columns on race/)
  assert.doesNotMatch(JSON.stringify(set.people), /white|asian/i)
})

test('BOM, CRLF, LF and quotation marks in names are read', async () => {
  for (const lineEnd of ['\r\n', '\n', '\r']) {
    const text = `\uFEFF${csv(headers.users, [user('p1', 'student', 'Marigold "Goldie"', 'Thwaite, jr')], lineEnd)}`
    assert.equal(person(await readSample({ 'users.csv': text }), 'p1').name, 'Marigold "Goldie" Thwaite, jr')
  }
})

test('classType “Scheduled” in the wrong case is read, with a warning', async () => {
  const set = await readSample({
    'classes.csv': csv(headers.classes, [['c1', '', '', 'Hazel', '', 'k1', '', 'Scheduled', '', 's1', 'y26', '', '', '']]),
  })
  assert.equal(set.classes.length, 1)
  assert.match(words(set), /warning classes\.csv: says “Scheduled” in classType: it was read as “scheduled”/)
})

test('courses absent though classes refer to them: a note, no more', async () => {
  assert.match(words(await readSample()), /note null: There is no courses\.csv/)
})

test('a bulk set whose lines bear status and tobedeleted: the status is read, with a warning', async () => {
  const set = await readSample({
    'users.csv': users([
      user('p1', 'student', 'Marigold', 'Thwaite', { status: 'active', dateLastModified: '2026-10-01' }),
      user('t1', 'teacher', 'Wilhelmina', 'Stroud', { status: 'tobedeleted', dateLastModified: '2026-10-01T09:00:00.000Z' }),
    ]),
  })
  assert.deepEqual([person(set, 'p1').gone, person(set, 't1').gone], [false, true])
  assert.equal(set.complete.people, 'everybody')
  assert.match(words(set), /warning users\.csv: marks lines with a status, which whole exports do not have/)
})

test('days with and without a time are both read', async () => {
  const set = await readSample({
    'demographics.csv': csv(headers.demographics, [
      row(headers.demographics, { sourcedId: 'p1', birthDate: '2018-11-02T00:00:00.000Z' }),
      row(headers.demographics, { sourcedId: 'p2', birthDate: '2019-03-17' }),
    ]),
  })
  assert.deepEqual([person(set, 'p1').birthDate, person(set, 'p2').birthDate], ['2018-11-02', '2019-03-17'])
})

test('days in the British way are read as day, month, year, with a warning; what is no day is left out', async () => {
  const set = await readSample({
    'demographics.csv': csv(headers.demographics, [
      row(headers.demographics, { sourcedId: 'p1', birthDate: '1/05/2018' }),
      row(headers.demographics, { sourcedId: 'p2', birthDate: '2019-02-30' }),
    ]),
  })
  assert.deepEqual([person(set, 'p1').birthDate, person(set, 'p2').birthDate], ['2018-05-01', null])
  assert.match(words(set), /writes days in birthDate as day, month, year/)
  assert.match(words(set), /holds something in birthDate that is no day/)
})

const twelve = (lines: Lines, rolesFile: Readonly<Record<string, string>>, header: string = headers.users12) => ({
  'manifest.csv': manifest('1.2', { users: 'delta', roles: 'delta', userProfiles: 'absent' }),
  'users.csv': csv(header, lines),
  ...rolesFile,
})
const delta = { status: 'active', dateLastModified: '2026-11-20T10:00:00Z', enabledUser: 'true' }
const roleRow = (cells: Readonly<Record<string, string>>) =>
  row(headers.roles, { status: 'active', roleType: 'primary', orgSourcedId: 's1', ...cells })

test('a 1.2 delta set with a users.csv without resourceSourcedIds: roles from roles.csv, and nobody is gone for not being in it', async () => {
  const header = headers.users12.replace('resourceSourcedIds,', '')
  const lines = [row(header, { sourcedId: 't9', ...delta, givenName: 'Nuria', familyName: 'Vance' })]
  const roles = csv(headers.roles, [roleRow({ sourcedId: 'r1', userSourcedId: 't9', role: 'teacher', endDate: '2027-08-01' })])
  const set = await readSample({}, twelve(lines, { 'roles.csv': roles }, header))
  assert.equal(set.complete.people, 'nobody')
  assert.deepEqual(person(set, 't9').titles, [{ title: 'teacher', from: null, until: '2027-07-31' }])
  assert.equal(person(set, 't9').titlesComplete, false)
})

test('in a delta set a role marked tobedeleted ends', async () => {
  const lines = [row(headers.users12, { sourcedId: 't9', ...delta, givenName: 'Nuria', familyName: 'Vance' })]
  const roles = csv(headers.roles, [roleRow({ sourcedId: 'r1', status: 'tobedeleted', userSourcedId: 't9', role: 'aide' })])
  assert.deepEqual(person(await readSample({}, twelve(lines, { 'roles.csv': roles })), 't9').endedTitles, ['teaching-assistant'])
})

test('a lower-case userprofiles.csv that holds the columns of roles is read as roles.csv', async () => {
  const lines = [row(headers.users12, { sourcedId: 't9', ...delta, givenName: 'Nuria', familyName: 'Vance' })]
  const profiles = csv(headers.roles, [roleRow({ sourcedId: 'r1', userSourcedId: 't9', role: 'Teacher' })])
  const set = await readSample({}, twelve(lines, { 'userprofiles.csv': profiles }))
  assert.deepEqual(
    person(set, 't9').titles.map(({ title }) => title),
    ['teacher'],
  )
  assert.match(words(set), /userprofiles\.csv: holds the columns of roles\.csv/)
})

test('dataLastModified, preffered…, and empty headers at the end are read, with words on each', async () => {
  const header = `${headers.users12.replace('dateLastModified', 'dataLastModified').replace('preferredGivenName', 'prefferedGivenName')},,`
  const lines = [
    row(header, {
      sourcedId: 't9',
      status: 'active',
      enabledUser: 'true',
      givenName: 'Nuria',
      familyName: 'Vance',
      prefferedGivenName: 'Nuri',
    }),
  ]
  const set = await readSample({}, twelve(lines, {}, header))
  assert.equal(person(set, 't9').name, 'Nuri Vance')
  assert.match(words(set), /calls a column “dataLastModified”: OneRoster calls it dateLastModified/)
  assert.match(words(set), /calls a column “prefferedGivenName”: it was read as preferredGivenName/)
  assert.match(words(set), /has columns without a name/)
})

test('a file with a header and no lines says nothing: nobody is gone by it', async () => {
  const set = await readSample({ 'users.csv': users([]), 'classes.csv': csv(headers.classes, []) })
  assert.deepEqual([set.complete.people, set.complete.classes], ['nobody', false])
  assert.match(words(set), /users\.csv: holds a header and no lines/)
})

test('columns out of order, in other capitals, “grade” for grades, and ext_ and metadata columns in the middle', async () => {
  const header = 'familyName,ext_house,sourcedId,GivenName,metadata.x,role,grade,orgSourcedIds'
  const set = await readSample({ 'users.csv': csv(header, [['Thwaite', 'Red', 'p1', 'Marigold', 'y', 'student', 'KG', 's1']]) })
  const { name, grade } = person(set, 'p1')
  assert.deepEqual([name, grade], ['Marigold Thwaite', 'KG'])
  assert.match(words(set), /calls a column “grade”: it was read as grades/)
  assert.match(words(set), /calls a column “GivenName”/)
  assert.match(words(set), /further columns of its maker/)
  assert.match(words(set), /in another order/)
})

test('userSourcedId in demographics is read as sourcedId', async () => {
  const set = await readSample({ 'demographics.csv': csv('userSourcedId,birthDate', [['p1', '2018-11-02']]) })
  assert.equal(person(set, 'p1').birthDate, '2018-11-02')
})

test('no manifest: version 1.0, taken as whole; with a status on its lines it is not', async () => {
  const set = await readSample({ 'manifest.csv': undefined })
  assert.match(words(set), /OneRoster 1\.0/)
  assert.equal(set.complete.people, 'everybody')
  const marked = await readSample({
    'manifest.csv': undefined,
    'users.csv': users([user('p1', 'student', 'Marigold', 'Thwaite', { status: 'active' })]),
  })
  assert.equal(marked.complete.people, 'nobody')
})

test('termSourcedId (singular), an extra courseSourcedId in enrolments, agentSourcedIds out of place, empty userIds', async () => {
  const set = await readSample({
    'classes.csv': csv(headers.classes.replace('termSourcedIds', 'termSourcedId'), [
      ['c1', '', '', 'Hazel', '03', 'k1', '', 'homeroom', '', 's1', 'y26', '', '', ''],
    ]),
    'enrollments.csv': csv(`courseSourcedId,${headers.enrollments}`, [
      ['k1', 'e1', '', '', 'c1', 's1', 'p1', 'student', '', '', ''],
    ]),
    'users.csv': csv(`agentSourcedIds,${headers.users.replace(',agentSourcedIds', '')}`, [
      ['g1', ...user('p1', 'student', 'Marigold', 'Thwaite').filter((_, index) => index !== 15)],
      ['', ...user('g1', 'parent', 'Felicity', 'Thwaite').filter((_, index) => index !== 15)],
    ]),
  })
  assert.equal(set.classes[0]?.until, '2027-07-31')
  assert.equal(set.memberships.length, 1)
  assert.equal(set.relations.length, 1)
})

test('a manifest that contradicts the files is told, and an absent file is not read', async () => {
  const set = await readSample({
    'manifest.csv': manifest('1.1', { users: 'bulk', demographics: 'absent', enrollments: 'bulk' }),
    'enrollments.csv': undefined,
  })
  assert.match(words(set), /demographics\.csv: is there, though the manifest says that it is absent/)
  assert.match(words(set), /enrollments\.csv: is not there, though the manifest says that it is/)
  assert.equal(person(set, 'p1').birthDate, null)
})

test('a manifest alone means that nothing changed', async () => {
  const set = await readSample({}, { 'manifest.csv': manifest('1.2', {}) })
  assert.deepEqual([set.people, set.complete.people], [[], 'nobody'])
})
