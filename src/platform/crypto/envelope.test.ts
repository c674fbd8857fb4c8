import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalBytes, fieldsOf } from './canonical-bytes.ts'
import { decrypt, encrypt, newKey } from './envelope.ts'

const [key, context] = [newKey(), Buffer.from('a context')]
const bytes = fc.uint8Array({ maxLength: 300 }).map(array => Buffer.from(array))

test('what was sealed opens to the same, and the same is never sealed alike', () => {
  fc.assert(
    fc.property(bytes, bytes, (plain, about) => {
      const sealed = encrypt(key, plain, about)
      assert.deepEqual(decrypt(key, sealed, about), plain)
      assert.notDeepEqual(encrypt(key, plain, about), sealed)
    }),
  )
})

test('another key, another context, any flipped bit, any cut: refused', () => {
  const sealed = encrypt(key, Buffer.from('the secret of a school'), context)
  const refused = (...args: Parameters<typeof decrypt>) => assert.throws(() => decrypt(...args))
  refused(newKey(), sealed, context)
  refused(key, sealed, Buffer.from('a context '))
  refused(key, sealed, Buffer.alloc(0))
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const flipped = Buffer.from(sealed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    refused(key, flipped, context)
  }
  for (let length = 0; length < sealed.length; length++) refused(key, sealed.subarray(0, length), context)
  refused(key, Buffer.concat([sealed, Buffer.alloc(1)]), context)
})

test('lists of texts have bytes of their own, and come back from them', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 })
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      assert.deepEqual(fieldsOf(canonicalBytes(one)), one)
      assert.equal(canonicalBytes(one).equals(canonicalBytes(other)), JSON.stringify(one) === JSON.stringify(other))
    }),
  )
  assert.notDeepEqual(canonicalBytes(['ab', 'c']), canonicalBytes(['a', 'bc']))
})

test('bytes that are no list of texts are no list of texts', () => {
  const whole = canonicalBytes(['one', 'two'])
  assert.equal(fieldsOf(whole.subarray(0, -1)), null)
  assert.equal(fieldsOf(Buffer.concat([whole, Buffer.from([0])])), null)
  assert.equal(fieldsOf(Buffer.from([0, 0, 0, 1, 0xff])), null, 'no UTF-8')
  fc.assert(
    fc.property(bytes, some =>
      [null, some.toString('hex')].includes(fieldsOf(some) && canonicalBytes(fieldsOf(some) ?? []).toString('hex')),
    ),
  )
})
