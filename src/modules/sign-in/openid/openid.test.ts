import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lie, lyingProvider } from '../../../../test/openid/lying-provider.ts'
import { realProvider } from '../../../../test/openid/real-provider.ts'
import { type Browser, browser, origin } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { nextCode } from '../../../../test/web/ways-in.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { addPeople } from '../../people/index.ts'
import { setAuthenticator } from '../authenticator/authenticator-store.ts'
import { connectAccount } from './identity-store.ts'
import type { ProviderSettings } from './provider-store.ts'
import { addProvider } from './provider-store.ts'

const site = await testSite()
const headteacher = await founder(site)
const school = String(headteacher.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)

const clientId = 'schoolgate'
const real = await realProvider([
  { sub: 'bridget', claims: { email: 'head@school.example', email_verified: true } },
  { sub: 'somebody-else', claims: { email: 'head@school.example', email_verified: true } },
])
const liar = await lyingProvider(clientId)

const settings = { kind: 'other', name: 'Northern Lights', hostedDomain: null, clientId, enforcesMfa: true } as const
const add = (more: Partial<ProviderSettings> & { readonly issuer: string }) =>
  within(tx => addProvider(tx, { ...settings, clientSecret: real.clientSecret, ...more }, site.now()))
const realId = await add({ issuer: real.issuer })
const liarId = await add({ issuer: liar.issuer, name: 'Liar' })
real.allow(`${origin}/sign-in/with/${realId}/back`)

const [bridget = ''] = await within(tx =>
  addPeople(tx, [{ name: 'Bridget Oakapple', titles: ['teacher'] }], { source: 'person', now: site.now() }),
)
await within(async tx => {
  await connectAccount(tx, { issuer: real.issuer, subject: 'bridget', providerId: realId, personId: bridget }, site.now())
  await connectAccount(tx, { issuer: liar.issuer, subject: 'someone', providerId: liarId, personId: bridget }, site.now())
})

/** Presses the button of a provider. @returns the address to which the browser is led */
async function press(visitor: Browser, providerId: string, then = ''): Promise<string> {
  const answer = await visitor.post(`/sign-in/with/${providerId}`, { then })
  const address = /^0; url=(.*)$/.exec(String(answer.headers['refresh']))?.[1]
  assert.ok(address, answer.body)
  return address
}

const pathOf = (address: string): string => address.slice(origin.length)

const isSignedIn = async (visitor: Browser): Promise<boolean> => (await visitor.get('/today')).status === 200

test('by a real provider, somebody whose account is connected is signed in, and led to where they wanted to go', async () => {
  const visitor = browser(site.app)
  const address = await press(visitor, realId, '/who-to-ask')
  const back = await real.signIn(address, 'bridget')
  const answer = await visitor.get(pathOf(back), { 'sec-fetch-site': 'cross-site' })
  assert.equal(answer.status, 303, answer.body)
  assert.equal(answer.headers['location'], '/who-to-ask')
  assert.match((await visitor.get('/today')).body, /Bridget Oakapple/)
})

test('what goes out: PKCE with S256, a state, a nonce, only the scope "openid"; no secret in the address', async () => {
  const { searchParams, href } = new URL(await press(browser(site.app), realId))
  assert.equal(searchParams.get('code_challenge_method'), 'S256')
  assert.equal(searchParams.get('scope'), 'openid')
  assert.equal(searchParams.get('response_type'), 'code')
  for (const name of ['state', 'nonce', 'code_challenge']) assert.ok((searchParams.get(name) ?? '').length >= 43, name)
  assert.ok(!href.includes(encodeURIComponent(real.clientSecret)))
})

/** Somebody who went to the liar and comes back with what it says. */
async function comesBack(lie: Lie = {}, more: Readonly<Record<string, string>> = {}) {
  const visitor = browser(site.app)
  const back = liar.answer(await press(visitor, liarId), lie, more)
  return { visitor, back, answer: await visitor.get(pathOf(back)) }
}

const words = (body: string): string => /<h1[\s\S]*?<\/p>/.exec(body)?.[0] ?? ''

async function isRefused({ visitor, answer }: Awaited<ReturnType<typeof comesBack>>, name: string): Promise<void> {
  assert.equal(answer.status, 422, name)
  assert.match(answer.body, /That did not work/, name)
  assert.equal(await isSignedIn(visitor), false, name)
}

test('the liar, when it tells the truth, lets somebody in: so what follows is refused for the lie alone', async () => {
  const { visitor, answer } = await comesBack()
  assert.equal(answer.status, 303, words(answer.body))
  assert.ok(await isSignedIn(visitor))
})

const seconds = Math.floor(Date.now() / 1000)
const lies: Readonly<Record<string, Lie>> = {
  'another issuer': { claims: { iss: real.issuer } },
  'another audience': { claims: { aud: 'another-program' } },
  'several audiences and another authorised party': { claims: { aud: [clientId, 'another-program'], azp: 'another-program' } },
  'another nonce': { claims: { nonce: 'x'.repeat(43) } },
  'no nonce': { claims: { nonce: undefined } },
  'a token that ran out': { claims: { iat: seconds - 7200, exp: seconds - 3600 } },
  'a token of the future': { claims: { iat: seconds + 7200, nbf: seconds + 7200, exp: seconds + 9000 } },
  'no subject': { claims: { sub: undefined } },
  'a signature by another key': { foreignKey: true },
  'no signature': { unsigned: true },
  'a code that it does not know': { tokenError: 'invalid_grant' },
  'a secret that it does not accept': { tokenError: 'invalid_client' },
}

for (const [name, lie] of Object.entries(lies)) {
  test(`S14: refused: ${name}`, async () => isRefused(await comesBack(lie), name))
}

test('S14: refused: another state, none, or a state of another school', async () => {
  for (const state of ['', 'x', `${school}.${'x'.repeat(43)}`, `0197a000-0000-7000-8000-000000000000.${'x'.repeat(43)}`]) {
    const came = await comesBack({}, { state })
    assert.ok([404, 422].includes(came.answer.status), state)
    assert.equal(await isSignedIn(came.visitor), false, state)
  }
})

test('S14: refused: an answer that says it comes from another provider, or does not say (RFC 9207)', async () => {
  await isRefused(await comesBack({}, { iss: real.issuer }), 'another')
  const visitor = browser(site.app)
  const back = new URL(liar.answer(await press(visitor, liarId)))
  back.searchParams.delete('iss')
  await isRefused({ visitor, back: back.href, answer: await visitor.get(pathOf(back.href)) }, 'none')
})

test('S14: refused: what was begun with one provider and comes back by the address of another, which gets no code', async () => {
  const visitor = browser(site.app)
  const back = liar.answer(await press(visitor, realId))
  const mixed = back.replace(realId, liarId)
  const before = liar.asked.length
  await isRefused({ visitor, back: mixed, answer: await visitor.get(pathOf(mixed)) }, 'mixed up')
  assert.equal(liar.asked.length, before, 'no code was handed on')
})

test('S14: refused: the same answer a second time, also by whoever had it first', async () => {
  const { visitor, back } = await comesBack()
  visitor.cookies.delete('sid')
  await isRefused({ visitor, back, answer: await visitor.get(pathOf(back)) }, 'replayed')
})

test('S14: refused: an answer in another browser than the one that was sent, which is then spoilt for both', async () => {
  const [victim, attacker] = [browser(site.app), browser(site.app, '10.9.9.9')]
  const back = liar.answer(await press(attacker, liarId))
  await isRefused({ visitor: victim, back, answer: await victim.get(pathOf(back)) }, 'in the browser of somebody else')
  await isRefused({ visitor: attacker, back, answer: await attacker.get(pathOf(back)) }, 'and afterwards in its own')
})

test('S14: refused: after ten minutes', async () => {
  const visitor = browser(site.app)
  const back = liar.answer(await press(visitor, liarId))
  site.pass({ minutes: 11 })
  await isRefused({ visitor, back, answer: await visitor.get(pathOf(back)) }, 'too late')
})

test('S14: an account with the same verified email address is nobody: accounts are known by issuer and subject alone', async () => {
  await within(tx => tx.updateTable('person').set({ email: 'head@school.example' }).where('id', '=', bridget).execute())
  const visitor = browser(site.app)
  const back = await real.signIn(await press(visitor, realId), 'somebody-else')
  const answer = await visitor.get(pathOf(back))
  await isRefused({ visitor, back, answer }, 'by email')
  assert.match(answer.body, /not connected with anybody at this school yet/)
})

test('S14: the same subject at another provider is somebody else', async () => {
  const other = await comesBack({ claims: { sub: 'bridget' } })
  await isRefused(other, 'same subject, other issuer')
})

test('what the provider says itself is told in plain words', async () => {
  const said = async (error: string) => {
    const visitor = browser(site.app)
    const back = new URL(liar.answer(await press(visitor, liarId)))
    back.searchParams.delete('code')
    back.searchParams.set('error', error)
    back.searchParams.set('error_description', '<b>Call 0900 to unlock</b>')
    return (await visitor.get(pathOf(back.href))).body
  }
  assert.match(await said('access_denied'), /You stopped at Liar/)
  assert.match(await said('interaction_required'), /must first agree/)
  const odd = await said('server_error')
  assert.match(odd, /Liar did not let you in/)
  assert.doesNotMatch(odd, /0900/, 'and nothing of what it sent is shown')
})

test('somebody who left is not let in', async () => {
  const past = Temporal.PlainDate.from('2026-01-01')
  await within(tx => tx.updateTable('person').set({ left_on: past }).where('id', '=', bridget).execute())
  const came = await comesBack()
  await isRefused(came, 'left')
  await within(tx => tx.updateTable('person').set({ left_on: null }).where('id', '=', bridget).execute())
})

test('an account without a second factor lets staff in no further than to a code, and not at all where there is none', async () => {
  await within(tx =>
    tx.updateTable('openid_provider').set({ enforces_mfa: false, changed_at: site.now() }).where('id', '=', liarId).execute(),
  )
  await isRefused(await comesBack(), 'one factor')
  const said = await comesBack({ claims: { amr: ['pwd', 'mfa'] } })
  assert.equal(said.answer.status, 303, 'where the token says that there were several, that is enough')
  const secret = 'JBSWY3DPEHPK3PXP'
  await within(tx => setAuthenticator(tx, bridget, { secret, step: 0 }, site.now()))
  const half = await comesBack()
  assert.equal(half.answer.headers['location'], '/sign-in/code')
  assert.equal(await isSignedIn(half.visitor), false)
  assert.equal((await half.visitor.fill('/sign-in/code', { code: nextCode(site, secret) })).status, 303)
  const session = (tx: Tx) => tx.selectFrom('session').select('factors').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  assert.deepEqual((await within(session)).factors, ['openid', 'totp'], 'and no password is said to have been shown')
})

test('nothing secret of a sign-in is in the log or, readable, in the database', async () => {
  const { back } = await comesBack({ claims: { amr: ['mfa'] } })
  const { searchParams } = new URL(back)
  for (const secret of [searchParams.get('code'), searchParams.get('state'), real.clientSecret])
    assert.ok(secret && !site.log().includes(secret), String(secret))
  const rows = JSON.stringify(await within(tx => tx.selectFrom('openid_provider').selectAll().execute()))
  assert.ok(!rows.includes(real.clientSecret) && !rows.includes(Buffer.from(real.clientSecret).toString('hex')))
})
