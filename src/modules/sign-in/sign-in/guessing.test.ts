import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { addPasskey, setPasswordAndApp, showPasskey, showPassword, signInWithPassword } from '../../../../test/web/ways-in.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { mayTry } from '../throttle-store.ts'

const site = await testSite()
const owner = await founder(site)
const school = String(owner.cookies.get('sid')).slice(0, 36)
const secrets = await setPasswordAndApp(site, owner, { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' })
const authenticator = await addPasskey(owner)
/** A browser that its owner has signed in from. */
const known = await signInWithPassword(site, secrets, browser(site.app, '10.9.0.1'))

const guess = (remoteAddress: string, email: string) =>
  showPassword(browser(site.app, remoteAddress), { email, password: 'not this one, is it' })

test('S11: of 10,000 tries from 1,000 networks five are made in fifteen minutes', async () => {
  const account = { kind: 'account', subject: 'password target@holm-oak.example' } as const
  const from = site.now()
  let made = 0
  for (let tried = 0; tried < 10_000; tried += 1) {
    const network = { kind: 'address', subject: `2001:db8:0:${(tried % 1000).toString(16)}::` } as const
    const at = from.add({ milliseconds: tried * 90 })
    const { may } = await inSchool(site.database.db, school, async tx => {
      const byNetwork = tried < 1000 ? await mayTry(tx, network, at) : { may: true }
      return byNetwork.may ? mayTry(tx, account, at) : byNetwork
    })
    if (may) made += 1
  }
  assert.equal(made, 5)
})

test('S11: strangers who guess are made to wait, known address or not, and see the same', async () => {
  const answers = new Map<string, string[]>()
  for (const email of [secrets.email, 'nobody@holm-oak.example']) {
    const seen = []
    for (let tried = 0; tried < 7; tried += 1) {
      const { status, body } = await guess(`10.2.${tried}.${email.length}`, email)
      seen.push(`${status} ${/id="email-error"[\s\S]*?<\/p>/.exec(body)?.[0].replaceAll(/\s+/g, ' ')}`)
    }
    answers.set(email, seen)
  }
  const [one, other] = [...answers.values()]
  assert.deepEqual(one, other)
  assert.deepEqual(
    one?.map(answer => answer.slice(0, 3)),
    ['422', '422', '422', '422', '422', '429', '429'],
  )
})

test('meanwhile its owner gets in: from a browser that is known, with the password; from anywhere, with a passkey', async () => {
  assert.equal((await guess('10.3.0.1', secrets.email)).status, 429)
  await known.fill('/today', {}, '/sign-out')
  await signInWithPassword(site, secrets, known)
  assert.equal((await showPasskey(browser(site.app, '10.3.0.2'), authenticator)).status, 303)
})

test('a school behind one address: when it guessed too often, known browsers go on', async () => {
  for (let tried = 0; tried < 20; tried += 1) await guess('10.4.0.1', `pupil${tried}@holm-oak.example`)
  assert.equal((await guess('10.4.0.1', 'colleague@holm-oak.example')).status, 429)
  const sameAddress = browser(site.app, '10.4.0.1')
  for (const [name, value] of known.cookies) if (name === 'device') sameAddress.cookies.set(name, value)
  await signInWithPassword(site, secrets, sameAddress)
  known.cookies.set('device', sameAddress.cookies.get('device') ?? '')
})

test('IPv6 counts by /64: a household’s addresses are one', async () => {
  for (let tried = 0; tried < 20; tried += 1) await guess(`2001:db8:1:1::${tried + 1}`, `pupil${tried}@elm.example`)
  assert.equal((await guess('2001:db8:1:1:ffff::1', 'colleague@elm.example')).status, 429)
  assert.equal((await guess('2001:db8:1:2::1', 'colleague@elm.example')).status, 422)
})

test('a known browser has no more than five wrong guesses either, and another’s does not count as known', async () => {
  site.pass({ hours: 9 })
  const thief = browser(site.app, '10.5.0.1')
  thief.cookies.set('device', known.cookies.get('device') ?? '')
  const wrong = { email: secrets.email, password: 'not this one, is it' }
  const statuses = []
  for (let tried = 0; tried < 6; tried += 1) statuses.push((await showPassword(thief, wrong)).status)
  assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429])
  assert.equal((await guess('10.5.0.2', secrets.email)).status, 422, 'and strangers are not held up by it')
})

test('a cookie that somebody planted is not the one that is known afterwards', async () => {
  site.pass({ hours: 9 })
  const visitor = browser(site.app, '10.6.0.1')
  visitor.cookies.set('device', 'planted'.padEnd(43, 'x'))
  await signInWithPassword(site, secrets, visitor)
  assert.notEqual(visitor.cookies.get('device'), 'planted'.padEnd(43, 'x'))
  const rows = await inSchool(site.database.db, school, tx => tx.selectFrom('known_device').selectAll().execute())
  assert.ok(rows.every(({ token_hash }) => !token_hash.equals(Buffer.from('planted'.padEnd(43, 'x')))))
})

test('a sign-in from a browser that is new is told to its owner, one from a known browser is not', async () => {
  const told = async () => {
    const notices = await inSchool(site.database.db, school, tx =>
      tx.selectFrom('notice').select('id').where('template', '=', 'signed-in-elsewhere').execute(),
    )
    return notices.length
  }
  const before = await told()
  const visitor = await signInWithPassword(site, secrets, browser(site.app, '10.7.0.1'))
  assert.equal(await told(), before + 1)
  await visitor.fill('/today', {}, '/sign-out')
  await signInWithPassword(site, secrets, visitor)
  assert.equal(await told(), before + 1)
})

test('S11: an address with an account and one without cost the same: queries and hashes', async () => {
  site.pass({ hours: 9 })
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let run = 0; run < 40; run += 1) {
    for (const [who, email] of [
      ['known', secrets.email],
      ['unknown', 'nobody@holm-oak.example'],
    ] as const) {
      site.pass({ hours: 9 })
      const begun = performance.now()
      assert.equal((await guess(`10.8.${run}.${email.length}`, email)).status, 422)
      times[who].push(performance.now() - begun)
    }
  }
  const median = (all: number[]): number => all.toSorted((one, other) => one - other)[all.length >> 1] ?? 0
  const [one, other] = [median(times.known), median(times.unknown)]
  assert.ok(Math.max(one, other) < 1.5 * Math.min(one, other), `known ${one} ms, unknown ${other} ms`)
})
