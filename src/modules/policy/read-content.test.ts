import assert from 'node:assert/strict'
import { test } from 'node:test'
import { modelPolicy } from './model/index.ts'
import { readContent } from './read-content.ts'

const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(modelPolicy))
const paths = (input: unknown) => {
  const read = readContent(input)
  return 'problems' in read ? read.problems.map(({ path }) => path) : []
}

test('the model policy survives being written and read', () => {
  assert.deepEqual(readContent(copy()), { content: copy() })
})

test('what does not fit is refused with the path to it', () => {
  assert.deepEqual(paths(null), ['/'])
  assert.deepEqual(paths({ ...copy(), title: '' }), ['/title'])
  const rules = copy()['rules'] as Record<string, unknown>[]
  assert.deepEqual(paths({ ...copy(), rules: [{ ...rules[0], strength: 'shall' }] }), ['/rules/0/strength'])
  assert.deepEqual(paths({ ...copy(), rules: [{ ...rules[0], clause: 'Z9' }] }), ['/rules/0/clause'])
  const sections = copy()['sections'] as unknown[]
  assert.ok(paths({ ...copy(), sections: [...sections, sections[0]] }).includes('/sections'))
})
