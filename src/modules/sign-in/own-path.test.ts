import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownPath } from './own-path.ts'

test('a path of ours leads on', () => {
  for (const path of ['/', '/today', '/people/1?show=all&then=/x', '/a%20b#c']) assert.equal(ownPath(path), path)
})

test('nothing leads to another site, or holds what browsers drop', () => {
  const astray = [
    undefined,
    null,
    '',
    'today',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/a\\b',
    '/a b',
    '/é',
    'javascript:alert(1)',
    `/${'a'.repeat(2000)}`,
    ['/today'],
  ]
  for (const path of astray) assert.equal(ownPath(path), null, String(path))
})

test('what passes stays on the origin, as browsers resolve it', () => {
  for (const path of ['/x//y', '/..//evil.example', '/@evil.example', '/:80', '/%2f/evil.example'])
    assert.equal(new URL(ownPath(path) ?? '', 'https://school.example').origin, 'https://school.example')
})
