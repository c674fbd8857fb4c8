import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { modelPolicy } from '../../policy/index.ts'
import { campaignSite } from '../campaign-site.ts'

const { site, within, idOf, as, publish } = await campaignSite()
await publish(modelPolicy)
const yasmin = await idOf('Yasmin Thistlewood')
const link = String(await within(tx => mailedLink(tx, 'policy-to-accept-by-link', yasmin)))
const page = `${link}/question`

const asked = () =>
  within(tx =>
    tx
      .selectFrom('campaign_question')
      .select('id')
      .where('person_id', '=', yasmin)
      .execute()
      .then(rows => rows.length),
  )

test('five questions of one person wait at most, also where many are sent at once; each reader is told in their language', async () => {
  const parent = browser(site.app)
  const forms: Record<string, string>[] = []
  for (let number = 0; number < 12; number += 1) forms.push(hiddenFieldsOf((await parent.get(page)).body, page))
  const answers = await Promise.all(forms.map((form, at) => parent.post(page, { ...form, question: `Question ${at}?` })))
  assert.equal(answers.filter(({ status }) => status === 303).length, 5)
  assert.equal(answers.filter(({ status }) => status === 422).length, 7)
  assert.equal(await asked(), 5)
  const told = await within(tx => tx.selectFrom('notice').select('id').where('template', '=', 'acceptance-question').execute())
  const { body } = await parent.fill(page, { question: 'One more?' })
  assert.match(body, /You have asked 5 questions that wait for an answer/)
  assert.match(body, /One more\?/, 'what they wrote is still there')
  assert.match((await parent.fill(`${page}?lang=pl`, { question: 'Jeszcze?' }, page)).body, /czekają na odpowiedź: 5/)
  assert.match((await parent.fill(`${page}?lang=ur`, { question: 'One more?' }, page)).body, /5 سوال جواب کے انتظار میں/)
  assert.equal(await asked(), 5)
  const after = await within(tx => tx.selectFrom('notice').select('id').where('template', '=', 'acceptance-question').execute())
  assert.equal(after.length, told.length)
})

test('once the school has answered one, they can ask again; nobody else was held up', async () => {
  assert.equal((await (await as('Gwendolyn Farr')).fill('/accept/question', { question: 'And I?' })).status, 303)
  const office = await as('Oona Tilbrook')
  const [, first = ''] =
    /href="(\/acceptance\/questions\/[0-9a-f-]{36})"/.exec((await office.get('/acceptance/questions')).body) ?? []
  assert.equal((await office.fill(first, { answer: 'Yes.' })).status, 303)
  const parent = browser(site.app)
  assert.equal((await parent.fill(page, { question: 'One more?' })).status, 303)
  assert.equal((await parent.fill(page, { question: 'And another?' })).status, 422)
  assert.equal(await asked(), 6)
})
