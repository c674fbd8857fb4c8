import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../../test/web/site.ts'
import { addPasskey, nextCode, optionsFrom, setPasswordAndApp } from '../../../../test/web/ways-in.ts'
import type { App } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'

/** A page as a module would have it, behind a fresh factor. */
const ofATest = (app: App) => {
  app.get('/test/vault', requires(everyoneSignedIn, { fresh: true }), async () => 'the vault')
  app.post('/test/vault', requires(everyoneSignedIn, { fresh: true }), async req => ({ got: req.body }))
}

const site = await testSite({ routes: ofATest })
const owner = await founder(site)
const secrets = await setPasswordAndApp(site, owner, { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' })
const authenticator = await addPasskey(owner)
const stale = () => site.pass({ minutes: 11 })

/** Follows a form that is sent on whole, as browsers do. */
async function send(visitor: Browser, url: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  const answer = await visitor.post(url, fields)
  return answer.status === 307 ? visitor.post(String(answer.headers['location']), fields) : answer
}

const stepUpForm = (body: string) => hiddenFieldsOf(body, '/step-up')
const tokenOf = async (visitor: Browser) => hiddenFieldsOf((await visitor.get('/today')).body, '/sign-out')['_token'] ?? ''

test('a page that needs a fresh factor asks for one and comes back; for ten minutes it does not ask again', async () => {
  stale()
  const asked = await owner.get('/test/vault?x=1')
  assert.equal(asked.headers['location'], '/step-up?then=%2Ftest%2Fvault%3Fx%3D1')
  const page = await owner.get(String(asked.headers['location']))
  assert.match(page.body, /Show that it is you/)
  const answer = await owner.post('/step-up', { ...stepUpForm(page.body), with: 'totp', code: nextCode(site, secrets.totp) })
  assert.equal(answer.headers['location'], '/test/vault?x=1')
  site.pass({ minutes: 9 })
  assert.equal((await owner.get('/test/vault')).status, 200)
  site.pass({ minutes: 1, seconds: 1 })
  assert.equal((await owner.get('/test/vault')).status, 303)
})

test('S10: the session has another token afterwards; a copy of the cookie from before is worth nothing', async () => {
  stale()
  const before = owner.cookies.get('sid')
  const page = await owner.get('/step-up?then=/today')
  await owner.post('/step-up', { ...stepUpForm(page.body), with: 'totp', code: nextCode(site, secrets.totp) })
  assert.notEqual(owner.cookies.get('sid'), before)
  const thief = browser(site.app)
  thief.cookies.set('sid', before ?? '')
  assert.equal((await thief.get('/today')).status, 303)
  assert.equal((await owner.get('/today')).status, 200)
})

test('a passkey of one’s own does; the browser is asked for none but one’s own', async () => {
  stale()
  const form = stepUpForm((await owner.get('/step-up?then=/test/vault')).body)
  const options = await optionsFrom(owner, '/sign-in/passkey/options', form['_token'])
  const allowed: unknown = Reflect.get(options, 'allowCredentials')
  assert.ok(Array.isArray(allowed) && allowed.length === 1)
  const answer = await owner.post('/step-up', { ...form, with: 'passkey', passkey: authenticator.show(options) })
  assert.equal(answer.headers['location'], '/test/vault')
  assert.equal((await owner.get('/test/vault')).status, 200)
})

test('a wrong code, a used one, another’s passkey or a persona’s word do not', async () => {
  stale()
  const { body } = await owner.get('/step-up?then=/test/vault')
  const form = stepUpForm(body)
  for (const fields of [
    { with: 'totp', code: '000000' },
    { with: 'totp', code: '' },
    { with: 'passkey', passkey: '{}' },
    { with: 'persona' },
    { with: 'nothing' },
    {},
  ]) {
    const answer = await owner.post('/step-up', { ...form, ...fields })
    assert.equal(answer.status, 422, JSON.stringify(fields))
    assert.equal((await owner.get('/test/vault')).status, 303)
  }
})

test('a form that comes too late loses nothing: what was typed waits, and one press sends it', async () => {
  stale()
  const typed = { reason: 'Two & "two" are <four>', roles: ['dsl', 'chair'] }
  const asked = await send(owner, '/test/vault?y=2', { _token: await tokenOf(owner), ...typed, password: 'secret words here' })
  assert.equal(asked.status, 200)
  assert.match(asked.body, /Nothing is lost/)
  assert.doesNotMatch(Buffer.from(asked.body).toString(), /secret words here/)
  const form = stepUpForm(asked.body)
  const wrong = await owner.post('/step-up', { ...form, with: 'totp', code: '000000' })
  assert.equal(stepUpForm(wrong.body)['held'], form['held'], 'a wrong code loses nothing either')
  const carryOn = await owner.post('/step-up', { ...form, with: 'totp', code: nextCode(site, secrets.totp) })
  assert.equal(carryOn.status, 200)
  assert.match(carryOn.body, /Nothing has been done with it yet/)
  const roles = [...carryOn.body.matchAll(/name="roles" value="([^"]*)"/g)].map(([, role = '']) => role)
  const fields = { ...hiddenFieldsOf(carryOn.body, '/test/vault?y=2'), roles }
  const sent = await owner.post('/test/vault?y=2', fields)
  assert.equal(sent.status, 200, sent.body)
  const { got } = JSON.parse(sent.body)
  assert.deepEqual([got.reason, got.roles, got.password], [typed.reason, typed.roles, undefined])
})

test('a form from elsewhere is refused before anything is asked or kept', async () => {
  stale()
  const foreign = await owner.post(
    '/test/vault',
    { reason: 'x' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  )
  assert.equal(foreign.status, 403)
  assert.equal((await send(owner, '/test/vault', { reason: 'x' })).status, 403, 'nor is one without the session’s token')
  const token = await tokenOf(owner)
  assert.equal((await owner.post('/step-up/held?to=//evil.example/x', { _token: token })).status, 422)
})

test('nothing held in one session is sent by another', async () => {
  stale()
  const asked = await send(owner, '/test/vault', { _token: await tokenOf(owner), reason: 'mine' })
  const { held = '' } = stepUpForm(asked.body)
  const other = await founder(await testSite(), 'Elm Primary')
  const theirs = await addPasskey(other)
  const token = await tokenOf(other)
  const options = await optionsFrom(other, '/sign-in/passkey/options', token)
  const answer = await other.post('/step-up', { _token: token, with: 'passkey', passkey: theirs.show(options), held })
  assert.deepEqual([answer.status, answer.headers['location']], [303, '/today'])
})

test('in the demonstration a persona carries on with one press', async () => {
  const demonstration = await testSite({ routes: ofATest })
  const visitor = await persona(demonstration, 'class teacher')
  demonstration.pass({ minutes: 11 })
  const page = await visitor.get('/step-up?then=/test/vault')
  assert.match(page.body, /In a real school you would show your passkey here/)
  const answer = await visitor.post('/step-up', stepUpForm(page.body))
  assert.equal(answer.headers['location'], '/test/vault')
  assert.equal((await visitor.get('/test/vault')).status, 200)
})

test('five wrong codes, and this browser waits: guessing on an open session gets nobody on', async () => {
  stale()
  site.pass({ hours: 3 })
  const visitor = browser(site.app)
  await visitor.fill('/sign-in', { email: secrets.email, password: secrets.password })
  await visitor.fill('/sign-in/code', { code: nextCode(site, secrets.totp) })
  stale()
  const form = stepUpForm((await visitor.get('/step-up?then=/today')).body)
  for (let tried = 0; tried < 5; tried += 1) {
    assert.equal((await visitor.post('/step-up', { ...form, with: 'totp', code: '000000' })).status, 422)
  }
  assert.equal((await visitor.post('/step-up', { ...form, with: 'totp', code: nextCode(site, secrets.totp) })).status, 429)
})
