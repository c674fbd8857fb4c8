import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseAddress, clauseAnchor } from './clause-anchor.ts'

test('the anchor of a clause is readable for plain ids and safe in an address for odd ones', () => {
  assert.equal(clauseAnchor('A5'), 'clause-A5')
  assert.equal(clauseAddress('4.2'), '/policy#clause-4.2')
  for (const id of ['4.2 (b)', '§ 3', 'a"b', 'x/y?z#w', 'é', '😀', 'a_b']) {
    const anchor = clauseAnchor(id)
    assert.match(anchor, /^[A-Za-z][A-Za-z0-9._-]+$/, id)
    assert.equal(encodeURIComponent(anchor), anchor)
  }
})

test('different ids never share an anchor', () => {
  const ids = ['a b', 'a_20_b', 'a_20b', '£', '\n3', 'a', 'A', '1.1', '11', '1-1', ' 1', '1 ']
  assert.equal(new Set(ids.map(clauseAnchor)).size, ids.length)
})
