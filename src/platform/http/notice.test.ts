import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openNotice, sealNotice } from './notice.ts'

test('a notice comes back as it was sealed, whatever its letters', () => {
  for (const text of ['Account approved', 'Przyjęto – dziękujemy', 'a.b'])
    assert.equal(openNotice(sealNotice(text, 'secret'), 'secret'), text)
})

test('words that this session did not seal are not shown', () => {
  const [words = '', seal = ''] = sealNotice('Account approved', 'secret').split('.')
  const other = Buffer.from('Send your password to …').toString('base64url')
  for (const value of [
    undefined,
    '',
    words,
    `${words}.`,
    `${other}.${seal}`,
    `${words}.${seal.slice(1)}`,
    sealNotice('Account approved', 'another'),
  ]) {
    assert.equal(openNotice(value, 'secret'), null, String(value))
  }
})
