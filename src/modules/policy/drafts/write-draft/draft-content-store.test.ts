import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { inSchool, newId, type Tx } from '../../../../platform/db/index.ts'
import { modelPolicy } from '../../model/index.ts'
import { fingerprintOf } from '../../policy-store.ts'
import {
  beginDraft,
  listDrafts,
  lockDraftContent,
  readDraftContent,
  saveDraftContent,
  withdrawDraft,
} from './draft-content-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)
const work = <Result>(act: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, act)

const begin = () => work(tx => beginDraft(tx, { content: modelPolicy, basedOn: null, at: site.now() }))

test('a draft is saved with its fingerprint for whoever read the last revision, and for nobody else', async () => {
  const id = await begin()
  const content = { ...modelPolicy, title: 'Another' }
  assert.equal(await work(tx => saveDraftContent(tx, { id, revision: 1, content })), 'saved')
  assert.equal(await work(tx => saveDraftContent(tx, { id, revision: 1, content: modelPolicy })), 'changed-meanwhile')
  const draft = await work(tx => readDraftContent(tx, id))
  assert.deepEqual([draft?.revision, draft?.content], [2, content])
  const row = await work(tx => tx.selectFrom('policy_version').select('sha256').where('id', '=', id).executeTakeFirstOrThrow())
  assert.deepEqual(row.sha256, fingerprintOf(content))
})

test('a consulted draft stays consulted; what is ratified, withdrawn or in review is no draft', async () => {
  const set = (id: string, state: string) =>
    work(tx => tx.updateTable('policy_version').set({ state }).where('id', '=', id).execute())
  const consulted = await begin()
  await set(consulted, 'consulted')
  assert.equal(await work(tx => saveDraftContent(tx, { id: consulted, revision: 1, content: modelPolicy })), 'saved')
  assert.equal((await work(tx => readDraftContent(tx, consulted)))?.state, 'consulted')

  const [ratified, thrownAway, inReview] = [await begin(), await begin(), await begin()]
  await set(ratified, 'ratified')
  await work(tx => withdrawDraft(tx, thrownAway))
  await work(tx =>
    tx
      .updateTable('policy_version')
      .set({ content: JSON.stringify({ ...modelPolicy, review: {} }), source_text: 'Staff must not.' })
      .where('id', '=', inReview)
      .execute(),
  )
  for (const id of [ratified, thrownAway, inReview, newId()]) {
    assert.equal(await work(tx => lockDraftContent(tx, id)), undefined)
    assert.equal(await work(tx => saveDraftContent(tx, { id, revision: 1, content: modelPolicy })), 'changed-meanwhile')
  }
  const listed = await work(listDrafts)
  assert.ok(listed.some(({ id }) => id === consulted))
  assert.ok(!listed.some(({ id }) => [ratified, thrownAway, inReview].includes(id)))
  await work(tx => withdrawDraft(tx, ratified))
  const row = await work(tx => tx.selectFrom('policy_version').select('state').where('id', '=', ratified).executeTakeFirst())
  assert.equal(row?.state, 'ratified', 'only a draft is thrown away')
})
