import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { softAuthenticator } from '../../../../test/web/authenticator.ts'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { addPasskey, optionsFrom, sendPasskey, showPasskey } from '../../../../test/web/ways-in.ts'
import { inSchool } from '../../../platform/db/index.ts'

const site = await testSite()
const owner = await founder(site)
const authenticator = await addPasskey(owner)
const school = String(owner.cookies.get('sid')).slice(0, 36)
const stranger = () => browser(site.app)

const refusedShown = async (...[visitor, soft, more]: Parameters<typeof showPasskey>): Promise<void> => {
  const answer = await showPasskey(visitor, soft, more)
  assert.equal(answer.status, 422)
  assert.match(answer.body, /That passkey did not work/)
  assert.equal(visitor.cookies.has('sid'), false)
}

test('what is asked of the browser: our own name, a verified owner, a key that needs no name typed, each time another challenge', async () => {
  const { _token } = hiddenFieldsOf((await owner.get('/me/sign-in/passkeys/add')).body, '/me/sign-in/passkeys')
  const [one, other] = [
    await optionsFrom(owner, '/me/sign-in/passkeys/options', _token),
    await optionsFrom(owner, '/me/sign-in/passkeys/options', _token),
  ]
  assert.deepEqual(Reflect.get(one, 'authenticatorSelection'), {
    residentKey: 'required',
    userVerification: 'required',
    requireResidentKey: true,
  })
  assert.equal(one.rp?.id, 'localhost')
  assert.notEqual(one.challenge, other.challenge)
  assert.ok(Buffer.from(one.challenge, 'base64url').length >= 32)
  const show = await optionsFrom(stranger(), '/sign-in/passkey/options')
  assert.equal(Reflect.get(show, 'userVerification'), 'required')
  assert.equal(Reflect.get(show, 'allowCredentials'), undefined, 'nobody learns whose keys there are')
})

test('a passkey lets its owner in, with no name typed', async () => {
  const visitor = stranger()
  const answer = await showPasskey(visitor, authenticator)
  assert.deepEqual([answer.status, answer.headers['location']], [303, '/today'])
  assert.match((await visitor.get('/today')).body, /Ottilie Brandreth/)
})

test('S14: a passkey shown to another origin, for another name, or by nobody verified lets nobody in', async () => {
  await refusedShown(stranger(), authenticator, { origin: 'http://localhost.evil.example' })
  await refusedShown(stranger(), authenticator, { origin: 'https://localhost:8080' })
  await refusedShown(stranger(), authenticator, { rpId: 'evil.example' })
  await refusedShown(stranger(), authenticator, { verified: false })
})

test('S14: a passkey whose counter went back is a copy, and lets nobody in; the one that counts on still does', async () => {
  assert.equal((await showPasskey(stranger(), authenticator, { counter: 50 })).status, 303)
  await refusedShown(stranger(), authenticator, { counter: 50 })
  await refusedShown(stranger(), authenticator, { counter: 49 })
  const copies = await inSchool(site.database.db, school, tx =>
    tx.selectFrom('audit_entry').select('seq').where('action', '=', 'passkey.copy-refused').execute(),
  )
  assert.equal(copies.length, 2, 'and is recorded')
  assert.equal((await showPasskey(stranger(), authenticator, { counter: 51 })).status, 303)
})

test('S14: a challenge works once, for ten minutes, in the browser that asked, and for what it was asked', async () => {
  const [one, other] = [stranger(), stranger()]
  const form = hiddenFieldsOf((await one.get('/sign-in')).body, '/sign-in/passkey')
  const options = await optionsFrom(one, '/sign-in/passkey/options')
  await optionsFrom(other, '/sign-in/passkey/options')
  const passkey = authenticator.show(options, { counter: 60 })
  assert.equal((await other.post('/sign-in/passkey', { ...form, passkey })).status, 422, 'another browser')
  assert.equal((await one.post('/sign-in/passkey', { ...form, passkey })).status, 303)
  one.cookies.delete('sid')
  assert.equal((await one.post('/sign-in/passkey', { ...form, passkey })).status, 422, 'used')
  const late = await optionsFrom(one, '/sign-in/passkey/options')
  site.pass({ minutes: 10 })
  const lateKey = authenticator.show(late, { counter: 61 })
  assert.equal((await one.post('/sign-in/passkey', { ...form, passkey: lateKey })).status, 422, 'too old')
  await refusedShown(stranger(), authenticator, { counter: 62, challenge: 'A'.repeat(43) })
})

test('a passkey that we do not know, or one that claims to be somebody else’s, lets nobody in', async () => {
  await refusedShown(stranger(), softAuthenticator())
  await refusedShown(stranger(), authenticator, { counter: 70, userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' })
})

test('S14: what is not as asked is not kept as a passkey', async () => {
  const visitor = stranger()
  assert.equal((await showPasskey(visitor, authenticator, { counter: 80 })).status, 303)
  const wrong = [{ origin: 'https://evil.example' }, { rpId: 'evil.example' }, { verified: false }, { challenge: 'A'.repeat(43) }]
  for (const more of wrong) {
    const answer = await sendPasskey(visitor, softAuthenticator(), more)
    assert.equal(answer.status, 422, JSON.stringify(more))
    assert.match(answer.body, /Nothing has been changed/)
  }
  assert.equal((await sendPasskey(visitor, authenticator, { counter: 81 })).status, 422, 'it is there already')
  const kept = await inSchool(site.database.db, school, tx => tx.selectFrom('passkey').select('id').execute())
  assert.equal(kept.length, 1)
})

test('nonsense instead of a passkey is refused, whatever it is', async () => {
  const visitor = stranger()
  const form = hiddenFieldsOf((await visitor.get('/sign-in')).body, '/sign-in/passkey')
  await optionsFrom(visitor, '/sign-in/passkey/options')
  const nonsense = [
    '',
    '{}',
    'null',
    '[]',
    '{"id":1}',
    `{"id":"${'a'.repeat(30_000)}"}`,
    '\0',
    JSON.stringify({
      id: 'x',
      rawId: 'x',
      type: 'public-key',
      response: { clientDataJSON: 'AA', authenticatorData: '', signature: '' },
    }),
  ]
  for (const passkey of nonsense)
    assert.equal((await visitor.post('/sign-in/passkey', { ...form, passkey })).status, 422, passkey.slice(0, 40))
})

test('challenges are kept as hashes, and those that are over are swept out', async () => {
  const { challenge } = await optionsFrom(stranger(), '/sign-in/passkey/options')
  const kept = () =>
    inSchool(site.database.db, school, tx => tx.selectFrom('passkey_challenge').select('challenge_hash').execute())
  const hash = createHash('sha256').update(challenge).digest()
  assert.ok((await kept()).some(({ challenge_hash }) => hash.equals(challenge_hash)))
  site.pass({ minutes: 10 })
  await optionsFrom(stranger(), '/sign-in/passkey/options')
  assert.equal((await kept()).length, 1)
})

test('where browsers have no passkeys, the page says so and none are asked for', async () => {
  const bare = await testSite({ on: site, publicOrigin: 'http://10.0.0.5:8080' })
  const visitor = browser(bare.app)
  assert.equal(
    (await visitor.send({ method: 'POST', url: '/sign-in/passkey/options', headers: { origin: 'http://10.0.0.5:8080' } })).status,
    404,
  )
  assert.match((await visitor.get('/sign-in')).body, /Passkeys do not work in this browser or at this address/)
})

test('the name and the origin follow from the public address, whatever the request says', async () => {
  const secure = await testSite({ on: site, publicOrigin: 'https://school.example' })
  const { body } = await browser(secure.app).send({
    method: 'POST',
    url: '/sign-in/passkey/options',
    headers: { origin: 'https://school.example', host: 'evil.example' },
  })
  assert.equal(JSON.parse(body).rpId, 'school.example')
})
