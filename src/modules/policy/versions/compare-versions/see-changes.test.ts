import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../../test/web/browser.ts'
import { leastCpuTime } from '../../../../../test/web/cpu-time.ts'
import { addDraft, changedPolicy } from '../../../../../test/web/drafts.ts'
import { textsOf } from '../../../../../test/web/page-texts.ts'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { dateAt } from '../../../../platform/clock.ts'
import { inSchool } from '../../../../platform/db/index.ts'
import { modelPolicy } from '../../model/index.ts'
import { putInForce } from '../../policy-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const teacher = await persona(site, 'class teacher')
const anyone = browser(site.app)
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const inDemo = <Result>(work: Parameters<typeof inSchool<Result>>[2]) => inSchool(site.database.db, schoolId, work)
const draft = await inDemo(tx => addDraft(tx, changedPolicy, site.now()))
const text = (body: string) => body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

test('G1: a draft’s page says what it changes in what is in force, in words and marked', async () => {
  const { status, body } = await head.get(`/policy/drafts/${draft}/changes`)
  assert.equal(status, 200)
  assert.match(
    text(body),
    /1 clause is gone, 1 clause reads otherwise, 1 clause binds otherwise and 1 clause has other rules for answers\./,
  )
  assert.match(body, /id="change-clause-A5"/)
  assert.match(body, /id="change-clause-A16"/)
  assert.equal(body.match(/id="change-/g)?.length, 2)
  assert.match(text(body), /Staff and governors \[removed: must\]\[added: should\] decline/)
  assert.equal((await teacher.get(`/policy/drafts/${draft}/changes`)).status, 403)
})

test('G1: a draft like what is in force shows nothing', async () => {
  const same = await inDemo(tx => addDraft(tx, modelPolicy, site.now()))
  const { body } = await head.get(`/policy/drafts/${same}/changes`)
  assert.match(text(body), /Nothing: both say the same\./)
  assert.doesNotMatch(body, /id="change-/)
})

test('G1: a document that still waits for decisions is no version that could be compared', async () => {
  const waiting = await inDemo(async tx => {
    const id = await addDraft(tx, changedPolicy, site.now())
    const content = JSON.stringify({ ...changedPolicy, review: {} })
    await tx.updateTable('policy_version').set({ content }).where('id', '=', id).execute()
    return id
  })
  for (const part of ['changes', 'analysis', 'cases', 'consultation'])
    assert.equal((await head.get(`/policy/drafts/${waiting}/${part}`)).status, 404, part)
})

test('G1: between published versions anyone reads the changes; of a draft, those who work on it', async () => {
  const today = dateAt(site.now())
  const { id } = await inDemo(tx => putInForce(tx, { content: changedPolicy, from: today.add({ days: 1 }) }, site.now()))
  const page = `/policy/versions/${id}/changes`
  const { status, body } = await anyone.get(page)
  assert.equal(status, 200)
  assert.match(body, /Against version 1</)
  assert.match(body, /id="change-clause-A5"/)
  assert.equal((await anyone.get(`${page}?from=${draft}`)).status, 404)
  assert.equal((await anyone.get(`/policy/versions/${draft}/changes`)).status, 404)
  assert.equal((await teacher.get(`/policy/versions/${draft}/changes`)).status, 404)
  const compared = await head.get(`${page}?from=${draft}`)
  assert.match(text(compared.body), /Nothing: both say the same/)
  const first = await inDemo(tx => tx.selectFrom('policy_version').select('id').where('number', '=', 1).executeTakeFirstOrThrow())
  assert.match((await anyone.get(`/policy/versions/${first.id}/changes`)).body, /It is the first version/)
})

test('G1: in Polish the words that are compared are English and say so; whom and how strongly they bind is said in Polish', async () => {
  const { id } = await inDemo(tx =>
    tx
      .selectFrom('policy_version')
      .select('id')
      .where('state', '=', 'published')
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow(),
  )
  const { body } = await anyone.get(`/policy/versions/${id}/changes?lang=pl`)
  const { own, english } = textsOf(body)
  for (const said of ['Słowa prawne', 'trzeba', 'rada: warto']) assert.ok(own.has(said), said)
  for (const said of ['Friend requests from pupils', 'should']) assert.ok(english.has(said) && !own.has(said), said)
  assert.match(body, /<span class="govuk-visually-hidden" lang="pl">\[usunięto: <\/span>/)
  assert.ok((await anyone.get(`/policy/versions/${id}?lang=pl`)).body.includes('Obowiązuje od'))
})

test('a version whose every clause changed is compared in under 50 ms', async () => {
  const sections = modelPolicy.sections.map(section => ({
    ...section,
    clauses: section.clauses.map(clause => ({
      ...clause,
      id: `x${clause.id}`,
      legal: `${clause.legal.split(' ').toReversed().join(' ')} Always.`,
    })),
  }))
  const rules = modelPolicy.rules.map(rule => ({ ...rule, clause: `x${rule.clause}`, who: ['visitor'] }))
  const other = await inDemo(tx => addDraft(tx, { ...modelPolicy, sections, rules }, site.now()))
  const page = `/policy/drafts/${other}/changes`
  assert.equal((await head.get(page)).status, 200)
  const milliseconds = await leastCpuTime(() => head.get(page))
  assert.ok(milliseconds < 50, `${milliseconds} ms`)
})
