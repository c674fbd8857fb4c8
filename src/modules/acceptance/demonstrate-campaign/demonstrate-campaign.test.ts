import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become, persona, type Site, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { personas } from '../../people/index.ts'

const lively = await testSite({ livelyDemonstration: true })
const other = await testSite({ livelyDemonstration: true })

/** How everybody who was asked stands, by name. */
async function standings(
  site: Site,
): Promise<readonly { readonly name: string; readonly group: string; readonly state: string }[]> {
  const head = await persona(site, 'Rosalind Achterberg')
  return inSchool(site.database.db, String(head.cookies.get('sid')).slice(0, 36), tx =>
    tx
      .selectFrom('campaign_person')
      .innerJoin('person', 'person.id', 'campaign_person.person_id')
      .select(['person.name', 'in_group as group', 'campaign_person.state'])
      .orderBy('person.name')
      .execute(),
  )
}

const people = await standings(lively)
const head = await persona(lively, 'Rosalind Achterberg')
const school = String(head.cookies.get('sid')).slice(0, 36)

test('G4: in each group some have accepted and most have not, one declined, and nobody answered for whoever steps in', async () => {
  for (const group of ['staff', 'governors', 'parents', 'helpers']) {
    const states = people.filter(one => one.group === group).map(({ state }) => state)
    const accepted = states.filter(state => state === 'accepted').length
    assert.ok(accepted > 0 && accepted < states.length / 2, `${group}: ${accepted} of ${states.length}`)
  }
  assert.equal(people.filter(({ state }) => state === 'declined').length, 1)
  const chosen = await inSchool(lively.database.db, school, tx =>
    personas(tx, lively.now().toZonedDateTimeISO('UTC').toPlainDate()),
  )
  for (const { name } of chosen) assert.ok([undefined, 'open'].includes(people.find(one => one.name === name)?.state), name)
})

test('every time alike: the same people answer the same', async () => {
  assert.deepEqual(await standings(other), people)
})

test('"Today" has something for everybody but the pupil, whom nobody asks', async () => {
  const asked = [
    'Tobias',
    'Imani',
    'Gwendolyn',
    'Dev Mistry',
    'Marek',
    'Prudence',
    'Leopold',
    'Bettina',
    'Cormac',
    'Yasmin',
    'Wilfred',
  ]
  const today = async (name: string) => (await (await become(browser(lively.app), name)).get('/today')).body
  for (const name of ['Rosalind', 'Oona', ...asked]) assert.match(await today(name), /Read what the policy says to you/, name)
  assert.match(await today('Rosalind'), /Speak with somebody who does not accept the policy/)
  assert.match(await today('Oona'), /Answer a question about the policy/)
  assert.match(await today('Poppy'), /Nothing waits for you/)
})

test('the progress has figures, the question waits, and each acceptance can be proved', async () => {
  const list = (await head.get('/acceptance')).body
  const page = /href="(\/acceptance\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  const accepted = people.filter(({ state }) => state === 'accepted').length
  const progress = (await head.get(`${page}?state=accepted`)).body
  assert.match(progress, new RegExp(`${accepted} of \\d+`))
  assert.match((await head.get('/acceptance/questions')).body, /sports day/)
  const record = /\/acceptance\/records\/[0-9a-f-]{36}/.exec(progress)?.[0] ?? ''
  assert.equal((await head.get(record)).status, 200)
  const kept = await inSchool(lively.database.db, school, tx =>
    tx.selectFrom('acceptance').select(['method', 'shown', 'language']).execute(),
  )
  assert.equal(kept.length, accepted)
  assert.deepEqual([...new Set(kept.map(({ method }) => method))].toSorted(), ['link', 'signed-in'])
  for (const { shown, language } of kept) assert.ok(shown.includes('Willow Lane Primary School') && language === 'en')
})

test('where nobody asked for it the made-up school waits for nothing', async () => {
  const quiet = await testSite()
  const teacher = await persona(quiet, 'Gwendolyn Farr')
  assert.match((await teacher.get('/today')).body, /Nothing waits for you/)
})
