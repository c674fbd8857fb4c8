import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { addPeople, titles } from '../../people/index.ts'
import { answerRequests } from './answer-requests.ts'
import { oneFactorSuffices } from './one-factor.ts'

const site = await testSite()
const head = await founder(site)
const school = String(head.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const [pia = '', mum = '', dad = '', teacher = '', both = '', pat = ''] = await within(tx =>
  addPeople(
    tx,
    [
      { name: 'Pia Parent', titles: ['parent'], email: 'Pia@home.example' },
      { name: 'Mum Shared', titles: ['parent'], email: 'us@home.example' },
      { name: 'Dad Shared', titles: ['parent', 'volunteer'], email: 'us@home.example' },
      { name: 'Tess Teacher', titles: ['teacher'], email: 'tess@school.example' },
      { name: 'Bea Both', titles: ['parent', 'governor'], email: 'bea@home.example' },
      { name: 'Pat Parent', titles: ['parent'], email: 'pat@home.example' },
      { name: 'Pupil', titles: ['pupil'], email: 'pupil@school.example' },
    ],
    { source: 'person', now: site.now() },
  ),
)

/** Each asks from an address of their own, so that only what is meant is throttled. */
const from = { next: 1 }
const visitor = (): Browser => browser(site.app, `10.1.0.${from.next++}`)

const ask = async (who: Browser, email: string) => who.fill('/sign-in/link', { email })
const answerAll = () => within(tx => answerRequests(tx, site.now()))
const linkFor = async (who: Browser, email: string, personId: string): Promise<string> => {
  assert.equal((await ask(who, email)).status, 200)
  await answerAll()
  return String(await within(tx => mailedLink(tx, 'sign-in-link', personId)))
}
const noticesTo = (personId: string) =>
  within(async tx =>
    (await tx.selectFrom('notice').select('template').where('person_id', '=', personId).execute()).map(one => one.template),
  )

test('a parent asks, follows the link, presses one button and is in', async () => {
  const who = visitor()
  const link = await linkFor(who, 'pia@HOME.example', pia)
  const page = await who.get(link, { 'sec-fetch-site': 'none' })
  assert.match(page.body, /You are Pia Parent/)
  const answer = await who.fill(link)
  assert.equal(answer.headers['location'], '/today')
  assert.match((await who.get('/today')).body, /Pia Parent/)
  assert.equal((await who.get(link)).status, 410, 'once')
})

test('opening the link, as mail scanners do, uses nothing up', async () => {
  const who = visitor()
  const link = await linkFor(who, 'pia@home.example', pia)
  for (let times = 0; times < 3; times += 1) {
    assert.equal((await browser(site.app).get(link)).status, 410)
    assert.equal((await who.get(link)).status, 200)
  }
  assert.equal((await who.fill(link)).status, 303)
})

test('the link works only in the browser that asked, and says so', async () => {
  const who = visitor()
  const link = await linkFor(who, 'pia@home.example', pia)
  const other = visitor()
  const { status, body } = await other.get(link)
  assert.equal(status, 410)
  assert.match(body, /You asked for this link in another browser/)
  const asked = await ask(other, 'nobody@home.example')
  assert.equal(asked.status, 200)
  const forced = await other.post(link, hiddenFieldsOf((await who.get(link)).body, link))
  assert.equal(forced.status, 410, 'also with the form of the other')
})

test('the link ends after a quarter of an hour, and when the address is no longer theirs', async () => {
  const who = visitor()
  const link = await linkFor(who, 'pia@home.example', pia)
  await within(tx => tx.updateTable('person').set({ email: 'new@home.example' }).where('id', '=', pia).execute())
  assert.equal((await who.get(link)).status, 410)
  await within(tx => tx.updateTable('person').set({ email: 'Pia@home.example' }).where('id', '=', pia).execute())
  assert.equal((await who.get(link)).status, 200)
  site.pass({ minutes: 16 })
  assert.equal((await who.get(link)).status, 410)
})

test('two at one address get one mail, and say which of them it is', async () => {
  const who = visitor()
  assert.equal((await ask(who, 'us@home.example')).status, 200)
  await answerAll()
  const links = [await within(tx => mailedLink(tx, 'sign-in-link', mum)), await within(tx => mailedLink(tx, 'sign-in-link', dad))]
  const [link = ''] = links.filter(one => one !== null)
  assert.equal(links.filter(one => one !== null).length, 1)
  assert.equal((await who.fill(link)).status, 422, 'without a choice')
  assert.equal((await who.fill(link, { person: teacher })).status, 422, 'somebody else is none')
  assert.equal((await who.fill(link, { person: dad })).status, 303)
  assert.match((await who.get('/today')).body, /Dad Shared/)
})

test('staff and governors get no link, parents or not, but a mail that says how they sign in', async () => {
  for (const [email, personId] of [
    ['tess@school.example', teacher],
    ['bea@home.example', both],
  ] as const) {
    assert.equal((await ask(visitor(), email)).status, 200)
    await answerAll()
    assert.deepEqual(await noticesTo(personId), ['how-you-sign-in'])
  }
})

test('somebody who has become staff since the mail does not come in by it', async () => {
  const who = visitor()
  const link = await linkFor(who, 'pia@home.example', pia)
  const role = {
    id: crypto.randomUUID(),
    person_id: pia,
    role: 'teacher',
    starts_on: Temporal.PlainDate.from('2026-01-01'),
    source: 'person',
  }
  await within(tx => tx.insertInto('person_role').values(role).execute())
  assert.equal((await who.fill(link).catch(() => who.get(link))).status, 410)
  await within(tx => tx.deleteFrom('person_role').where('id', '=', role.id).execute())
})

test('S11: known, unknown, staff’s and pupils’ addresses get the same answer, after the same queries', async () => {
  site.pass({ hours: 5 })
  const answers = await Promise.all(
    ['pia@home.example', 'unknown@home.example', 'tess@school.example', 'pupil@school.example'].map(async email => {
      const { status, body, headers } = await ask(visitor(), email)
      return { status, type: headers['content-type'], body: body.replaceAll(/value="[^"]+"/g, '') }
    }),
  )
  for (const answer of answers) assert.deepEqual(answer, answers[0])
  const before = await within(tx => tx.selectFrom('email_link_request').select('id').execute())
  assert.equal(before.length, 4, 'the request itself looks nobody up: each waits alike')
  await answerAll()
  assert.deepEqual(await within(tx => tx.selectFrom('email_link_request').select('id').execute()), [])
})

test('S11: the time of the answer does not tell either: medians of 150 and 150 within 5 ms', async () => {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const hidden = hiddenFieldsOf((await visitor().get('/sign-in/link')).body, '/sign-in/link')
  for (let at = 0; at < 300; at += 1) {
    const kind = at % 2 === 0 ? 'known' : 'unknown'
    const one = browser(site.app, `10.2.${Math.floor(at / 250)}.${at % 250}`)
    site.pass({ minutes: 16 })
    const began = performance.now()
    const { status } = await one.post('/sign-in/link', {
      ...hidden,
      email: kind === 'known' ? 'pia@home.example' : `x${at % 3}@home.example`,
    })
    times[kind].push(performance.now() - began)
    assert.equal(status, 200)
  }
  const median = (all: number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  assert.ok(Math.abs(median(times.known) - median(times.unknown)) < 5, `${median(times.known)} and ${median(times.unknown)} ms`)
  await answerAll()
})

test('one address cannot be flooded with mail, whoever asks; the answer is the same for one that nobody has', async () => {
  site.pass({ hours: 9 })
  for (const email of ['pia@home.example', 'unknown@home.example']) {
    const statuses: number[] = []
    for (let times = 0; times < 7; times += 1) statuses.push((await ask(visitor(), email)).status)
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429], email)
  }
})

test('who needs no more than one factor is one list: nobody who sees others’ data is in it', () => {
  const enough = titles.filter(({ id }) => oneFactorSuffices([id])).map(({ id }) => id)
  assert.deepEqual(enough, ['parent', 'volunteer', 'trip-helper', 'visitor', 'contractor'])
  assert.ok(!oneFactorSuffices([]))
  assert.ok(!oneFactorSuffices(['parent', 'governor']))
  assert.ok(!oneFactorSuffices(['parent', 'a title of tomorrow']))
})

test('strangers who ask for a parent’s link again and again do not keep the parent out of a browser that they used before', async () => {
  const parent = visitor()
  assert.equal((await parent.fill(await linkFor(parent, 'pat@home.example', pat))).status, 303)
  parent.cookies.delete('sid')
  for (let times = 0; times < 5; times += 1) await ask(visitor(), 'pat@home.example')
  assert.equal((await ask(visitor(), 'pat@home.example')).status, 429)
  assert.equal((await ask(parent, 'pat@home.example')).status, 200)
  for (let times = 0; times < 4; times += 1) await ask(parent, 'pat@home.example')
  assert.equal((await ask(parent, 'pat@home.example')).status, 429, 'nor does that browser ask without end')
})
