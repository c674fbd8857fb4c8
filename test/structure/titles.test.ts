import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titles } from '../../src/modules/people/index.ts'
import { schoolVocabulary } from '../../src/modules/policy/index.ts'

test('every role that a title brings is one that the policy knows', () => {
  const known = new Set(schoolVocabulary.roles.filter(({ body }) => !body).map(({ id }) => id))
  for (const { id, as } of titles) for (const role of as) assert.ok(known.has(role), `${id} as ${role}`)
})

test('somebody can be whatever the policy speaks of, but for what follows from having been it', () => {
  const brought = new Set<string>(titles.flatMap(({ as }) => as))
  const missing = schoolVocabulary.roles.filter(({ id, body }) => !body && !brought.has(id)).map(({ id }) => id)
  assert.deepEqual(missing, ['former-staff'])
})
