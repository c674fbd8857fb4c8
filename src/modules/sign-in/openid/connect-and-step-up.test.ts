import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lie, lyingProvider } from '../../../../test/openid/lying-provider.ts'
import { realProvider } from '../../../../test/openid/real-provider.ts'
import { type Browser, browser, hiddenFieldsOf, origin } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { newToken, sessionCookieValue } from '../../../platform/sessions/session-cookie.ts'
import { beginSession } from '../../../platform/sessions/session-store.ts'
import { addPeople } from '../../people/index.ts'
import { connectAccount, ownerOf } from './identity-store.ts'
import { addProvider } from './provider-store.ts'

const site = await testSite()
const head = await founder(site)
const school = String(head.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)

const real = await realProvider([{ sub: 'bridget' }, { sub: 'amos' }])
const liar = await lyingProvider('schoolgate')
const common = { kind: 'other', hostedDomain: null, clientId: 'schoolgate', enforcesMfa: true } as const
const add = (issuer: string, name: string) =>
  within(tx => addProvider(tx, { ...common, issuer, name, clientSecret: real.clientSecret }, site.now()))
const [realId, liarId] = [await add(real.issuer, 'Northern Lights'), await add(liar.issuer, 'Liar')]
real.allow(`${origin}/sign-in/with/${realId}/back`)
const [bridget = '', amos = ''] = await within(tx =>
  addPeople(
    tx,
    [
      { name: 'Bridget Oakapple', titles: ['teacher'] },
      { name: 'Amos Tarn', titles: ['governor'] },
    ],
    { source: 'person', now: site.now() },
  ),
)

async function signedInAs(personId: string, since: Temporal.DurationLike = { minutes: 0 }): Promise<Browser> {
  const who = browser(site.app)
  const token = newToken()
  await within(tx => beginSession(tx, { personId, token, factors: ['passkey'], device: 'a test' }, site.now().subtract(since)))
  who.cookies.set('sid', sessionCookieValue({ schoolId: school, token }))
  return who
}

const pathOf = (address: string): string => address.slice(origin.length)

/** @returns the address of the provider, or where else it leads */
async function press(who: Browser, path: string): Promise<string> {
  const token = hiddenFieldsOf((await who.get('/me/sign-in')).body, '/sign-out')
  const answer = await who.post(path, { ...token, then: '/me/sign-in' })
  return /^0; url=(.*)$/.exec(String(answer.headers['refresh']))?.[1] ?? String(answer.headers['location'])
}

const connect = async (who: Browser, sub: string) =>
  who.get(pathOf(await real.signIn(await press(who, `/me/sign-in/connect/${realId}`), sub)))

/** Comes back from the liar, sent by a path. */
async function lieTo(who: Browser, path: string, lie: Lie) {
  const back = liar.answer(await press(who, path), lie)
  return who.get(pathOf(back))
}

const freshOf = async (personId: string) =>
  within(async tx => {
    const rows = await tx
      .selectFrom('session')
      .select(['fresh_at', 'factors'])
      .where('person_id', '=', personId)
      .orderBy('id', 'desc')
      .execute()
    return rows[0]
  })

test('whoever is signed in, and has shown a factor of late, connects an account; it signs them in from then on', async () => {
  const who = await signedInAs(bridget)
  const answer = await connect(who, 'bridget')
  assert.equal(answer.headers['location'], '/me/sign-in')
  assert.equal(await within(tx => ownerOf(tx, { issuer: real.issuer, subject: 'bridget' })), bridget)
  assert.deepEqual((await freshOf(bridget))?.factors, ['passkey', 'openid'])
})

test('without a fresh factor nothing is connected; who has no way in yet has none to show', async () => {
  const path = `/me/sign-in/connect/${realId}`
  assert.match(await press(await signedInAs(bridget, { minutes: 11 }), path), /^\/step-up/)
  assert.match(await press(await signedInAs(amos, { minutes: 11 }), path), /^http/)
})

test('an account that is somebody else’s stays theirs', async () => {
  const answer = await connect(await signedInAs(amos), 'bridget')
  assert.equal(answer.status, 422)
  assert.match(answer.body, /connected with somebody else/)
  assert.equal(await within(tx => ownerOf(tx, { issuer: real.issuer, subject: 'bridget' })), bridget)
})

test('what one began and another, signed in meanwhile in the same browser, ends connects nobody', async () => {
  const who = await signedInAs(amos)
  const back = await real.signIn(await press(who, `/me/sign-in/connect/${realId}`), 'amos')
  who.cookies.set('sid', String((await signedInAs(bridget)).cookies.get('sid')))
  const answer = await who.get(pathOf(back))
  assert.equal(answer.status, 422)
  assert.equal(await within(tx => ownerOf(tx, { issuer: real.issuer, subject: 'amos' })), null)
})

test('a fresh factor by the provider: it is asked to let them sign in anew, and the session is fresh again, with another token', async () => {
  const who = await signedInAs(bridget, { minutes: 11 })
  const [before, token] = [await freshOf(bridget), who.cookies.get('sid')]
  const address = await press(who, `/step-up/with/${realId}`)
  assert.equal(new URL(address).searchParams.get('prompt'), 'login')
  assert.equal(new URL(address).searchParams.get('max_age'), '0')
  const answer = await who.get(pathOf(await real.signIn(address, 'bridget')))
  assert.equal(answer.status, 303, answer.body)
  const after = await freshOf(bridget)
  assert.ok(after?.fresh_at && before?.fresh_at && Temporal.Instant.compare(after.fresh_at, before.fresh_at) > 0)
  assert.notEqual(who.cookies.get('sid'), token)
})

test('S14: a fresh factor is refused by another account, by one that signed in before, and where the provider does not say when', async () => {
  const connected = await signedInAs(bridget)
  assert.equal((await lieTo(connected, `/me/sign-in/connect/${liarId}`, {})).status, 303)
  const path = `/step-up/with/${liarId}`
  const refused = async (lie: Lie) => {
    const who = await signedInAs(bridget, { minutes: 11 })
    const answer = await lieTo(who, path, lie)
    assert.equal(answer.status, 422)
    assert.match(await press(who, `/me/sign-in/connect/${realId}`), /^\/step-up/, 'still not fresh')
    return answer.body
  }
  assert.match(await refused({ claims: { sub: 'another' } }), /with another account than the one/)
  assert.match(
    await refused({ claims: { auth_time: Math.floor(Date.now() / 1000) - 3600 } }),
    /did not say that you have just signed in/,
  )
  assert.match(await refused({ claims: { auth_time: undefined } }), /did not say that you have just signed in/)
  const who = await signedInAs(bridget, { minutes: 11 })
  assert.equal((await lieTo(who, path, {})).status, 303, 'while the truth is accepted')
})

const disconnect = async (who: Browser, providerId: string) => {
  const hidden = hiddenFieldsOf((await who.get('/me/sign-in')).body, '/sign-out')
  return who.post(`/me/sign-in/connect/${providerId}/end`, { ...hidden, _key: crypto.randomUUID() })
}

test('an account is let go of again, and everyone who came by it is signed out; a stranger to it, or without a fresh factor, does nothing', async () => {
  assert.match((await (await signedInAs(bridget)).get('/me/sign-in')).body, /Disconnect Northern Lights/)
  assert.equal((await disconnect(await signedInAs(amos), liarId)).status, 404)
  assert.match(String((await disconnect(await signedInAs(bridget, { minutes: 11 }), liarId)).headers['location']), /^\/step-up/)
  const [who, elsewhere] = [await signedInAs(bridget), await signedInAs(bridget)]
  assert.equal((await disconnect(who, liarId)).headers['location'], '/me/sign-in')
  assert.deepEqual([(await who.get('/me')).status, (await elsewhere.get('/me')).status], [200, 303])
  assert.equal(await within(tx => ownerOf(tx, { issuer: liar.issuer, subject: 'bridget' })), null)
  assert.match((await who.get('/me/sign-in')).body, /Connect Liar/)
})

test('the last account stays: also where another is left that is one factor, and one is not enough for them', async () => {
  const refused = await disconnect(await signedInAs(bridget), realId)
  assert.equal(refused.status, 422)
  assert.match(refused.body, /Your Northern Lights account is your only way in/)
  const weak = await within(async tx => {
    const settings = { ...common, issuer: 'https://weak.example', name: 'Weak', clientSecret: 'none', enforcesMfa: false }
    const providerId = await addProvider(tx, settings, site.now())
    await connectAccount(tx, { issuer: settings.issuer, subject: 'bridget', providerId, personId: bridget }, site.now())
    return providerId
  })
  assert.equal((await disconnect(await signedInAs(bridget), realId)).status, 422)
  assert.equal((await disconnect(await signedInAs(bridget), weak)).status, 303)
})
