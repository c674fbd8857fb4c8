import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldUp } from '../../../../test/database/held-up.ts'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { modelPolicy } from '../../policy/index.ts'
import { campaignSite } from '../campaign-site.ts'

const { site, within, idOf, as, publish, rowOf } = await campaignSite()
const { id } = await publish(modelPolicy)

/** Sends an answer while what is asked of them is being changed, and not yet committed. */
async function answersWhile(name: string, path: string, change: { clauses: string[] } | { moved_at: Temporal.Instant }) {
  const [visitor, person] = [await as(name), await idOf(name)]
  const fields = { ...hiddenFieldsOf((await visitor.get(path)).body, path), reason: '' }
  let sent: ReturnType<typeof visitor.post> | undefined
  await within(async tx => {
    await tx.updateTable('campaign_person').set(change).where('campaign_id', '=', id).where('person_id', '=', person).execute()
    sent = visitor.post(path, fields)
    await heldUp(site.database)
  })
  assert.ok(sent)
  return { answer: await sent, row: await rowOf(id, person) }
}

test('G4: what is asked changes while they press “accept”: they read it again, and nothing is kept of the old', async () => {
  const { answer, row } = await answersWhile('Gwendolyn Farr', '/accept', { clauses: ['A5', 'A12'] })
  assert.equal(answer.status, 422)
  assert.match(answer.body, /Read it again before you answer/)
  assert.deepEqual([row?.state, row?.acceptance_id], ['open', null])
})

test('a later campaign asks them while they press “decline”: nothing is noted of the one before', async () => {
  const { answer, row } = await answersWhile('Oona Tilbrook', '/accept/decline', { moved_at: site.now().add({ minutes: 1 }) })
  assert.equal(answer.status, 303)
  assert.deepEqual([row?.state, row?.decided_at], ['open', null])
})
