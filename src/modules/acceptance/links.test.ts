import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { changePerson } from '../people/index.ts'
import { modelPolicy } from '../policy/index.ts'
import { campaignSite } from './campaign-site.ts'
import { issueLinks } from './link-store.ts'

const { site, within, publish, rowOf } = await campaignSite()
const { id: campaignId } = await publish(modelPolicy)
const parents = await within(tx =>
  tx
    .selectFrom('campaign_person')
    .innerJoin('person', 'person.id', 'campaign_person.person_id')
    .select('campaign_person.person_id')
    .where('in_group', '=', 'parents')
    .where('person.email', 'is not', null)
    .orderBy('person.name')
    .execute(),
)
const person = (place: number): string => parents[place]?.person_id ?? ''

const linkOf = async (personId: string): Promise<string> =>
  (await within(tx => issueLinks(tx, { campaignId, personIds: [personId], at: site.now() }))).get(personId) ?? ''

const status = async (link: string) => (await browser(site.app).get(link)).status

test('a link dies once its person is reached at another address, and whoever still has it answers nothing', async () => {
  const [own, visitor] = [await linkOf(person(0)), browser(site.app)]
  const { body } = await visitor.get(own)
  await within(tx => changePerson(tx, person(0), { email: 'elsewhere@home.example' }))
  assert.equal(await status(own), 410)
  assert.equal((await visitor.post(own, hiddenFieldsOf(body, own))).status, 410)
  assert.equal((await rowOf(campaignId, person(0)))?.state, 'open')
  const fresh = await linkOf(person(0))
  assert.equal(await status(fresh), 200)
  await within(tx => changePerson(tx, person(0), { email: 'Elsewhere@Home.example', mobile: '+447700900123' }))
  assert.equal(await status(fresh), 200, 'the same address in other letters, and a mobile besides')
  await within(tx => changePerson(tx, person(0), { email: null }))
  assert.equal(await status(fresh), 410, 'and once they have none')
})

test('a texted link dies with its number; a slip of paper for whom nothing reaches holds until it runs out', async () => {
  await within(tx => changePerson(tx, person(1), { email: null, mobile: '+447700900124' }))
  const texted = await linkOf(person(1))
  await within(tx => changePerson(tx, person(1), { email: 'new@home.example' }))
  assert.equal(await status(texted), 200, 'an address besides')
  await within(tx => changePerson(tx, person(1), { mobile: '+447700900125' }))
  assert.equal(await status(texted), 410)
  await within(tx => changePerson(tx, person(2), { email: null, mobile: null }))
  const paper = await linkOf(person(2))
  await within(tx => changePerson(tx, person(2), { email: 'first@home.example' }))
  assert.equal(await status(paper), 200)
})

test('no address stands beside a link', async () => {
  const rows = await within(tx => tx.selectFrom('campaign_link').select('address').execute())
  assert.ok(rows.some(({ address }) => address !== null))
  for (const { address } of rows) assert.match(address ?? '0'.repeat(64), /^[0-9a-f]{64}$/)
})

test('a hundred parents behind one address open their links; one link alone is limited, and so are guesses', async () => {
  const school = browser(site.app, '10.2.0.1')
  const own: string[] = []
  for (let number = 0; number < 70; number += 1) own.push(await linkOf(person(3)))
  for (const link of own) for (let times = 0; times < 2; times += 1) assert.equal((await school.get(link)).status, 200)
  const [one = '', other = ''] = own
  const often = async (link: string, visitor = school) => {
    const statuses: number[] = []
    for (let times = 0; times < 121; times += 1) statuses.push((await visitor.get(link)).status)
    return statuses
  }
  const statuses = await often(one, browser(site.app, '10.2.0.2'))
  assert.deepEqual([statuses[100], statuses.at(-1)], [200, 429])
  const elsewhere = await browser(site.app, '10.2.0.3').get(one)
  assert.equal(elsewhere.status, 429, 'from anywhere')
  assert.match(String(elsewhere.headers['retry-after']), /^\d+$/)
  assert.equal((await school.get(other)).status, 200)
  const guesses = await often(`${one.slice(0, -4)}xxxx`)
  assert.deepEqual([guesses[100], guesses.at(-1)], [410, 429])
  assert.equal((await school.get('/accept/x')).status, 429, 'whatever is guessed')
  assert.equal((await school.get(other)).status, 200, 'and those who have one are let in')
})
