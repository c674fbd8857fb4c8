/** The second belt around the words of a version that was ratified: the database itself (migration words-stay; not where Citus is). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database/harness.ts'
import { addSchool } from '../../../test/database/sample-school.ts'
import { addDraft, changedPolicy } from '../../../test/web/drafts.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { fingerprintOf } from './policy-store.ts'

const { db } = await testDatabase()
const { school } = await addSchool(db)
const now = Temporal.Instant.from('2026-11-22T10:00:00Z')
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
const others = { ...changedPolicy, title: 'Words on which nobody decided' }
const update = (id: string, values: Record<string, string | Buffer>) =>
  within(tx => tx.updateTable('policy_version').set(values).where('id', '=', id).execute())
const changeWords = (id: string) => update(id, { content: JSON.stringify(others) })

test('G1: the database changes no word, no fingerprint and takes nothing away once a version is ratified, published or withdrawn', async () => {
  const refused = { code: '23514', constraint: 'words_stay' }
  const id = await within(tx => addDraft(tx, changedPolicy, now))
  await changeWords(id)
  await update(id, { content: JSON.stringify(changedPolicy), sha256: fingerprintOf(changedPolicy), state: 'consulted' })
  for (const state of ['ratified', 'published', 'withdrawn']) {
    const dates = { written_on: '2026-01-01', effective_from: '2026-01-01', published_at: now.toString() }
    await update(id, { state, ...dates })
    await assert.rejects(changeWords(id), refused, state)
    await assert.rejects(update(id, { sha256: fingerprintOf(others) }), refused, state)
    await assert.rejects(update(id, { state: 'draft' }), refused, state)
    await assert.rejects(
      within(tx => tx.deleteFrom('policy_version').where('id', '=', id).execute()),
      refused,
      state,
    )
  }
})
