import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser } from '../../../../test/web/browser.ts'
import { addressOf } from '../../../../test/web/route-addresses.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { withEveryTitle } from '../../../../test/web/things-of-school.ts'
import { dateAt } from '../../../platform/clock.ts'
import { unseal } from '../../../platform/crypto/secrets.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { allRoutes } from '../../../platform/http.ts'
import { askForSafetyChecks } from './ask-for-safety-checks.ts'
import { generalPart } from './general-items.ts'
import { ownSafetyPage } from './own-safety-page.ts'
import { platforms } from './platform-settings.ts'

const site = await testSite()
const { db } = site.database
const teacher = await persona(site, 'Gwendolyn Farr')
const school = String(teacher.cookies.get('sid')).slice(0, 36)
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
const secret = 'xylophone-marmalade'

const answersTo = (part: string, saying: string) => {
  const items = [generalPart, ...platforms].find(({ id }) => id === part)?.items ?? []
  return Object.fromEntries(items.map(({ id }) => [id, saying]))
}
const answer = (who: Browser, part: string, fields: Record<string, string>) => who.fill(`/me/safety/part?of=${part}`, fields)
const teacherId = () =>
  inside(tx => tx.selectFrom('person').select('id').where('name', '=', 'Gwendolyn Farr').executeTakeFirstOrThrow())

test('A18 to A21: begun, left, gone on with, finished: the school learns the day', async () => {
  assert.match((await teacher.get('/me/safety')).body, /Where do you have an account/)
  assert.equal((await teacher.fill('/me/safety', { platforms: ['x', 'whatsapp'] })).status, 303)
  const first = await answer(teacher, 'general', { 'find-yourself': 'done', note: `${secret}-first` })
  assert.equal(first.headers['location'], '/me/safety/part?of=x')
  const later = (await teacher.get('/me/safety')).body
  assert.match(later, /1 of 9/)
  assert.match(later, /Go on with “Everywhere”/)
  assert.doesNotMatch(later, /Finish the check/)
  assert.match((await teacher.get('/me/safety/part?of=general')).body, /xylophone-marmalade-first/)
  await answer(teacher, 'general', { ...answersTo('general', 'done'), note: secret })
  await answer(teacher, 'x', { ...answersTo('x', 'to-do'), note: '' })
  const last = await answer(teacher, 'whatsapp', { ...answersTo('whatsapp', 'not-mine'), note: '' })
  assert.equal(last.headers['location'], '/me/safety')
  const done = await teacher.fill('/me/safety', {}, '/me/safety/finish')
  assert.equal(done.status, 303)
  const page = (await teacher.get('/me/safety')).body
  assert.match(page, /You did it on/)
  assert.match(page, /What you left for later[\s\S]*protected posts/)
})

test('A18: “About you” leads staff and governors to their check, and says whether it is due; families it does not', async () => {
  const linkOf = async (who: Browser) =>
    /href="\/me\/safety">([^<]+)<\/a> <span class="sg-quiet">([^<]*)/.exec((await who.get('/me')).body)
  assert.match(String(await linkOf(teacher)), /Your yearly safety check,done on \d/)
  for (const who of ['Marek Zawadowicz', 'Leopold Ashgrove'])
    assert.match(String(await linkOf(await persona(site, who))), /Do your yearly safety check,It is due/, who)
  for (const who of ['Yasmin Thistlewood', 'Wilfred Dunmore', 'Poppy'])
    assert.equal(await linkOf(await persona(site, who)), null, who)
  const inAYear = dateAt(site.now()).add({ years: 1, days: 1 })
  const viewer = { personId: (await teacherId()).id, schoolId: school, name: '', roles: ['staff'] }
  assert.match((await inside(tx => ownSafetyPage(tx, viewer, inAYear)))?.text ?? '', /^Do your/)
})

test('a check that is not all answered is not done, whatever form is sent', async () => {
  const assistant = await persona(site, 'Marek Zawadowicz')
  await assistant.fill('/me/safety', { platforms: 'x' })
  const { body } = await assistant.get('/me/safety')
  const token = /name="_token" value="([^"]+)"/.exec(body)?.[1] ?? ''
  const key = /name="_key" value="([^"]+)"/.exec(body)?.[1] ?? ''
  assert.equal((await assistant.post('/me/safety/finish', { _token: token, _key: key })).status, 303)
  assert.doesNotMatch((await assistant.get('/me/safety')).body, /You did it on/)
  assert.equal((await assistant.get('/me/safety/part?of=facebook')).status, 404, 'a platform that they did not choose')
})

test('a note that is too long comes back with what was answered', async () => {
  const long = await answer(teacher, 'x', { ...answersTo('x', 'done'), note: 'a'.repeat(501) })
  assert.equal(long.status, 422)
  assert.match(long.body, /500 characters or fewer/)
  assert.match(long.body, /value="done" checked/)
})

test('A18: no head, administrator or anybody else sees what was answered, on any page or in any export', async () => {
  const { id } = await teacherId()
  const everything = await withEveryTitle(site, await persona(site, 'headteacher'))
  const readers = [everything, await persona(site, 'office staff'), await persona(site, 'business manager')]
  const pages = allRoutes(site.app).filter(({ method, url }) => method === 'GET' && !url.startsWith('/set-up'))
  const addresses = [
    ...new Set(pages.map(({ url }) => addressOf(url))),
    `/people/${id}`,
    `/me/safety/part?of=general&person=${id}`,
  ]
  let opened = 0
  for (const reader of readers)
    for (const address of addresses) {
      const { status, body } = await reader.get(address)
      opened += Number(status === 200)
      assert.ok(!body.includes(secret), address)
      if (address === '/me/safety') assert.doesNotMatch(body, /You did it on/, 'theirs, not the teacher’s')
    }
  assert.ok(opened > 60, `${opened} pages were read`)
  assert.ok((await teacher.get('/me/safety/part?of=general')).body.includes(secret), 'while the teacher sees it')
})

test('A18: in the database nothing of it is plain: not in the row, not in any other, and the school’s own key does not open it', async () => {
  const { id } = await teacherId()
  const tables = await site.database.asOwner(
    `select relname::text as table from pg_class where relkind = 'r' and relrowsecurity and relnamespace = 'public'::regnamespace`,
  )
  assert.ok(tables.length > 60)
  for (const { table } of tables) {
    await site.database.asOwner(`alter table ${table} no force row level security`)
    const rows = await site.database.asOwner(`select row_to_json(one)::text as row from ${table} one`)
    for (const { row } of rows) assert.ok(!/xylophone|find-yourself/.test(String(row)), String(table))
  }
  await inside(async tx => {
    const { sealed } = await tx
      .selectFrom('safety_answers')
      .select('sealed')
      .where('person_id', '=', id)
      .executeTakeFirstOrThrow()
    assert.ok(!sealed.includes(secret) && !sealed.includes('whatsapp'))
    await assert.rejects(unseal(tx, { kind: 'safety answers', of: id }, sealed))
    const lengths = await tx.selectFrom('safety_answers').select('sealed').execute()
    assert.ok(lengths.length > 1)
    assert.equal(new Set(lengths.map(one => one.sealed.length)).size, 1, 'nor does its length tell how much there is')
  })
  const hashes = await inside(tx => tx.selectFrom('idempotency_key').selectAll().execute())
  assert.ok(!hashes.some(row => JSON.stringify(row).includes('/me/safety/part')), 'and no hash of answers is kept')
})

test('the audit says that it was done and cites the clause, and nothing more', async () => {
  const entries = await inside(tx =>
    tx.selectFrom('audit_entry').selectAll().where('action', 'like', 'safety%').orderBy('seq').execute(),
  )
  assert.deepEqual(
    entries.map(({ action, clause, object_id, payload }) => [action, clause, object_id, payload.includes('find-yourself')]),
    [['safety-check.done', 'A18', null, false]],
  )
})

test('heads see who and when; governors figures and no name; a parent nothing', async () => {
  const head = await persona(site, 'headteacher')
  const seen = (await head.get('/acceptance/safety?name=gwendolyn')).body
  assert.match(seen, /Gwendolyn Farr[\s\S]*Done/)
  assert.match((await head.get('/acceptance/safety?show=missing&name=farr')).body, /Nobody is found/)
  const governor = await persona(site, 'Leopold Ashgrove')
  const figures = (await governor.get('/acceptance/safety')).body
  assert.match(figures, /Staff<\/th>\s*<td[^>]*>1</)
  assert.doesNotMatch(figures, /Gwendolyn|By name/)
  const parent = await persona(site, 'Yasmin Thistlewood')
  for (const address of ['/acceptance/safety', '/me/safety', '/me/safety/part?of=general'])
    assert.equal((await parent.get(address)).status, 403, address)
})

test('who deletes their answers has none; that they did it stays', async () => {
  assert.equal((await teacher.fill('/me/safety', {}, '/me/safety/forget')).status, 303)
  const { body } = await teacher.get('/me/safety')
  assert.match(body, /You did it on[\s\S]*Where do you have an account/)
  const { id } = await teacherId()
  assert.deepEqual(await inside(tx => tx.selectFrom('safety_answers').selectAll().where('person_id', '=', id).execute()), [])
  assert.match((await (await persona(site, 'headteacher')).get('/acceptance/safety?name=farr')).body, /Farr[\s\S]*Done/)
})

test('whoever is due is asked, once more four weeks later, and again after a year; twice in a day asks once', async () => {
  const ask = () => inside(tx => askForSafetyChecks(tx, site.now()))
  const waiting = async () =>
    (
      await inside(async tx =>
        tx
          .selectFrom('notice')
          .select('id')
          .where('template', '=', 'safety-check')
          .where('person_id', '=', (await teacherId()).id)
          .execute(),
      )
    ).length
  const first = await ask()
  assert.ok(first > 10)
  assert.equal(await ask(), 0)
  assert.equal(await waiting(), 0, 'the teacher has done it')
  site.pass({ hours: 24 * 27 })
  assert.equal(await ask(), 0)
  site.pass({ hours: 24 * 2 })
  assert.equal(await ask(), first)
  site.pass({ hours: 24 * 60 })
  assert.equal(await ask(), 0, 'then "Today" alone says it')
  site.pass({ hours: 24 * 300 })
  assert.equal(await ask(), 1, 'the teacher’s is a year ago')
  assert.equal(await waiting(), 1)
  const again = await persona(site, 'Gwendolyn Farr')
  assert.match((await again.get('/today')).body, /Do your yearly safety check/)
  await again.fill('/me/safety', {})
  await answer(again, 'general', { ...answersTo('general', 'done'), note: '' })
  await again.fill('/me/safety', {}, '/me/safety/finish')
  assert.doesNotMatch((await again.get('/today')).body, /Do your yearly safety check/)
})
