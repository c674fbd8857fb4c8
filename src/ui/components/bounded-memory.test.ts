import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundedMemory } from './bounded-memory.ts'

function counting(limits: { characters: number; longestKey: number }) {
  const remember = boundedMemory<string>(limits)
  const made: string[] = []
  const get = (key: string): string =>
    remember(key, () => {
      made.push(key)
      return key.repeat(4)
    })
  return { get, made }
}

test('a thing is made once and handed out again', () => {
  const { get, made } = counting({ characters: 100, longestKey: 10 })
  assert.equal(get('a'), 'aaaa')
  assert.equal(get('a'), 'aaaa')
  assert.deepEqual(made, ['a'])
})

test('beyond the bound the least lately used goes, and only that', () => {
  const { get, made } = counting({ characters: 10, longestKey: 10 })
  get('a')
  get('b')
  get('a')
  get('c')
  get('a')
  get('b')
  assert.deepEqual(made, ['a', 'b', 'c', 'b'])
})

test('a thing larger than the whole memory is handed out and not kept', () => {
  const { get, made } = counting({ characters: 3, longestKey: 10 })
  get('a')
  get('a')
  assert.deepEqual(made, ['a', 'a'])
})

test('an overlong key is not kept', () => {
  const { get, made } = counting({ characters: 1000, longestKey: 2 })
  get('abc')
  get('abc')
  assert.deepEqual(made, ['abc', 'abc'])
})
