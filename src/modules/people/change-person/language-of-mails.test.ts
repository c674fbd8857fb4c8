/** The office says in which language somebody reads mails, until they choose. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { demonstrationSite } from '../demonstration-site.ts'

const { office, within, idOf, as, pageOf } = await demonstrationSite()
const page = `${await pageOf('Yasmin Thistlewood')}/change`
const id = await idOf('Yasmin Thistlewood')
const kept = () =>
  within(tx => tx.selectFrom('notice_language').select(['language', 'chosen']).where('person_id', '=', id).execute())
const own = { givenName: 'Yasmin', familyName: 'Thistlewood', email: 'yasmin@example.org', mobile: '' }

test('the office chooses a language for a parent; a person who chose one is not overruled', async () => {
  const { body } = await office.get(page)
  assert.match(body, /Language of mails and messages[\s\S]*<option value="en" selected>English<\/option>[\s\S]*Polish \(Polski\)/)
  assert.equal((await office.fill(page, { ...own, language: 'pl' })).status, 303)
  assert.deepEqual(await kept(), [{ language: 'pl', chosen: false }])
  assert.match((await office.get(page)).body, /<option value="pl" selected>Polish \(Polski\)<\/option>/)

  const parent = await as('Yasmin Thistlewood')
  const notices = (await parent.get('/me/notices')).body
  assert.match(notices, /value="pl" checked/)
  await within(tx =>
    tx.updateTable('notice_language').set({ language: 'ur', chosen: true }).where('person_id', '=', id).execute(),
  )
  assert.match((await office.get(page)).body, /Urdu \(اردو\): they chose it themselves/)
  const hidden = hiddenFieldsOf((await office.get(page)).body, page)
  assert.equal((await office.post(page, { ...hidden, ...own, givenName: 'Jasmin', language: 'en' })).status, 303)
  assert.deepEqual(await kept(), [{ language: 'ur', chosen: true }])
})

test('another language than ours comes back beside the field; a pupil has none', async () => {
  const wrong = await office.fill(page, { ...own, language: 'fr' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /Choose a language from the list/)
  assert.doesNotMatch((await office.get(`${await pageOf('Poppy, Year 6')}/change`)).body, /Language of mails/)
})
