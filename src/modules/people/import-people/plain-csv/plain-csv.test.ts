import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../refusals.ts'
import { suggestedColumns, whyNotColumns } from './fields.ts'
import { byUpnOnly, type ListMeaning, peopleOfList } from './people-of-list.ts'
import { type List, readList } from './read-list.ts'

async function read(bytes: Buffer | string): Promise<List> {
  const list = await readList(Buffer.from(bytes))
  if (isRefusal(list)) assert.fail(list.refused)
  return list
}

const meaning = (list: List, more: Partial<ListMeaning> = {}): ListMeaning => ({
  columns: suggestedColumns(list.header),
  of: 'pupils',
  complete: false,
  ...more,
})

test('comma, semicolon and tab; UTF-8 with a mark and Windows-1252: the same people', async () => {
  for (const mark of [',', ';', '\t']) {
    const text = `${['Adno', 'Forename', 'Surname'].join(mark)}\r\n${['1', 'Zoë', 'Lark'].join(mark)}\r\n`
    for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(text, 'latin1')]) {
      const list = await read(bytes)
      assert.equal(peopleOfList(list, meaning(list), 'x.csv').people[0]?.name, 'Zoë Lark')
    }
  }
})

test('columns are guessed by names as systems write them, each meaning once', () => {
  assert.deepEqual(
    suggestedColumns([
      'UPN',
      'Admission No',
      'Legal Surname',
      'Preferred Forename',
      'Forename',
      'D.O.B.',
      'NC Year',
      'Reg Group',
      'Work Email',
      'Email',
      'House',
    ]),
    [
      'upn',
      'number',
      'familyName',
      'preferredGivenName',
      'givenName',
      'birthDate',
      'yearGroup',
      'className',
      'email',
      null,
      null,
    ],
  )
})

test('columns without a whole name, or without anything to find people again by, are not enough', () => {
  assert.equal(whyNotColumns(['number', 'givenName']), 'no-name')
  assert.equal(whyNotColumns(['fullName', 'yearGroup']), 'no-key')
  assert.equal(whyNotColumns(['number', 'number', 'fullName']), 'twice')
  assert.equal(whyNotColumns(['upn', 'fullName', null]), null)
})

test('whole names in both orders, and the preferred ones for how they are called', async () => {
  const list = await read('id,name\n1,"Thwaite, Marigold"\n2,Idris Okonjo-Pell\n')
  const people = peopleOfList(list, meaning(list), 'x.csv').people
  assert.deepEqual(
    people.map(({ givenName, familyName }) => [givenName, familyName]),
    [
      ['Marigold', 'Thwaite'],
      ['Idris', 'Okonjo-Pell'],
    ],
  )
})

test('a child known by the UPN alone gets no key that shows it', async () => {
  const list = await read('UPN,Forename,Surname\nB801200005001,Ada,Lark\nA801200005001,Ben,Moss\n')
  const { people, findings } = peopleOfList(list, meaning(list), 'x.csv')
  assert.deepEqual(
    people.map(({ key }) => key),
    [`${byUpnOnly}2`],
  )
  assert.match(findings.map(({ what }) => what).join(), /does not fit its check letter/)
  assert.doesNotMatch(JSON.stringify(findings), /801200005001/)
})

test('jobs become titles that an import may give; leaders and the office come in as other staff', async () => {
  const list = await read(
    'Staff Code,Forename,Surname,Job Title\n1,A,One,Class Teacher\n2,B,Two,Headteacher\n3,C,Three,Midday Supervisor\n4,D,Four,School Business Manager\n5,E,Five,Falconer\n',
  )
  const { people, findings } = peopleOfList(list, meaning(list, { of: 'staff' }), 'x.csv')
  assert.deepEqual(
    people.map(({ titles }) => titles[0]?.title),
    ['teacher', 'other-staff', 'midday-supervisor', 'other-staff', 'other-staff'],
  )
  assert.match(findings.map(({ what }) => what).join(), /Falconer/)
})

test('passwords are blanked before anything else sees them', async () => {
  assert.doesNotMatch(JSON.stringify(await read('id,name,Password,User PWD\n1,Ada Lark,Zx9-canary,Zx9-canary\n')), /Zx9/)
})

test('a list of all pupils says who has gone; lines that cannot be read are nobody’s absence', async () => {
  const list = await read('Adno,Forename,Surname\n1,Ada,Lark\n2,,Moss\n')
  const set = peopleOfList(list, meaning(list, { complete: true }), 'x.csv')
  assert.deepEqual([set.complete.people, set.unreadKeys], ['pupils', ['2']])
})

test('what is no list is refused', async () => {
  const refused = async (text: string) => {
    const list = await readList(Buffer.from(text))
    return isRefusal(list) ? list.refused : 'read'
  }
  assert.equal(await refused(''), 'no-header')
  assert.equal(await refused('id,name\n'), 'no-people')
  assert.equal(await refused('sourcedId,status\n1,active\n'), 'loose-oneroster')
  assert.equal(await refused('id,name\n1,"Ada'), 'broken-table')
})
