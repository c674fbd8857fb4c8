import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUkprn, isUnusualAuthority, isUrn, laestabInWords, readLaestab } from './school-numbers.ts'
import { checkLetterOf, tidyUpn, whyNotUpn } from './upn.ts'

test('a UPN with its check letter is taken, temporary ones too', () => {
  for (const upn of ['B801200005001', 'M80120000500A', 'P207000016049']) assert.equal(whyNotUpn(upn), null, upn)
})

test('a wrong check letter is found, and the right one told', () => {
  assert.equal(whyNotUpn('A801200005001'), 'check-letter')
  assert.equal(whyNotUpn('B207000016049'), 'check-letter')
  assert.equal(checkLetterOf('207000016049'), 'P')
})

test('every single mistyped figure of a UPN is found', () => {
  const upn = 'B801200005001'
  for (let place = 1; place < upn.length; place++)
    for (const figure of '0123456789') {
      if (figure === upn[place]) continue
      assert.equal(whyNotUpn(upn.slice(0, place) + figure + upn.slice(place + 1)), 'check-letter', `${figure} at ${place}`)
    }
})

test('what has not the shape of a UPN is none', () => {
  for (const text of ['', 'B80120000500', 'I801200005001', 'B8012000050012', 'B80120000500S', 'b801200005001', '1801200005001'])
    assert.equal(whyNotUpn(text), 'shape', text)
  assert.equal(whyNotUpn(tidyUpn(' b801 200005001 ')), null)
})

test('school numbers: URN, UKPRN, LAESTAB in each way of writing', () => {
  assert.deepEqual(['115512', '015512', '11551', '1155123', 'x15512'].map(isUrn), [true, false, false, false, false])
  assert.deepEqual(['10012345', '20012345', '1001234'].map(isUkprn), [true, false, false])
  for (const text of ['916/1234', '9161234', '916-1234', ' 916 / 1234 ']) {
    const read = readLaestab(text)
    assert.equal(read && laestabInWords(read), '916/1234', text)
  }
  assert.equal(readLaestab('916/123'), null)
})

test('an unknown number of an authority is unusual, which is no reason to refuse it', () => {
  assert.deepEqual(['916', '201', '000', '999'].map(isUnusualAuthority), [false, false, true, true])
  assert.equal(whyNotUpn(`${checkLetterOf('999200005001')}999200005001`), null)
})
