import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SoftAuthenticator, softAuthenticator } from '../../../../test/web/authenticator.ts'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../../test/web/site.ts'
import {
  addPasskey,
  joinApp,
  nextCode,
  optionsFrom,
  type Secrets,
  showPasskey,
  showPassword,
  signInWithPassword,
} from '../../../../test/web/ways-in.ts'
import { inSchool } from '../../../platform/db/index.ts'

const site = await testSite()
const owner = await founder(site)
const school = String(owner.cookies.get('sid')).slice(0, 36)
const chosen = { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' }

const isIn = async (visitor: Browser): Promise<boolean> => (await visitor.get('/today')).status === 200
/** The same cookies in another browser: what a thief has. */
const copyOf = (visitor: Browser): Browser => {
  const thief = browser(site.app)
  for (const [name, value] of visitor.cookies) thief.cookies.set(name, value)
  return thief
}
const notices = () => inSchool(site.database.db, school, tx => tx.selectFrom('notice').select('template').execute())

test('whoever has just set up the school is asked for a way in, and may add the first one later too', async () => {
  assert.match((await owner.get('/me/sign-in')).body, /without one you cannot sign in again/)
  site.pass({ minutes: 20 })
  assert.equal((await owner.get('/me/sign-in/passkeys/add')).status, 200, 'no factor to show yet')
})

test('a persona of the demonstration, whom anyone may be, is not told to add a passkey', async () => {
  const visitor = await persona(await testSite(), 'class teacher')
  for (const page of ['/me/sign-in', '/me/sign-in/begin']) {
    const { body } = await visitor.get(page)
    assert.match(body, /This is the demonstration/, page)
    assert.doesNotMatch(body, /cannot sign in again|works once|has to let you in again/, page)
  }
})

const made: { authenticator?: SoftAuthenticator } = {}

test('a passkey stands in the list, with when it was added; its owner is told', async () => {
  made.authenticator = await addPasskey(owner)
  const { body } = await owner.get('/me/sign-in')
  assert.match(body, /Passkey added: Office computer/)
  assert.match(body, /Office computer/)
  assert.match(body, /Not used yet/)
  assert.equal((await owner.get('/me/sign-in/begin')).headers['location'], '/me/sign-in')
  assert.ok((await notices()).some(({ template }) => template === 'sign-in-changed'))
})

test('from then on adding a way in needs a fresh factor', async () => {
  site.pass({ minutes: 11 })
  for (const page of ['/me/sign-in/passkeys/add', '/me/sign-in/password', '/me/sign-in/authenticator']) {
    assert.equal((await owner.get(page)).headers['location'], `/step-up?then=${encodeURIComponent(page)}`)
  }
  owner.cookies.delete('sid')
  assert.ok(made.authenticator)
  assert.equal((await showPasskey(owner, made.authenticator)).status, 303)
  assert.equal((await owner.get('/me/sign-in/passkeys/add')).status, 200)
})

test('the last way in cannot be removed', async () => {
  const list = (await owner.get('/me/sign-in')).body
  const address = /\/me\/sign-in\/passkeys\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  const refused = await owner.fill(address, {}, `${address}/remove`)
  assert.equal(refused.status, 422)
  assert.match(refused.body, /This is your only way in/)
  assert.equal((await owner.fill(address, { name: 'Old laptop' })).status, 303)
  assert.match((await owner.get('/me/sign-in')).body, /Old laptop/)
  assert.equal((await owner.fill(address, { name: ' ' })).status, 422)
})

test('a form that added a passkey, sent again, is no fresh factor', async () => {
  const visitor = browser(site.app)
  assert.ok(made.authenticator)
  await showPasskey(visitor, made.authenticator)
  const hidden = hiddenFieldsOf((await visitor.get('/me/sign-in/passkeys/add')).body, '/me/sign-in/passkeys')
  const second = softAuthenticator()
  const passkey = second.make(await optionsFrom(visitor, '/me/sign-in/passkeys/options', hidden['_token']))
  const send = async () => {
    const { _token } = hiddenFieldsOf((await visitor.get('/me')).body, '/sign-out')
    return visitor.post('/me/sign-in/passkeys', { ...hidden, _token: _token ?? '', name: 'Copied', passkey })
  }
  assert.equal((await send()).headers['location'], '/me/sign-in')
  site.pass({ minutes: 6 })
  assert.equal((await send()).headers['location'], '/me/sign-in')
  site.pass({ minutes: 6 })
  assert.match(String((await visitor.get('/me/sign-in/passkeys/add')).headers['location']), /^\/step-up/)
  owner.cookies.delete('sid')
  await showPasskey(owner, made.authenticator)
})

test('S10: whoever has the device of a passkey that was removed is signed out', async () => {
  const { body } = await owner.get('/me/sign-in')
  const address = /Copied[\s\S]*?(\/me\/sign-in\/passkeys\/[0-9a-f-]{36})/.exec(body)?.[1] ?? ''
  const thief = browser(site.app)
  assert.ok(made.authenticator)
  await showPasskey(thief, made.authenticator)
  assert.equal(await isIn(thief), true)
  assert.equal((await owner.fill(address, {}, `${address}/remove`)).status, 303)
  assert.deepEqual([await isIn(thief), await isIn(owner)], [false, true])
})

test('of two passkeys removed at the same time one stays', async () => {
  await addPasskey(owner)
  const addresses = [...new Set((await owner.get('/me/sign-in')).body.match(/\/me\/sign-in\/passkeys\/[0-9a-f-]{36}/g))]
  assert.equal(addresses.length, 2)
  const forms = await Promise.all(
    addresses.map(async address => hiddenFieldsOf((await owner.get(address)).body, `${address}/remove`)),
  )
  const answers = await Promise.all(addresses.map((address, at) => owner.post(`${address}/remove`, forms[at] ?? {})))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('another’s passkey is not to be seen, renamed or removed', async () => {
  const [passkey] = await inSchool(site.database.db, school, tx => tx.selectFrom('passkey').select('id').execute())
  const stranger = await founder(await testSite(), 'Elm Primary')
  const { _token } = hiddenFieldsOf((await stranger.get('/today')).body, '/sign-out')
  const address = `/me/sign-in/passkeys/${passkey?.id}`
  assert.equal((await owner.get(address)).status, 200)
  assert.equal((await stranger.get(address)).status, 404)
  assert.equal((await stranger.post(address, { _token: _token ?? '', name: 'Mine', _key: crypto.randomUUID() })).status, 404)
})

test('a password that is short or guessable is refused beside its field, and is not shown again', async () => {
  const short = await owner.fill('/me/sign-in/password', { ...chosen, password: 'abc' })
  assert.equal(short.status, 422)
  assert.match(short.body, /12 characters or more/)
  assert.doesNotMatch(short.body, /value="abc"/)
  const school = await owner.fill('/me/sign-in/password', { ...chosen, password: 'Holm Oak Primary 26' })
  assert.match(school.body, /Too many people would guess/)
  assert.match(
    (await owner.fill('/me/sign-in/password', { password: chosen.password, email: 'nonsense' })).body,
    /Enter an email address/,
  )
})

const state: { secrets: Secrets } = { secrets: { ...chosen, totp: '', recoveryCodes: [] } }

test('a password leads on to the app, and lets nobody in before that', async () => {
  const set = await owner.fill('/me/sign-in/password', chosen)
  assert.equal(set.headers['location'], '/me/sign-in/authenticator')
  assert.match((await owner.get('/me/sign-in')).body, /does not let you in yet/)
  assert.equal((await showPassword(browser(site.app), chosen)).status, 422)
  state.secrets = { ...chosen, ...(await joinApp(site, owner)) }
  await signInWithPassword(site, state.secrets)
})

test('the page to join an app has the key as a drawing and in letters; a wrong code joins nothing', async () => {
  const { body } = await owner.get('/me/sign-in/authenticator')
  assert.match(body, /<svg class="sg-square-code"[^>]*role="img"/)
  const secret = /<code class="sg-key">([^<]+)</.exec(body)?.[1]
  const again = await owner.post('/me/sign-in/authenticator', {
    ...hiddenFieldsOf(body, '/me/sign-in/authenticator'),
    code: '000000',
  })
  assert.equal(again.status, 422)
  assert.equal(
    /<code class="sg-key">([^<]+)</.exec(again.body)?.[1],
    secret,
    'the same key, so that nothing need be scanned again',
  )
  await signInWithPassword(site, state.secrets)
})

test('S10: a changed password ends every other session at once, and a copy of this one', async () => {
  const elsewhere = await signInWithPassword(site, state.secrets)
  const thief = copyOf(owner)
  assert.deepEqual([await isIn(elsewhere), await isIn(thief)], [true, true])
  const password = 'eleven quiet hedgehogs march'
  const begun = performance.now()
  assert.equal((await owner.fill('/me/sign-in/password', { password })).headers['location'], '/me/sign-in')
  assert.deepEqual([await isIn(elsewhere), await isIn(thief), await isIn(owner)], [false, false, true])
  assert.ok(performance.now() - begun < 1000)
  assert.equal((await showPassword(browser(site.app), chosen)).status, 422, 'the old password')
  state.secrets = { ...state.secrets, password }
  await signInWithPassword(site, state.secrets)
})

test('S10: another app ends every other session; the old app and the old recovery codes are worth nothing', async () => {
  const elsewhere = await signInWithPassword(site, state.secrets)
  const old = state.secrets
  state.secrets = { ...old, ...(await joinApp(site, owner)) }
  assert.equal(await isIn(elsewhere), false)
  const visitor = browser(site.app)
  await showPassword(visitor, state.secrets)
  assert.equal((await visitor.fill('/sign-in/recovery-code', { code: old.recoveryCodes[0] ?? '' })).status, 422)
  assert.equal((await visitor.fill('/sign-in/recovery-code', { code: state.secrets.recoveryCodes[0] ?? '' })).status, 303)
})

test('new recovery codes end the old ones, and stand on one page once', async () => {
  const made = await owner.fill('/me/sign-in/recovery-codes', {}, '/me/sign-in/recovery-codes')
  assert.equal(made.status, 200)
  const codes = [...made.body.matchAll(/<li><code>([^<]+)</g)].map(([, code = '']) => code)
  assert.equal(new Set(codes).size, 10)
  assert.ok(codes.every(code => /^[a-z2-9]{5}-[a-z2-9]{5}$/.test(code)))
  assert.doesNotMatch((await owner.get('/me/sign-in/recovery-codes')).body, new RegExp(codes[0] ?? 'none'))
  assert.match((await owner.get('/me/sign-in')).body, /10 of 10 recovery codes are left/)
  const stored = await inSchool(site.database.db, school, tx => tx.selectFrom('recovery_code').select('code_hash').execute())
  assert.ok(stored.every(({ code_hash }) => !codes.includes(code_hash.toString())))
})

test('each session is listed with its device, and can be ended; another’s cannot', async () => {
  const phone = browser(site.app)
  await showPassword(phone, state.secrets)
  const agent = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' }
  const { totp } = state.secrets
  const code = nextCode(site, totp)
  await phone.post('/sign-in/code', { code }, { 'sec-fetch-site': 'same-origin', ...agent })
  const { body } = await owner.get('/me/sign-in')
  assert.match(body, /Safari on an iPhone/)
  assert.match(body, /This browser/)
  const session = /name="session" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  const hidden = hiddenFieldsOf(body, '/me/sign-in/sessions/end')
  const stranger = await founder(await testSite(), 'Ash Primary')
  const theirs = hiddenFieldsOf((await stranger.get('/today')).body, '/sign-out')
  await stranger.post('/me/sign-in/sessions/end', { ...theirs, _key: crypto.randomUUID(), session })
  assert.equal(await isIn(phone), true)
  assert.equal((await owner.post('/me/sign-in/sessions/end', { ...hidden, session })).status, 303)
})

test('“sign out everywhere else” leaves this session alone', async () => {
  const others = [await signInWithPassword(site, state.secrets), await signInWithPassword(site, state.secrets)]
  const { status } = await owner.fill('/me/sign-in', {}, '/me/sign-in/sessions/end-others')
  assert.equal(status, 303)
  assert.deepEqual(await Promise.all(others.map(isIn)), [false, false])
  assert.equal(await isIn(owner), true)
})

test('the password can be given up while a passkey is there, and then needs no app', async () => {
  const removed = await owner.fill('/me/sign-in', {}, '/me/sign-in/password/remove')
  assert.equal(removed.status, 303, removed.body)
  assert.match((await owner.get('/me/sign-in')).body, /You have no password/)
  assert.equal((await showPassword(browser(site.app), state.secrets)).status, 422)
})

test('nobody keeps the server busy with one new password after another', async () => {
  const hidden = hiddenFieldsOf((await owner.get('/me')).body, '/sign-out')
  const statuses = []
  for (let times = 0; times < 21; times += 1)
    statuses.push((await owner.post('/me/sign-in/password', { ...hidden, password: 'short' })).status)
  assert.deepEqual([statuses.at(0), statuses.at(-1)], [422, 429])
})

test('each change is in the audit, by its name', async () => {
  const acts = await inSchool(site.database.db, school, tx => tx.selectFrom('audit_entry').select('action').execute())
  const names = new Set(acts.map(({ action }) => action))
  for (const name of [
    'session.begun',
    'passkey.added',
    'passkey.renamed',
    'passkey.removed',
    'password.changed',
    'password.removed',
    'authenticator.set',
    'recovery-codes.made',
    'recovery-code.used',
    'session.ended',
    'session.ended-elsewhere',
  ]) {
    assert.ok(names.has(name), name)
  }
})

test('no secret is in the log', () => {
  const { password, totp, recoveryCodes } = state.secrets
  for (const secret of [password, totp, ...recoveryCodes, chosen.password]) assert.ok(!site.log().includes(secret))
})
