/** Words that were ratified stay, and whatever is signed, published or accepted is compared with its fingerprint (clause G1). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../test/web/browser.ts'
import { addDraft, changedPolicy } from '../../../test/web/drafts.ts'
import { bringIntoForce, decisionFields, sign } from '../../../test/web/policy-life.ts'
import { persona, testSite } from '../../../test/web/site.ts'
import { dateAt } from '../../platform/clock.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { ChangedWords } from './fixed-words.ts'
import { modelPolicy } from './model/index.ts'
import { fingerprintOf, putInForce } from './policy-store.ts'
import { contentOf } from './policy-views.ts'

const site = await testSite()
const clerk = await persona(site, 'clerk')
const head = await persona(site, 'headteacher')
const coHead = await persona(site, 'co-headteacher')
const heads = [head, coHead] as const
const schoolId = String(clerk.cookies.get('sid')).slice(0, 36)

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, work)
const stateOf = async (id: string) =>
  (await within(tx => tx.selectFrom('policy_version').select('state').where('id', '=', id).executeTakeFirstOrThrow())).state

async function newDraft() {
  const id = await within(tx => addDraft(tx, changedPolicy, site.now()))
  return { id, page: `/policy/versions/${id}` }
}

async function ratified() {
  const draft = await newDraft()
  assert.equal((await clerk.fill(`${draft.page}/decide`, decisionFields(site))).status, 303)
  return draft
}

const others = { ...changedPolicy, title: 'Words on which nobody decided' }
const update = (id: string, values: Record<string, string | Buffer>) =>
  within(tx => tx.updateTable('policy_version').set(values).where('id', '=', id).execute())
const changeWords = (id: string) => update(id, { content: JSON.stringify(others) })

/** What somebody does who has all rights in the database. */
async function pastTheBelt(work: () => Promise<unknown>): Promise<void> {
  await site.database.asOwner('alter table policy_version disable trigger user')
  await work()
  await site.database.asOwner('alter table policy_version enable trigger user')
}

test('G1: words that were changed behind the fingerprint are neither shown to be signed nor signed', async () => {
  const { id, page } = await ratified()
  const { body } = await head.get(`${page}/sign`)
  await pastTheBelt(() => changeWords(id))
  const fingerprint = fingerprintOf(changedPolicy).toString('hex')
  await head.post(`${page}/sign`, { ...hiddenFieldsOf(body, `${page}/sign`), fingerprint })
  const signatures = await within(tx => tx.selectFrom('policy_signature').select('id').where('version_id', '=', id).execute())
  assert.deepEqual(signatures, [])
  assert.doesNotMatch((await head.get(`${page}/sign`)).body, /nobody decided/)
})

test('G1: words that were changed after the signatures are not published', async () => {
  const { id, page } = await ratified()
  for (const one of heads) assert.equal((await sign(one, page)).status, 303)
  const { body } = await head.get(`${page}/publish`)
  await pastTheBelt(() => changeWords(id))
  const sent = await head.post(`${page}/publish`, { ...hiddenFieldsOf(body, `${page}/publish`), from: 'decided' })
  assert.notEqual(sent.headers['location'], undefined)
  assert.equal((await head.get(`${page}/publish`)).status, 303)
  assert.match((await head.get(page)).body, /Its words are not those that were ratified/)
  assert.equal(await stateOf(id), 'ratified')
})

test('G1: nor where the fingerprint was changed with them: the decision was on others', async () => {
  const { id, page } = await ratified()
  for (const one of heads) assert.equal((await sign(one, page)).status, 303)
  await pastTheBelt(() => update(id, { content: JSON.stringify(others), sha256: fingerprintOf(others) }))
  assert.equal((await head.get(`${page}/publish`)).status, 303)
  assert.match((await head.get(page)).body, /It is not ratified/)
  assert.equal((await clerk.get(`${page}/publish`)).status, 303)
})

test('G1, G4: nobody is asked to accept words that are not those of the fingerprint, and nobody reads them', async () => {
  const { id } = await within(tx => putInForce(tx, { content: changedPolicy, from: dateAt(site.now()) }, site.now()))
  const form = (await head.get(`/acceptance/new?version=${id}`)).body
  await pastTheBelt(() => changeWords(id))
  const sent = await head.post('/acceptance/new', { ...hiddenFieldsOf(form, '/acceptance/new'), version: id })
  assert.equal(sent.status, 500)
  assert.deepEqual(await within(tx => tx.selectFrom('campaign').select('id').where('version_id', '=', id).execute()), [])
  await assert.rejects(
    within(tx => contentOf(tx, id)),
    ChangedWords,
  )
  const page = await head.get(`/policy/versions/${id}/changes`)
  assert.equal(page.status, 500)
  assert.doesNotMatch(page.body, /nobody decided/)
  await pastTheBelt(() => update(id, { content: JSON.stringify(changedPolicy) }))
})

test('G1: the audit names the words on which a meeting decided, and which were signed and published, by their fingerprint', async () => {
  const { id, page } = await newDraft()
  const last = async () =>
    (await within(tx => tx.selectFrom('audit_entry').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()))?.seq ?? 0
  const before = await last()
  await bringIntoForce(site, { clerk, heads }, page)
  const entries = await within(tx =>
    tx
      .selectFrom('audit_entry')
      .select(['action', 'object_kind', 'object_id'])
      .where('seq', '>', before)
      .orderBy('seq')
      .execute(),
  )
  const fingerprint = fingerprintOf(changedPolicy).toString('hex')
  assert.deepEqual(
    entries.filter(({ action }) => action.startsWith('policy.')).map(one => [one.action, one.object_kind, one.object_id]),
    ['policy.ratified', 'policy.signed', 'policy.signed', 'policy.published'].map(did => [did, 'policy-words', fingerprint]),
  )
  assert.equal((await within(tx => contentOf(tx, id)))?.title, modelPolicy.title)
})
