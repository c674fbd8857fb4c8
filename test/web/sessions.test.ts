import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { inSchool } from '../../src/platform/db/index.ts'
import { browser } from './browser.ts'
import { become, choose, persona, testSite } from './site.ts'

const site = await testSite()
const secure = await testSite({ on: site, publicOrigin: 'https://school.example' })

/** A browser with nothing but this cookie. */
const holding = (sid: string | undefined) => {
  const visitor = browser(site.app)
  visitor.cookies.set('sid', sid ?? '')
  return visitor
}

const isIn = async (sid: string | undefined): Promise<boolean> => (await holding(sid).get('/today')).status === 200

test('over plain http the cookie is sid: this origin only, out of reach of scripts', async () => {
  const { headers } = await choose(await persona(site, 'pupil'), 'volunteer')
  const set = [headers['set-cookie']].flat().find(cookie => String(cookie).startsWith('sid='))
  assert.match(String(set), /^sid=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('over https it is __Host-sid and Secure', async () => {
  const visitor = await persona(secure, 'pupil')
  const { headers } = await choose(visitor, 'volunteer')
  assert.match(String(headers['set-cookie']), /__Host-sid=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax/)
  assert.match(String(headers['set-cookie']), /__Host-notice=/)
  assert.equal((await visitor.get('/today')).status, 200)
  assert.equal(
    (await visitor.post('/sign-out', {}, { origin: 'http://localhost:8080' })).status,
    403,
    'the own origin is the public one',
  )
})

test('signing in gives a new session and ends the one before; a planted cookie is never taken over', async () => {
  const visitor = await persona(site, 'class teacher')
  const first = visitor.cookies.get('sid')
  await become(visitor, 'volunteer')
  const second = visitor.cookies.get('sid')
  assert.notEqual(first, second)
  assert.deepEqual([await isIn(first), await isIn(second)], [false, true])
  const planted = `${String(second).slice(0, 36)}.${'A'.repeat(43)}`
  const victim = holding(planted)
  await become(victim, 'pupil')
  assert.notEqual(victim.cookies.get('sid'), planted)
  assert.equal(await isIn(planted), false)
})

test('signing out ends the session everywhere, its cookie replayed or not', async () => {
  const visitor = await persona(site, 'volunteer')
  const sid = visitor.cookies.get('sid')
  assert.equal(await isIn(sid), true)
  await visitor.fill('/today', {}, '/sign-out')
  assert.equal(visitor.cookies.get('sid'), undefined, 'the browser forgets it')
  assert.equal(await isIn(sid), false)
})

test('the database knows no token, only its hash', async () => {
  const visitor = await persona(site, 'volunteer')
  const [school = '', token = ''] = String(visitor.cookies.get('sid')).split('.')
  const kept = await inSchool(site.database.db, school, tx => tx.selectFrom('session').select('token_hash').execute())
  const hash = createHash('sha256').update(token).digest()
  assert.ok(kept.some(({ token_hash }) => hash.equals(token_hash)))
  assert.ok(kept.every(({ token_hash }) => !Buffer.from(token).equals(token_hash)))
})

test('cookies that are none of ours, another school’s or broken sign nobody in, and are taken away', async () => {
  const sid = String((await persona(site, 'pupil')).cookies.get('sid'))
  const [school = '', token = ''] = sid.split('.')
  const wrong = [
    '',
    'x',
    token,
    `${school}.`,
    `${school}.${token}x`,
    `0197a000-0000-7000-8000-000000000000.${token}`,
    `${school.toUpperCase()}.${token}`,
    `' or 1=1 --.${token}`,
  ]
  for (const value of wrong) {
    const visitor = holding(value)
    assert.equal((await visitor.get('/today')).headers['location'], '/sign-in', value)
    assert.equal(visitor.cookies.has('sid'), false, value)
  }
})

test('half an hour without a request ends a session; using it keeps it', async () => {
  const visitor = await persona(site, 'pupil')
  for (const _ of [1, 2, 3]) {
    site.pass({ minutes: 29 })
    assert.equal((await visitor.get('/today')).status, 200)
  }
  site.pass({ minutes: 30 })
  assert.equal((await visitor.get('/today')).status, 303)
})

test('twelve hours end a session in any case', async () => {
  const visitor = await persona(site, 'pupil')
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    site.pass({ minutes: 20 })
    assert.equal((await visitor.get('/today')).status, 200, `after ${minutes + 20} minutes`)
  }
  site.pass({ minutes: 20 })
  assert.equal((await visitor.get('/today')).status, 303)
})

test('sessions that are over are swept out', async () => {
  const visitor = await persona(site, 'pupil')
  const [school = ''] = String(visitor.cookies.get('sid')).split('.')
  const ends = await inSchool(site.database.db, school, tx => tx.selectFrom('session').select('expires_at').execute())
  assert.ok(ends.length > 0)
  assert.ok(ends.every(({ expires_at }) => Temporal.Instant.compare(expires_at, site.now()) > 0))
})
