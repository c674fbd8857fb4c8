import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from './canonical-json.ts'

test('keys are sorted by code unit, whatever order they came in (RFC 8785, 3.2.3)', () => {
  const value = { '\u20ac': 'Euro', '\r': 'return', '1': 'one', '\u00f6': 'o', '\ud83d\ude00': 'smile', '\ufb33': 'dalet' }
  assert.equal(
    canonicalJson(value),
    '{"\\r":"return","1":"one","\u00f6":"o","\u20ac":"Euro","\ud83d\ude00":"smile","\ufb33":"dalet"}',
  )
  assert.equal(canonicalJson({ b: 1, a: [{ d: null, c: true }] }), canonicalJson({ a: [{ c: true, d: null }], b: 1 }))
})

test('what is undefined is left out; numbers and texts stand as JSON has them (RFC 8785, 3.2.2)', () => {
  assert.equal(canonicalJson({ a: undefined, b: 1e21, c: 0.002, d: 'a"\n\u000f' }), '{"b":1e+21,"c":0.002,"d":"a\\"\\n\\u000f"}')
  assert.equal(canonicalJson([undefined, 1]), '[null,1]')
})
