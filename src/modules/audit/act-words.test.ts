import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actGroups, actWords } from './act-words.ts'

test('each kind of act belongs to one group, and each group is chosen from a list once', () => {
  for (const key of ['id', 'name'] as const) {
    const all = actGroups.map(group => group[key])
    assert.deepEqual(all, [...new Set(all)])
  }
  const beginnings: readonly string[] = actGroups.flatMap(({ begin }) => [...begin])
  assert.deepEqual(beginnings, [...new Set(beginnings)])
  for (const act of Object.keys(actWords)) assert.ok(beginnings.includes(act.split('.')[0] ?? ''), act)
})
