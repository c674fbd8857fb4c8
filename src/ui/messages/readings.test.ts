import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingsOf } from './readings.ts'

const plain = (text: string): string[] => readingsOf(text, 'en').map(line => line.replace(/[\u2068\u2069]/g, ''))

test('a message is read as lines: one for each plural, with its places', () => {
  assert.deepEqual(plain('See {who}.'), ['See {who}.'])
  assert.deepEqual(plain('{count, plural, one {# child} other {# children}} of {school}'), [
    '# child of {school}',
    '# children of {school}',
  ])
  assert.deepEqual(plain('{count, plural, one {Rule} other {Rule}}'), ['Rule'])
  assert.deepEqual(plain('{way, select, phone {{n, plural, one {a} other {b}}} other {c}}'), ['a', 'b', 'c'])
})
