import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { addPeople, type NewPerson } from '../../people/index.ts'

const site = await testSite()
const head = await founder(site)
const school = String(head.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const add = (people: readonly NewPerson[]) => within(tx => addPeople(tx, people, { source: 'person', now: site.now() }))

const [bridget = '', amos = '', noAddress = '', parent = ''] = await add([
  { name: 'Bridget Oakapple', titles: ['teacher'], email: 'bridget@school.example' },
  { name: 'Amos Tarn', titles: ['governor'], email: 'amos@school.example' },
  { name: 'Nora Without', titles: ['teacher'] },
  { name: 'Pia Parent', titles: ['parent'], email: 'pia@home.example' },
])

const list = '/office/invitations'
const invite = async (...people: string[]) => {
  const group = people.includes(amos) ? 'governors' : people.includes(parent) ? 'families' : 'staff'
  const answer = await head.fill(`${list}/new?group=${group}`, { group, person: people }, list)
  assert.equal(answer.status, 303, answer.body)
}
const linkOf = async (personId: string): Promise<string> => {
  const link = await within(tx => mailedLink(tx, 'invitation', personId))
  assert.match(link ?? '', /^\/join\/[0-9a-f-]{36}\.[\w-]{43}$/)
  return String(link)
}
const accept = async (visitor: Browser, link: string) => visitor.fill(link)
const actOn = async (personId: string, what: string) => {
  const { id } = await within(tx =>
    tx.selectFrom('invitation').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow(),
  )
  return head.fill(list, {}, `${list}/${id}/${what}`)
}

test('those without a way to sign in are listed by what they are; who has no address cannot be ticked, and it says what to do', async () => {
  const { body } = await head.get(`${list}/new`)
  assert.match(body, /Bridget Oakapple/)
  assert.doesNotMatch(body, new RegExp(`value="${noAddress}"`))
  assert.match(body, /No email address yet: 2[\s\S]*Add the address to the person[\s\S]*Nora Without/)
  assert.doesNotMatch(body, /Amos Tarn|Pia Parent/)
  assert.match((await head.get(`${list}/new?group=governors`)).body, /Amos Tarn/)
  assert.match((await head.get(`${list}/new?find=brid`)).body, /Bridget/)
  assert.doesNotMatch((await head.get(`${list}/new?find=%25`)).body, /Bridget/)
})

test('an invitation is mailed once; the list says how it stands', async () => {
  await invite(bridget)
  assert.match((await head.get(list)).body, /Bridget Oakapple[\s\S]*The link holds until/)
  assert.doesNotMatch((await head.get(`${list}/new`)).body, /Bridget/, 'and nobody is invited twice')
  await invite(bridget).catch(() => undefined)
  const notices = await within(tx => tx.selectFrom('notice').select('id').where('person_id', '=', bridget).execute())
  assert.equal(notices.length, 1)
})

test('opening the link changes nothing, however often: mail scanners do', async () => {
  const link = await linkOf(bridget)
  for (let times = 0; times < 3; times += 1) {
    const { status, body } = await browser(site.app).get(link)
    assert.equal(status, 200)
    assert.match(body, /Are you Bridget Oakapple/)
    assert.match(body, /Ottilie Brandreth invites you/)
  }
})

test('who says "yes" is let in as far as to make a way to sign in, and no further', async () => {
  const visitor = browser(site.app)
  const answer = await accept(visitor, await linkOf(bridget))
  assert.equal(answer.headers['location'], '/join')
  assert.match((await visitor.get('/join')).body, /Welcome, Bridget Oakapple/)
  for (const path of ['/today', '/office', list]) {
    const { status, headers } = await visitor.get(path)
    assert.ok(status === 403 || headers['location'] === '/join', `${path}: ${status}`)
  }
  assert.match((await head.get(list)).body, /Opened, but nothing set up yet/)
})

test('a link works once; another sending makes another, and ends the first', async () => {
  const used = await linkOf(bridget)
  const again = await browser(site.app).get(used)
  assert.equal(again.status, 410)
  assert.match(again.body, /used already/)
  await actOn(bridget, 'resend')
  const first = await linkOf(bridget)
  await actOn(bridget, 'resend')
  assert.notEqual(await linkOf(bridget), first)
  assert.equal((await browser(site.app).get(first)).status, 410)
  assert.equal((await browser(site.app).get(await linkOf(bridget))).status, 200)
})

test('a link that was withdrawn, ran out, or went to an address that is no longer the person’s works no more', async () => {
  await invite(amos)
  const link = await linkOf(amos)
  await within(tx => tx.updateTable('person').set({ email: 'other@school.example' }).where('id', '=', amos).execute())
  assert.equal((await browser(site.app).get(link)).status, 410, 'another address')
  await within(tx => tx.updateTable('person').set({ email: 'amos@school.example' }).where('id', '=', amos).execute())
  assert.equal((await browser(site.app).get(link)).status, 200)
  await actOn(amos, 'withdraw')
  assert.equal((await browser(site.app).get(link)).status, 410, 'withdrawn')
  await actOn(amos, 'resend')
  const last = await linkOf(amos)
  const { body } = await browser(site.app).get(last)
  site.pass({ hours: 7 * 24 + 1 })
  assert.equal((await browser(site.app).post(last, hiddenFieldsOf(body, last))).status, 410, 'a week and an hour')
})

test('a link that nobody made is not found, nor one that names another school', async () => {
  for (const token of ['x', `${school}.x`, `0197a000-0000-7000-8000-000000000000.${'x'.repeat(43)}`])
    assert.equal((await browser(site.app).get(`/join/${token}`)).status, 404, token)
  assert.equal((await browser(site.app).get(`/join/${school}.${'x'.repeat(43)}`)).status, 410)
})
