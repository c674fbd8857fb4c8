import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const page = '/office/translations'
const form = (of: string, language = 'pl') => `${page}?language=${language}&of=${of}`
const saysDrafted = async (language: string) =>
  (await browser(site.app).get(`/contact?lang=${language}`)).body.includes('A machine translated these words')

const within = <Result>(work: Parameters<typeof inSchool<Result>>[2]) =>
  inSchool(site.database.db, String(head.cookies.get('sid')).slice(0, 36), work)

const actsOf = (action: string) =>
  within(tx => tx.selectFrom('audit_entry').select('object_id').where('action', '=', action).orderBy('seq').execute())

const send = async (of: string, fields: Record<string, string>, language = 'pl') => {
  const { body } = await head.get(form(of, language))
  return head.post(page, { ...hiddenFieldsOf(body, page), ...fields })
}

test('a page in a language bears the line until a person has approved every word on it; English never does', async () => {
  assert.equal(await saysDrafted('en'), false)
  assert.equal(await saysDrafted('pl'), true)
  assert.equal((await send('contact', { do: 'approve-all', reads: 'yes' })).status, 303)
  assert.equal(await saysDrafted('pl'), true, 'the words around the page wait still')
  assert.equal((await send('frame', { do: 'approve-all', reads: 'yes' })).status, 303)
  assert.equal(await saysDrafted('pl'), false)
  assert.equal(await saysDrafted('ur'), true, 'another language')
  assert.match((await head.get(page)).body, /All approved/)
  assert.deepEqual(
    (await actsOf('translation.approved')).map(({ object_id }) => object_id),
    ['pl/contact', 'pl/frame'],
  )
})

test('one approval is taken back, and given again', async () => {
  const { body } = await head.get(form('contact'))
  const withdraw = /value="(withdraw [0-9a-f]{64})"/.exec(body)?.[1] ?? ''
  assert.equal((await send('contact', { do: withdraw })).status, 303)
  const one = /value="(approve [0-9a-f]{64})"/.exec((await head.get(form('contact'))).body)?.[1] ?? ''
  assert.equal(one.slice(8), withdraw.slice(9))
  assert.equal((await send('contact', { do: one, reads: 'yes' })).status, 303)
  assert.deepEqual(
    (await actsOf('translation.approved')).at(-1)?.object_id,
    (await actsOf('translation.withdrawn')).at(-1)?.object_id,
  )
})

test('whoever approves says that they read the language, and has seen the words as they are', async () => {
  const unsaid = await send('contact', { do: 'approve-all' }, 'ur')
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.body, /Say that you read the language/)
  const unseen = await send('contact', { do: 'approve-all', reads: 'yes', seen: '' }, 'ur')
  assert.equal(unseen.status, 422)
  assert.match(unseen.body, /have changed since/)
  const other = { do: `approve ${'0'.repeat(64)}`, reads: 'yes' }
  assert.equal((await send('contact', other, 'ur')).status, 422)
  const rows = await within(tx => tx.selectFrom('translation_approval').select('language').distinct().execute())
  assert.deepEqual(rows, [{ language: 'pl' }])
})

test('an approval is of exact words: once they change it counts no more', async () => {
  await within(tx =>
    tx
      .updateTable('translation_approval')
      .set({ text_sha256: Buffer.alloc(32) })
      .where('message_id', '=', 'contact.title')
      .execute(),
  )
  assert.equal(await saysDrafted('pl'), true)
})

test('others neither see nor approve; what is no page is the list of all', async () => {
  for (const title of ['class teacher', 'parent or carer']) {
    const other = await become(browser(site.app), title)
    assert.equal((await other.get(page)).status, 403)
  }
  assert.match((await head.get(form('xyzzy'))).body, /Around every page/)
  assert.match((await head.get(form('contact', 'en'))).body, /Around every page/)
  assert.equal((await send('contact', { do: 'approve-all', reads: 'yes', of: 'xyzzy' })).status, 404)
})
