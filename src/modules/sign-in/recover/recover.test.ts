import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser } from '../../../../test/web/browser.ts'
import { mailedLink } from '../../../../test/web/mailed-link.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { open } from '../../../platform/permissions.ts'
import { newToken, sessionCookieValue } from '../../../platform/sessions/session-cookie.ts'
import { beginSession } from '../../../platform/sessions/session-store.ts'
import { addPeople } from '../../people/index.ts'
import { finishSignIn } from '../finish-sign-in.ts'
import { sendInvitation } from '../join/invitation-store.ts'
import { hasWayIn, waysInOf } from '../ways-in-views.ts'
import { administratorsOf, recoverAdministrator } from './begin-recovery.ts'

const kept = { school: '' }
const site = await testSite({
  routes: app => {
    app.post('/test/sign-in/:personId', open('a test'), async (req, reply) =>
      finishSignIn(req, reply, {
        schoolId: kept.school,
        personId: String(Reflect.get(Object(req.params), 'personId')),
        factors: ['passkey'],
      }),
    )
  },
})
const head = await founder(site)
kept.school = String(head.cookies.get('sid')).slice(0, 36)
const { school } = kept
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, school, work)
const [second = '', third = '', parent = '', noAddress = ''] = await within(tx =>
  addPeople(
    tx,
    [
      { name: 'Second Administrator', titles: ['office'], email: 'second@school.example' },
      { name: 'Third Administrator', titles: ['office'], email: 'third@school.example' },
      { name: 'Pia Parent', titles: ['parent'], email: 'pia@home.example' },
      { name: 'Nora Without', titles: ['teacher'] },
    ],
    { source: 'person', now: site.now() },
  ),
)
await within(async tx => {
  const starts_on = Temporal.PlainDate.from('2026-01-01')
  const rows = [second, third].map(person_id => ({
    id: crypto.randomUUID(),
    person_id,
    role: 'administrator',
    starts_on,
    source: 'person',
  }))
  await tx.insertInto('person_role').values(rows).execute()
})

/** Somebody new for each test, with a passkey and a session. */
const next = { number: 1 }
async function lostOne() {
  const email = `lost${next.number++}@school.example`
  const [personId = ''] = await within(tx =>
    addPeople(tx, [{ name: `Lost ${email}`, titles: ['teacher'], email }], { source: 'person', now: site.now() }),
  )
  const passkey = {
    id: crypto.randomUUID(),
    person_id: personId,
    credential_id: `c${next.number}`,
    public_key: Buffer.of(1),
    counter: 0,
  }
  await within(tx =>
    tx
      .insertInto('passkey')
      .values({ ...passkey, transports: [], backed_up: false, name: 'phone', created_at: site.now() })
      .execute(),
  )
  return { personId, session: await signedInAs(personId), who: browser(site.app) }
}

async function signedInAs(personId: string): Promise<Browser> {
  const who = browser(site.app)
  const token = newToken()
  await within(tx => beginSession(tx, { personId, token, factors: ['passkey'], device: 'a test' }, site.now()))
  who.cookies.set('sid', sessionCookieValue({ schoolId: school, token }))
  return who
}

const list = '/office/recoveries'
const begin = async (by: Browser, person: string) => {
  const { name } = await within(tx => tx.selectFrom('person').select('name').where('id', '=', person).executeTakeFirstOrThrow())
  return by.fill(`${list}/new?find=${encodeURIComponent(name)}`, { person, checkedHow: 'She came to the office' }, list)
}
const mailed = async (template: string, personId: string) => String(await within(tx => mailedLink(tx, template, personId)))
const actOn = async (by: Browser, personId: string, what: string) => {
  const { id } = await within(tx =>
    tx
      .selectFrom('recovery')
      .select('id')
      .where('person_id', '=', personId)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  return by.fill(list, {}, `${list}/${id}/${what}`).catch(() => null)
}
const canSignIn = (personId: string) => within(async tx => hasWayIn(await waysInOf(tx, personId)))
const fresh = async () =>
  signedInAs(
    (
      await within(tx =>
        tx.selectFrom('person_role').select('person_id').where('source', '=', 'set-up').executeTakeFirstOrThrow(),
      )
    ).person_id,
  )

test('after a day the person takes the link: all ways and sessions from before end, and they make a new way first', async () => {
  const { personId, session, who } = await lostOne()
  await within(tx => sendInvitation(tx, personId, { by: second, now: site.now() }))
  const old = await mailed('invitation', personId)
  assert.equal((await begin(await fresh(), personId)).status, 303)
  const link = await mailed('recovery', personId)
  assert.match((await who.get(link)).body, /does not work yet/)
  assert.equal((await session.get('/today')).status, 200, 'nothing has changed so far')
  site.pass({ hours: 25 })
  const watching = await signedInAs(personId)
  assert.equal((await who.get(link)).status, 200)
  assert.ok(await canSignIn(personId), 'opening the link changes nothing')
  const answer = await who.fill(link)
  assert.equal(answer.headers['location'], '/join')
  assert.equal((await browser(site.app).get(old)).status, 410, 'an invitation of before works no more')
  assert.equal(await canSignIn(personId), false)
  assert.equal((await watching.get('/today')).headers['location']?.toString().startsWith('/sign-in'), true, 'sessions are over')
  assert.equal((await who.get('/today')).headers['location'], '/join', 'no further without a second factor')
  assert.equal((await browser(site.app).get(link)).status, 410, 'once')
})

test('with a second administrator it works at once; the one who began cannot be the second, nor the person', async () => {
  const { personId, who } = await lostOne()
  const first = await fresh()
  await begin(first, personId)
  assert.equal(await actOn(first, personId, 'approve'), null, 'not offered')
  const { id } = await within(tx =>
    tx.selectFrom('recovery').select('id').where('person_id', '=', personId).executeTakeFirstOrThrow(),
  )
  const token = /name="_token" value="([^"]+)"/.exec((await first.get(list)).body)?.[1] ?? ''
  const forced = await first.post(`${list}/${id}/approve`, { _token: token, _key: crypto.randomUUID() })
  assert.equal(forced.status, 303)
  const link = await mailed('recovery', personId)
  assert.match((await who.get(link)).body, /does not work yet/, 'forced, and nothing happened')
  await actOn(await signedInAs(second), personId, 'approve')
  assert.match((await who.get(link)).body, /Make new ways to sign in/)
})

test('nobody begins it for themselves, for a parent, for somebody without an address, or twice', async () => {
  const first = await signedInAs(second)
  const said = async (person: string) => (await begin(first, person)).body
  assert.match(await said(second), /Another administrator must do this for you/)
  assert.match(await said(parent), /ask for a link by email/)
  assert.match(await said(noAddress), /no email address here/)
  const { personId } = await lostOne()
  assert.equal((await begin(first, personId)).status, 303)
  assert.match(await said(personId), /still under way/)
})

test('a form that comes back still lists those who were found', async () => {
  const { status, body } = await (await signedInAs(second)).fill(`${list}/new?find=o`, { checkedHow: 'She came' }, list)
  assert.equal(status, 422)
  assert.match(body, /Choose who it is/)
  assert.match(body, /name="person" type="radio"/)
  assert.match(body, /name="find"[^>]*value="o"/)
})

test('the person and every other administrator hear of it at once', async () => {
  const { personId } = await lostOne()
  await begin(await signedInAs(second), personId)
  const told = async (person: string) =>
    within(async tx =>
      (await tx.selectFrom('notice').select('template').where('person_id', '=', person).execute()).map(
        ({ template }) => template,
      ),
    )
  assert.deepEqual((await told(personId)).toSorted(), ['recovery', 'recovery-begun'])
  assert.ok((await told(third)).includes('recovery-seen'))
})

test('the person stops it from the mail; the administrators hear of that', async () => {
  const { personId, who } = await lostOne()
  await begin(await signedInAs(second), personId)
  const [stop, link] = [await mailed('recovery-begun', personId), await mailed('recovery', personId)]
  assert.equal((await who.get(stop)).status, 200)
  assert.match((await who.get(link)).body, /not work yet/, 'opening it stops nothing')
  assert.match((await who.fill(stop)).body, /It is stopped/)
  site.pass({ hours: 25 })
  assert.equal((await who.get(link)).status, 410)
  assert.ok(await canSignIn(personId), 'and nothing was changed')
  const notices = await within(tx =>
    tx.selectFrom('notice').select('person_id').where('template', '=', 'recovery-stopped').execute(),
  )
  assert.ok(notices.some(one => one.person_id === third))
})

test('who signs in with a factor of their own stops it by that', async () => {
  const { personId, who } = await lostOne()
  await begin(await signedInAs(second), personId)
  const link = await mailed('recovery', personId)
  assert.equal((await browser(site.app).post(`/test/sign-in/${personId}`)).status, 303)
  site.pass({ hours: 25 })
  assert.equal((await who.get(link)).status, 410)
})

test('an administrator stops it; a link that ran out or went to an address of before does nothing', async () => {
  const { personId, who } = await lostOne()
  await begin(await signedInAs(second), personId)
  await actOn(await signedInAs(third), personId, 'stop')
  assert.equal((await who.get(await mailed('recovery', personId))).status, 410)
  await begin(await signedInAs(second), personId)
  const link = await mailed('recovery', personId)
  site.pass({ hours: 25 })
  await within(tx => tx.updateTable('person').set({ email: 'thief@elsewhere.example' }).where('id', '=', personId).execute())
  assert.equal((await who.get(link)).status, 410, 'another address')
  await within(tx => tx.updateTable('person').set({ email: 'x@school.example' }).where('id', '=', personId).execute())
  site.pass({ hours: 73 })
  assert.equal((await who.get(link)).status, 410, 'too late')
  assert.equal((await begin(await signedInAs(second), personId)).status, 303, 'and another can be begun')
})

test('it asks for a fresh factor, and only administrators may', async () => {
  const stale = await signedInAs(second)
  site.pass({ minutes: 11 })
  assert.match(String((await stale.get(`${list}/new`)).headers['location']), /step-up/)
  assert.equal((await (await signedInAs(noAddress)).get(list)).status, 403)
})

test('at the machine, the last administrator gets a link that works at once; the others hear of it', async () => {
  const found = await administratorsOf(site.database.db, school, site.now())
  assert.ok(found.some(({ personId }) => personId === third))
  const link = await recoverAdministrator(site.database.db, school, third, site.now())
  const who = browser(site.app)
  assert.equal((await who.fill(link)).headers['location'], '/join')
  assert.match((await who.get('/join')).body, /Welcome, Third Administrator/)
  const { headers } = await who.get('/office/recoveries')
  assert.equal(headers['location'], '/join')
})
