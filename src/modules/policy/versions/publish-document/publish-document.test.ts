import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textOf, treeOf, withTag } from '../../../../../test/pdf/poppler.ts'
import { samplePng } from '../../../../../test/pdf/sample-png.ts'
import { browser, origin } from '../../../../../test/web/browser.ts'
import { addDraft } from '../../../../../test/web/drafts.ts'
import { founder, testSite } from '../../../../../test/web/site.ts'
import { inSchool, newId, type Tx } from '../../../../platform/db/index.ts'
import { installedSchoolIds } from '../../../school/index.ts'
import { modelPolicy } from '../../model/index.ts'
import { fingerprintOf, putInForce } from '../../policy-store.ts'
import { recordOfVersion } from './document-of-version.ts'

const site = await testSite()
const { app } = site
const visitor = browser(app)

const file = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { host: new URL(origin).host, ...headers } })

test('before a school is set up there is no document', async () => {
  assert.equal((await visitor.get('/policy/document.pdf')).status, 404)
})

test('a school’s documents', async t => {
  await founder(site)
  const { real } = await installedSchoolIds(site.database.db)
  assert.ok(real)
  const inIt = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> => inSchool(site.database.db, real, work)

  await t.test('G1: anyone may keep the version in force as PDF, under a sensible name', async () => {
    const answer = await file('/policy/document.pdf')
    assert.equal(answer.statusCode, 200, answer.body)
    assert.equal(answer.headers['content-type'], 'application/pdf')
    assert.equal(answer.headers['content-disposition'], 'inline; filename="social-media-policy-version-1.pdf"')
    const text = textOf(treeOf(answer.rawPayload))
    assert.match(text, /^Holm Oak Primary Social media policy .*No meeting has ratified it\. Nobody has signed it\./)
    assert.match(text, new RegExp(`${origin}/policy/versions/[0-9a-f-]{36} `))
  })

  await t.test('what a browser has still is not sent again', async () => {
    const { headers } = await file('/policy/document.pdf')
    const again = await file('/policy/document.pdf', { 'if-none-match': String(headers.etag) })
    assert.equal(again.statusCode, 304)
    assert.equal(again.body, '')
    assert.equal(again.headers['cache-control'], 'private, no-cache')
    assert.equal(again.headers['vary'], 'cookie')
  })

  await t.test('as a Word document, too', async () => {
    const answer = await file('/policy/document.docx')
    assert.equal(answer.statusCode, 200, answer.body)
    assert.match(String(answer.headers['content-type']), /wordprocessingml/)
    assert.equal(answer.headers['content-disposition'], 'attachment; filename="social-media-policy-version-1.docx"')
    assert.equal(answer.rawPayload.subarray(0, 2).toString(), 'PK')
  })

  await t.test('G1: an older version has its decision and its signatures; those of other words do not count', async () => {
    const earlier = { ...modelPolicy, title: 'Phones and social media' }
    const from = Temporal.PlainDate.from('2023-05-05')
    const { id } = await inIt(tx => putInForce(tx, { content: earlier, from }, site.now()))
    await inIt(tx => decide(tx, id, fingerprintOf(earlier), fingerprintOf(modelPolicy)))
    const answer = await file('/policy/document.pdf?version=2')
    assert.equal(answer.headers['content-disposition'], 'inline; filename="phones-and-social-media-version-2.pdf"')
    const tree = treeOf(answer.rawPayload)
    const text = textOf(tree)
    assert.match(
      text,
      /Version 2, in force from 5 May 2023 Ratified on 2 May 2023, minute FGB 2023\/7\. Signed by Ottilie Brandreth, headteacher, on 3 May 2023\. To be reviewed by 5 May 2026\./,
    )
    assert.ok(!text.includes('Somebody Else'))
    const newest = withTag(treeOf((await file('/policy/document.pdf')).rawPayload), 'Table')
    assert.deepEqual(
      newest[0]?.children.slice(1).map(row => row.children.slice(0, 3).map(textOf)[0]),
      ['1', '2'],
    )
    assert.deepEqual(withTag(tree, 'Table')[0]?.children.length, 2, 'an older version says nothing of later ones')
  })

  await t.test('a draft is no document, nor is a version that there is not', async () => {
    await inIt(tx => addDraft(tx, modelPolicy, site.now()))
    for (const number of [3, 4, 99]) assert.equal((await file(`/policy/document.pdf?version=${number}`)).statusCode, 404)
    assert.equal(await inIt(tx => recordOfVersion(tx, { on: Temporal.PlainDate.from('2020-01-01') })), undefined)
    for (const odd of ['0', '-1', 'x', '1.5', '9999999999'])
      assert.equal((await file(`/policy/document.docx?version=${odd}`)).statusCode, 404, odd)
  })

  await t.test('a new crest is in the document, beside its code', async () => {
    const before = (await file('/policy/document.pdf')).rawPayload
    await inIt(async tx => {
      await tx
        .insertInto('school_crest')
        .values({ media_type: 'image/png', bytes: samplePng(240, 240) })
        .execute()
      await tx
        .updateTable('school')
        .set({ crest: '0'.repeat(32) })
        .execute()
    })
    // Another process, which has not read the school yet.
    const elsewhere = await testSite({ on: site })
    const answer = await elsewhere.app.inject({ url: '/policy/document.pdf', headers: { host: new URL(origin).host } })
    const after = answer.rawPayload
    assert.ok(!before.equals(after))
    assert.equal(withTag(treeOf(after), 'Figure').length, 2)
  })
})

/** A decision and a signature of these words; and a signature of other words, as nobody could make it by our pages. */
async function decide(tx: Tx, version: string, words: Buffer, otherWords: Buffer): Promise<void> {
  const { id: person } = await tx.selectFrom('person').select('id').executeTakeFirstOrThrow()
  const clerk = await tx
    .insertInto('person')
    .values({ id: newId(), name: 'Somebody Else', created_at: Temporal.Instant.from('2023-05-02T19:00:00Z') })
    .returning('id')
    .executeTakeFirstOrThrow()
  const metOn = Temporal.PlainDate.from('2023-05-02')
  await tx
    .insertInto('policy_decision')
    .values({
      id: newId(),
      version_id: version,
      version_sha256: words,
      body: 'governing-body',
      outcome: 'ratified',
      met_on: metOn,
      minute: 'FGB 2023/7',
      quorum: 3,
      present: '[]',
      recused: '[]',
      votes_for: 5,
      votes_against: 0,
      abstained: 0,
      starts_on: Temporal.PlainDate.from('2023-05-05'),
      review_on: Temporal.PlainDate.from('2026-05-05'),
      kept_by: person,
      kept_at: Temporal.Instant.from('2023-05-02T19:00:00Z'),
    })
    .execute()
  const signature = (of: Buffer, person_id: string, name: string) => ({
    id: newId(),
    version_id: version,
    version_sha256: of,
    person_id,
    name,
    title: 'headteacher',
    signed_at: Temporal.Instant.from('2023-05-03T09:00:00Z'),
  })
  await tx
    .insertInto('policy_signature')
    .values([signature(words, person, 'Ottilie Brandreth'), signature(otherWords, clerk.id, 'Somebody Else')])
    .execute()
}
