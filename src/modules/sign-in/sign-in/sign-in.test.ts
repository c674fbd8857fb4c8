import assert from 'node:assert/strict'
import { argon2Sync, createHmac, randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { browser, hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { founder, persona, testSite } from '../../../../test/web/site.ts'
import { nextCode, setPasswordAndApp, showPassword, signInWithPassword } from '../../../../test/web/ways-in.ts'
import { dateAt } from '../../../platform/clock.ts'
import { pepperOf } from '../../../platform/crypto/secrets.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { codeAt } from '../authenticator/totp.ts'

const site = await testSite()
const owner = await founder(site)
const secrets = await setPasswordAndApp(site, owner, { email: 'otti@holm-oak.example', password: 'seven lamps under blue ice' })
const counter = { last: 0 }
/** Somebody whom nothing has refused yet: at an address of their own. */
const stranger = () => {
  counter.last += 1
  return browser(site.app, `10.1.${counter.last >> 8}.${counter.last & 255}`)
}

test('a password and a code let somebody in, capitals in the address or not', async () => {
  const visitor = await signInWithPassword(site, { ...secrets, email: 'OTTI@Holm-Oak.example' }, stranger())
  assert.match((await visitor.get('/today')).body, /Ottilie Brandreth/)
})

test('a password alone lets nobody in', async () => {
  const visitor = stranger()
  assert.equal((await showPassword(visitor, secrets)).headers['location'], '/sign-in/code')
  assert.equal(visitor.cookies.has('sid'), false)
  assert.equal((await visitor.get('/today')).headers['location'], '/sign-in')
})

test('a code without the password before it leads back to the beginning', async () => {
  const visitor = stranger()
  for (const page of ['/sign-in/code', '/sign-in/recovery-code']) {
    assert.equal((await visitor.get(page)).headers['location'], '/sign-in')
    const code = nextCode(site, secrets.totp)
    assert.equal((await visitor.post(page, { code })).headers['location'], '/sign-in')
  }
  visitor.cookies.set('half', 'x'.repeat(43))
  assert.equal((await visitor.get('/sign-in/code')).headers['location'], '/sign-in', 'nor with a cookie of one’s own making')
})

test('ten minutes after the password it must be shown again', async () => {
  const visitor = stranger()
  await showPassword(visitor, secrets)
  const hidden = hiddenFieldsOf((await visitor.get('/sign-in/code')).body, '/sign-in/code')
  site.pass({ minutes: 10 })
  const answer = await visitor.post('/sign-in/code', { ...hidden, code: codeAt(secrets.totp, site.now()) })
  assert.equal(answer.headers['location'], '/sign-in')
})

test('S14: a code works once; neither it nor an earlier one is taken again, however it is spaced', async () => {
  const code = nextCode(site, secrets.totp)
  const [first, second] = [stranger(), stranger()]
  for (const visitor of [first, second]) await showPassword(visitor, secrets)
  assert.equal((await first.fill('/sign-in/code', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status, 303)
  assert.equal((await second.fill('/sign-in/code', { code })).status, 422, 'replayed')
  const before = codeAt(secrets.totp, site.now().subtract({ seconds: 30 }))
  assert.equal((await second.fill('/sign-in/code', { code: before })).status, 422, 'earlier')
})

test('S14: of two who send the same code at once, one gets in', async () => {
  const visitors = [stranger(), stranger()]
  for (const visitor of visitors) await showPassword(visitor, secrets)
  const code = nextCode(site, secrets.totp)
  const answers = await Promise.all(visitors.map(visitor => visitor.fill('/sign-in/code', { code })))
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('S14: a clock may be off by one step, not by two', async () => {
  const attempt = async (seconds: number): Promise<number> => {
    const visitor = stranger()
    await showPassword(visitor, secrets)
    const code = codeAt(secrets.totp, site.now().add({ seconds }))
    return (await visitor.fill('/sign-in/code', { code })).status
  }
  site.pass({ minutes: 30 })
  assert.equal(await attempt(-60), 422)
  assert.equal(await attempt(60), 422)
  assert.equal(await attempt(-30), 303)
  assert.equal(await attempt(30), 303)
})

test('S14: a recovery code works once, its dashes and capitals do not matter, and its owner is told', async () => {
  site.pass({ minutes: 2 })
  const [code = ''] = secrets.recoveryCodes
  const use = async () => {
    const visitor = stranger()
    await showPassword(visitor, secrets)
    return visitor.fill('/sign-in/recovery-code', { code: code.replace('-', ' ').toUpperCase() })
  }
  assert.equal((await use()).headers['location'], '/today')
  const again = await use()
  assert.equal(again.status, 422)
  assert.match(again.body, /or it was used/)
  const visitor = await signInWithPassword(site, secrets, stranger())
  assert.match((await visitor.get('/me/sign-in')).body, /9 of 10 recovery codes are left/)
})

test('after five wrong codes the password must be shown again, and strangers wait', async () => {
  site.pass({ hours: 9 })
  const visitor = stranger()
  await showPassword(visitor, secrets)
  const hidden = hiddenFieldsOf((await visitor.get('/sign-in/code')).body, '/sign-in/code')
  for (let tried = 0; tried < 5; tried += 1) {
    assert.equal((await visitor.post('/sign-in/code', { ...hidden, code: '000000' })).status, 422)
  }
  const code = nextCode(site, secrets.totp)
  assert.equal((await visitor.post('/sign-in/code', { ...hidden, code })).headers['location'], '/sign-in')
  const other = stranger()
  await showPassword(other, secrets)
  const waiting = await other.fill('/sign-in/code', { code: nextCode(site, secrets.totp) })
  assert.equal(waiting.status, 429)
  assert.match(waiting.body, /Try again after \d+:\d\d [ap]m, or use a passkey/)
})

test('where they wanted to go is where they come, if it is a page of ours', async () => {
  site.pass({ hours: 9 })
  for (const [then, comes] of [
    ['/policy?words=both', '/policy?words=both'],
    ['//evil.example', '/today'],
    ['https://evil.example', '/today'],
    ['/\\evil.example', '/today'],
  ] as const) {
    const visitor = stranger()
    await visitor.fill('/sign-in', { email: secrets.email, password: secrets.password, then })
    const answer = await visitor.fill('/sign-in/code', { code: nextCode(site, secrets.totp) })
    assert.equal(answer.headers['location'], comes)
  }
})

test('what is missing is named; the password is never shown again', async () => {
  const visitor = stranger()
  const { status, body } = await visitor.fill('/sign-in', { email: ' ', password: '' })
  assert.equal(status, 422)
  assert.match(body, /href="#email">Enter your email address/)
  assert.match(body, /href="#password">Enter your password/)
  const wrong = await visitor.fill('/sign-in', { email: secrets.email, password: 'not this one, is it' })
  assert.equal(wrong.status, 422)
  assert.doesNotMatch(wrong.body, /not this one/)
  assert.match(wrong.body, new RegExp(`value="${secrets.email}"`))
})

test('an address with an account and one without get the same page, cookies and status', async () => {
  const answers = []
  for (const email of [secrets.email, 'nobody@holm-oak.example']) {
    const visitor = stranger()
    const { status, body, headers } = await visitor.fill('/sign-in', { email, password: 'not this one, is it' })
    const words = body.replaceAll(email, '').replaceAll(/value="[^"]*"/g, '')
    answers.push({ status, words, names: Object.keys(headers).toSorted(), cookie: headers['set-cookie'] })
  }
  assert.deepEqual(answers[0], answers[1])
})

test('a hash of another cost still lets its owner in, and is made anew on the way', async () => {
  site.pass({ hours: 9 })
  const [schoolId = ''] = String(owner.cookies.get('sid')).split('.')
  const stored = () =>
    inSchool(site.database.db, schoolId, tx =>
      tx.selectFrom('password').select(['memory', 'hash', 'salt']).executeTakeFirstOrThrow(),
    )
  await inSchool(site.database.db, schoolId, async tx => {
    const message = createHmac('sha256', pepperOf(tx)).update(secrets.password).digest()
    const [nonce, memory] = [randomBytes(16), 19_456]
    const hash = argon2Sync('argon2id', { message, nonce, memory, passes: 2, parallelism: 1, tagLength: 32 })
    await tx.updateTable('password').set({ hash, salt: nonce, memory, passes: 2 }).execute()
  })
  await signInWithPassword(site, secrets, stranger())
  assert.equal((await stored()).memory, 47_104)
  await signInWithPassword(site, secrets, stranger())
})

test('S10: over https every cookie of signing in is bound to this origin, secure, out of reach of scripts', async () => {
  site.pass({ hours: 9 })
  const secure = await testSite({ on: site, publicOrigin: 'https://school.example' })
  secure.pass(secure.now().until(site.now()))
  const visitor = browser(secure.app, '10.20.0.1')
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answers = [
    await visitor.send({ method: 'POST', url: '/sign-in/passkey/options', headers }),
    await visitor.post('/sign-in', { email: secrets.email, password: secrets.password }),
    await visitor.post('/sign-in/code', { code: nextCode(secure, secrets.totp) }),
  ]
  const set = answers.flatMap(answer => [answer.headers['set-cookie'] ?? []].flat().map(String))
  const names = new Set(set.map(cookie => cookie.split('=', 1)[0]))
  assert.deepEqual([...names].toSorted(), ['__Host-asked', '__Host-device', '__Host-half', '__Host-sid'])
  for (const cookie of set) assert.match(cookie, /; Path=\/; (?:.*; )?HttpOnly; Secure; SameSite=Lax/, cookie)
})

test('whoever has left is not let in', async () => {
  site.pass({ hours: 9 })
  const [schoolId = ''] = String(owner.cookies.get('sid')).split('.')
  const leave = (left_on: Temporal.PlainDate | null) =>
    inSchool(site.database.db, schoolId, tx =>
      tx.updateTable('person').set({ left_on }).where('name', '=', 'Ottilie Brandreth').execute(),
    )
  await leave(dateAt(site.now()).subtract({ days: 1 }))
  assert.equal((await showPassword(stranger(), secrets)).status, 422)
  await leave(null)
  assert.equal((await showPassword(stranger(), secrets)).status, 303)
})

test('the demonstration is entered as a persona, and by no other way', async () => {
  const other = await testSite()
  const visitor = await persona(other, 'class teacher')
  await visitor.fill('/today', {}, '/sign-out')
  assert.equal((await visitor.get('/sign-in')).headers['location'], '/personas')
  assert.equal((await visitor.post('/sign-in', { email: 'a@b.example', password: 'x' })).status, 404)
  assert.equal((await visitor.post('/sign-in/passkey', { passkey: '{}' })).status, 404)
})
