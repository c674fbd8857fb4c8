// Files that are not taken, each with words that say what to do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleArchive } from '../csv/sample-archive.ts'
import { isRefusal, refusalInWords } from '../refusals.ts'
import { readOneRoster } from './read-oneroster.ts'
import { csv, headers, sampleSet, smallSet } from './sample-sets.ts'

const today = Temporal.PlainDate.from('2026-11-22')

async function refusedAs(bytes: Buffer, code: string): Promise<void> {
  const read = await readOneRoster(bytes, today)
  assert.ok(isRefusal(read), 'it was read')
  assert.equal(read.refused, code)
  assert.ok(refusalInWords(read).length > 40)
}

test('a database dump of a mock API is not OneRoster', () =>
  refusedAs(
    sampleArchive({ 'users.csv': csv('id,username,type,payload', [['1', 'ann', 'student', '{}']]), 'orgs.csv': 'id,name\n' }),
    'not-oneroster',
  ))

test('tables of a program’s own database, with numbers for people and places, are not OneRoster', () =>
  refusedAs(
    sampleArchive({
      'users.csv': csv('userId,sourcedId,status,enabledUser,orgId,givenName,familyName,username,role,type,password', [
        ['1', 'a-1', 'active', '1', '7', 'Ann', 'Ley', 'ann', 'student', 'LDAP', 'x'],
      ]),
    }),
    'not-oneroster',
  ))

test('a zip without OneRoster’s files is not OneRoster', () =>
  refusedAs(sampleArchive({ 'readme.csv': 'a,b\n' }), 'not-oneroster'))

test('School Data Sync v2.1, v1 and the form for the UK are known for what they are', async () => {
  await refusedAs(
    sampleArchive({
      'users.csv': csv('sourcedId,username,givenName,familyName,password,activeDirectoryMatchId,email,phone,sms', [
        ['1', 'a', 'A', 'B', '', '', '', '', ''],
      ]),
      'roles.csv': csv('userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary', [['1', 's', 'student', '', '', '']]),
    }),
    'looks-like-sds',
  )
  await refusedAs(sampleArchive({ 'School.csv': 'SIS ID,Name\n', 'Student.csv': 'SIS ID,School SIS ID\n' }), 'looks-like-sds')
  await refusedAs(sampleArchive({ 'school.csv': 'School DfE Number,Name\n' }), 'looks-like-sds')
})

test('a locked zip', () => refusedAs(sampleArchive(smallSet, { locked: true }), 'encrypted'))
test('no zip at all', () => refusedAs(Buffer.from('PK nothing of the kind'), 'not-a-zip'))
test('a zip cut off in the middle', () => refusedAs(sampleSet().subarray(0, 900), 'not-a-zip'))

test('files in a folder of the zip, and names with a path upwards', async () => {
  const inFolder = Object.fromEntries(Object.entries(smallSet).map(([name, text]) => [`export/${name}`, text]))
  await refusedAs(sampleArchive(inFolder), 'path-in-name')
  await refusedAs(sampleArchive({ '../users.csv': 'x' }), 'path-in-name')
  await refusedAs(sampleArchive({ '/users.csv': 'x' }), 'path-in-name')
})

test('what macOS puts into zips is passed over', async () => {
  const read = await readOneRoster(sampleArchive({ ...smallSet, '__MACOSX/._users.csv': 'x', '.DS_Store': 'x' }), today)
  assert.equal(isRefusal(read), false)
})

test('a bomb is stopped while it inflates', () =>
  refusedAs(sampleArchive({ ...smallSet, 'users.csv': `${headers.users}\n${'a'.repeat(30 * 1024 * 1024)}` }), 'bomb'))

test('too many files', () =>
  refusedAs(
    sampleArchive(Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`f${index}.csv`, 'x']))),
    'too-many-files',
  ))

test('the same file twice, in other capitals', () =>
  refusedAs(sampleArchive({ ...smallSet, 'Users.csv': 'x' }), 'twice-the-same'))

test('too many lines', () => {
  const line = `e,,,c,s,${'x'},student,,,\n`
  const mixed = Array.from({ length: 300_002 }, (_, index) => line.replace('x', String(index * 7919))).join('')
  return refusedAs(sampleSet({ 'enrollments.csv': `${headers.enrollments}\n${mixed}` }), 'too-many-rows')
})

test('a quotation mark that never closes', () =>
  refusedAs(sampleSet({ 'users.csv': `${headers.users}\np1,"${'x,'.repeat(50_000)}` }), 'broken-table'))
