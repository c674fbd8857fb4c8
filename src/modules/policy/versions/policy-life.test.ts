/** A version's way from draft into force, by the pages (clause G1). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { bringIntoForce, dayFields, decisionFields, sign } from '../../../../test/web/policy-life.ts'
import { choose, persona, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool, newId, type Tx } from '../../../platform/db/index.ts'
import { modelPolicy } from '../model/index.ts'
import { createDocument, fingerprintOf, lockDocument, nextNumber } from '../policy-store.ts'
import type { VersionContent } from '../version-content.ts'

const site = await testSite()
const clerk = await persona(site, 'clerk')
const teacher = await persona(site, 'class teacher')
const head = await persona(site, 'headteacher')
const coHead = await persona(site, 'co-headteacher')
const today = dateAt(site.now())

const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
  inSchool(site.database.db, String(clerk.cookies.get('sid')).slice(0, 36), work)

/** A draft that differs from the model policy in one clause. @returns the address of its page */
async function draftOf(legal: string): Promise<string> {
  const content: VersionContent = {
    ...modelPolicy,
    sections: modelPolicy.sections.map(section => ({
      ...section,
      clauses: section.clauses.map(clause => (clause.id === 'A5' ? { ...clause, legal } : clause)),
    })),
  }
  const id = newId()
  await within(async tx => {
    const document_id = (await lockDocument(tx)) ?? (await createDocument(tx, content.title, site.now()))
    const row = { id, document_id, number: await nextNumber(tx, document_id), state: 'draft', content: JSON.stringify(content) }
    await tx
      .insertInto('policy_version')
      .values({ ...row, sha256: fingerprintOf(content), created_at: site.now() })
      .execute()
  })
  return `/policy/versions/${id}`
}

const ratify = (version: string, more: Record<string, string> = {}) => clerk.fill(`${version}/decide`, decisionFields(site, more))
const legalOf = async (who: Browser, address = '/policy?words=legal') => (await who.get(address)).body

const stranger = browser(site.app)
let version = ''

test('G1: a draft is known to those who work on it, and binds nobody', async () => {
  version = await draftOf('Turn every such request down.')
  assert.equal((await clerk.get(version)).status, 200)
  for (const who of [teacher, stranger]) assert.equal((await who.get(version)).status, 404)
  assert.doesNotMatch(await legalOf(stranger), /Turn every such request down/)
  assert.doesNotMatch((await stranger.get('/policy/versions')).body, new RegExp(version))
})

test('G1: the clerk keeps the decision; what is wrong is said beside the field, and what was typed stays', async () => {
  const wrong = await ratify(version, { quorum: '12', minute: '' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /Enter the number of the minute/)
  assert.match(wrong.body, /Ada Marsh/)
  assert.match((await ratify(version, { quorum: '12' })).body, /was not quorate/)
  assert.equal((await ratify(version, { others: '' })).status, 422)
  const long = await ratify(version, { recused: `${'a'.repeat(199)}😀` })
  assert.equal(long.status, 422)
  assert.match(long.body, /Each line must be 200 characters or fewer/)
  const many = await ratify(version, { others: 'Ada Marsh\n'.repeat(101) })
  assert.match(many.body, /Enter 100 lines or fewer/)
  for (const who of [teacher, head]) assert.equal((await who.get(`${version}/decide`)).status, 403)
  const kept = await ratify(version, { recused: 'Ned Fell: wrote it' })
  assert.deepEqual([kept.status, kept.headers['location']], [303, version], kept.body)
  const { body } = await clerk.get(version)
  assert.match(body, /Ratified by the full governing body on .* minute 7\.2: 7 for, 1 against, 1 abstention\./)
  assert.match(body, /Left for it: Ned Fell: wrote it/)
  assert.match(body, /Still to sign: .* and /)
})

test('G1: between ratified and published the old version stays in force', async () => {
  assert.doesNotMatch(await legalOf(stranger), /Turn every such request down/)
  assert.equal((await clerk.get(`${version}/decide`)).status, 404, 'its words are fixed')
})

test('G1: each head signs these words alone, after reading them; nobody else does', async () => {
  assert.equal((await clerk.get(`${version}/sign`)).status, 403)
  assert.equal((await head.get(`${version}/publish`)).status, 303, 'not before all have signed')
  const { body } = await head.get(`${version}/sign`)
  assert.match(body, /Turn every such request down/)
  const hidden = hiddenFieldsOf(body, `${version}/sign`)
  const other = await head.post(`${version}/sign`, { ...hidden, fingerprint: '0'.repeat(64) })
  assert.equal(other.status, 422)
  assert.match(other.body, /no longer its words/)
  assert.equal((await sign(head, version)).status, 303)
  assert.equal((await head.get(`${version}/publish`)).headers['location'], version, 'the other head has not signed')
  assert.equal((await sign(coHead, version)).status, 303)
})

test('G1: a signature asks for a fresh factor', async () => {
  const other = await draftOf('Another.')
  assert.equal((await ratify(other)).status, 303)
  site.pass({ minutes: 11 })
  const answer = await head.get(`${other}/sign`)
  assert.match(String(answer.headers['location']), /^\/step-up/)
  await choose(head, 'headteacher')
  await choose(coHead, 'co-headteacher')
  await choose(clerk, 'clerk')
})

test('G1: published, it is in force, with its three dates; the version before is kept', async () => {
  const answer = await head.fill(`${version}/publish`, { from: 'decided' })
  assert.equal(answer.status, 303, answer.body)
  assert.match(await legalOf(stranger), /Turn every such request down/)
  const { body } = await stranger.get('/policy/versions')
  assert.match(body, /Version 2/)
  assert.match(body, /Superseded|Replaced on/)
  const page = (await stranger.get(version)).body
  for (const what of ['Written', 'Ratified', 'Signed', 'Fingerprint']) assert.match(page, new RegExp(what))
  assert.match(page, /Ratified by the full governing body on .* minute 7\.2: 7 for, 1 against, 1 abstention\./)
  assert.equal((await stranger.get(`${version}/sign`)).status, 303, 'to the sign-in page')
})

test('G1: who was at the meeting, who left and why is for those who work on versions, and for nobody else', async () => {
  const names = /Ada Marsh|Ned Fell|Kept by/
  for (const who of [stranger, teacher, await persona(site, 'parent or carer')])
    assert.doesNotMatch((await who.get(version)).body, names)
  for (const who of [clerk, head]) assert.match((await who.get(version)).body, /Ada Marsh[\s\S]*Ned Fell: wrote it/)
})

test('G1: what applied on any past day can be read and asked', async () => {
  const old = await draftOf('Say no, as we said in 2023.')
  const long = { ...dayFields('writtenOn', today.subtract({ years: 4 })), ...dayFields('metOn', today.subtract({ years: 4 })) }
  await bringIntoForce(site, { clerk, heads: [head, coHead] }, old, {
    ...long,
    ...dayFields('startsOn', today.subtract({ years: 4 })),
    ...dayFields('reviewOn', today.subtract({ years: 1 })),
  })
  const then = today.subtract({ years: 2 }).toString()
  assert.match(await legalOf(stranger, `/policy?on=${then}&words=legal`), /as we said in 2023/)
  assert.match(await legalOf(stranger), /Turn every such request down/)
  const asked = (await stranger.get(`/ask?on=${then}&role=staff&act=accept-request&other-person=pupil`)).body
  assert.match(asked, /as we said in 2023/)
  assert.match(asked, new RegExp(`href="/policy\\?on=${then}#clause-A5"`))
  const none = today.subtract({ years: 9 }).toString()
  assert.equal((await stranger.get(`/policy?on=${none}`)).status, 404)
  assert.equal((await stranger.get(`/ask?on=${none}&role=staff&act=accept-request`)).headers['location'], `/policy?on=${none}`)
  assert.equal((await stranger.get('/policy?on=2023-02-31')).status, 200, 'no such day: today’s policy')
})

test('G1: a ratified version is withdrawn where it is not to come into force, and stays on record', async () => {
  const draft = await draftOf('Words that no head signs.')
  assert.equal((await ratify(draft)).status, 303)
  assert.equal((await clerk.fill(draft, {}, `${draft}/withdraw`)).status, 303)
  const { body } = await clerk.get(draft)
  assert.match(body, /Withdrawn\./)
  assert.match(body, /minute 7\.2/)
  assert.equal((await head.get(`${draft}/sign`)).status, 404)
})

test('G1: a draft that was changed since is not what the meeting decided on', async () => {
  const draft = await draftOf('First words.')
  const fields = { ...decisionFields(site), ...hiddenFieldsOf((await clerk.get(`${draft}/decide`)).body, `${draft}/decide`) }
  await within(tx =>
    tx
      .updateTable('policy_version')
      .set({ revision: 2 })
      .where('id', '=', draft.split('/').at(-1) ?? '')
      .execute(),
  )
  const answer = await clerk.post(`${draft}/decide`, { ...fields, revision: '1' })
  assert.equal(answer.status, 422)
  assert.match(answer.body, /changed the draft while you filled this in/)
})
