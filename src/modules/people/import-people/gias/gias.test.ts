import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleArchive } from '../csv/sample-archive.ts'
import { isRefusal } from '../refusals.ts'
import { readRegister } from './read-register.ts'
import { registerPlan } from './register-plan.ts'

const header =
  'URN,LA (code),LA (name),EstablishmentNumber,ESTABLISHMENTNAME,EstablishmentStatus (name),UKPRN,Street,Locality,Address3,Town,County (name),Postcode,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName,HeadPreferredJobTitle'
const ours =
  '115512,916,Gloucestershire,2031,"St Oswin\u2019s, Caf\u00e9 Lane",Open,10012345,"1 Mill\nLane",,,Dursley,Not recorded,GL11 9ZZ,https://oswin.example,1453900123,Mrs,Augusta,Fenn,Executive Headteacher'
const others = Array.from(
  { length: 3000 },
  (_, index) => `${200000 + index},201,Elsewhere,${1000 + index},School of 115512 pupils,Closed,,,,,,,,,,,,,`,
)
const text = [header, ...others.slice(0, 1500), ours, ...others.slice(1500)].join('\r\n')
const windows = Buffer.from(Array.from(text).map(letter => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0))))
const nobody = { name: 'Old name', urn: null, laestab: null, ukprn: '10012345', address: null }

test('the school is found by URN in Windows-1252, loose or zipped, whatever the case of headers', async () => {
  for (const bytes of [windows, sampleArchive({ 'links.csv': 'a,b\n', 'edubasealldata20261101.csv': windows })]) {
    const row = await readRegister(bytes, '115512')
    if (isRefusal(row)) assert.fail(row.refused)
    assert.equal(row.name, 'St Oswin’s, Café Lane')
  }
})

test('what it would set: numbers, address, and only what differs; the phone gets its leading 0; the head is a suggestion', async () => {
  const row = await readRegister(windows, '115512')
  if (isRefusal(row)) assert.fail(row.refused)
  const { changes, suggestions, warnings } = registerPlan(row, nobody)
  assert.deepEqual(
    changes.map(({ field, from, to }) => [field, from, to]),
    [
      ['name', 'Old name', 'St Oswin’s, Café Lane'],
      ['urn', null, '115512'],
      ['laestab', null, '916/2031'],
      ['address', null, '1 Mill\nLane\nDursley\nGL11 9ZZ'],
    ],
  )
  assert.deepEqual(
    suggestions.map(({ what, value }) => `${what}: ${value}`),
    [
      'Website: https://oswin.example',
      'Office phone: 01453900123',
      'Executive Headteacher: Mrs Augusta Fenn',
      'Local authority: Gloucestershire',
    ],
  )
  assert.deepEqual(warnings, [])
})

test('a school that is closed, and an unknown number of an authority, are told and not refused', async () => {
  const row = await readRegister(windows, '200001')
  if (isRefusal(row)) assert.fail(row.refused)
  assert.equal(registerPlan({ ...row, authority: '999' }, nobody).warnings.length, 2)
})

test('a URN that is not there, and a file that is not the register', async () => {
  const refusal = async (bytes: Buffer, urn: string) => {
    const row = await readRegister(bytes, urn)
    return isRefusal(row) ? row.refused : 'read'
  }
  assert.equal(await refusal(windows, '999998'), 'no-such-school')
  assert.equal(await refusal(Buffer.from('a,b\n1,2\n'), '115512'), 'not-the-register')
  assert.equal(await refusal(sampleArchive({ 'x.txt': 'y' }), '115512'), 'not-the-register')
  assert.equal(await refusal(Buffer.from('PK broken'), '115512'), 'not-a-zip')
})
