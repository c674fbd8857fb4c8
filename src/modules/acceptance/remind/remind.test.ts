import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Fields } from '../../../../test/web/browser.ts'
import { hiddenFieldsOf } from '../../../../test/web/browser.ts'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import { classesOn } from '../../people/index.ts'
import { sendReminders } from './send-reminders.ts'

const friday = Temporal.Instant.from('2026-11-27T09:00:00Z')
const site = await testSite({ clock: { now: () => friday } })
const { db } = site.database
const office = await persona(site, 'Oona Tilbrook')
const school = String(office.cookies.get('sid')).slice(0, 36)
const inside = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, school, work)
/** A moment on a day of the test: days count from the first, a Monday in no term’s first week. */
const first = Temporal.PlainDate.from('2026-11-30')
const at = (days: number, time: string) =>
  first.add({ days }).toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).toInstant()
const send = (days: number, time = '08:00') => inside(tx => sendReminders(tx, at(days, time)))
const classNamed = async (name: string) =>
  (await inside(tx => classesOn(tx, first))).find(one => one.name === name)?.id ?? `no class ${name}`

const dayFields = (days: number) => {
  const { day, month, year } = first.add({ days })
  return { 'happensOn-day': String(day), 'happensOn-month': String(month), 'happensOn-year': String(year) }
}
const fields = async (days: number, more: Fields): Promise<Fields> => ({
  ...{ kind: 'event', name: 'Play of the xylophones', startsAt: '9.30', classes: [], helpers: [] },
  ...dayFields(days),
  ...more,
})

async function plan(who: Browser, days: number, more: Fields, page = '/acceptance/events/new') {
  const typed = await fields(days, more)
  const looked = await who.fill(page, { ...typed, do: 'check' })
  const saved = await who.post(page, { ...hiddenFieldsOf(looked.body, page), ...typed, do: 'save' })
  return { looked, saved }
}

/** Whom notices of a template reached, by name. */
const told = (template: string) =>
  inside(async tx => {
    const rows = await tx
      .selectFrom('notice')
      .innerJoin('person', 'person.id', 'notice.person_id')
      .select(['person.name', 'notice.link'])
      .where('template', '=', template)
      .orderBy('person.name')
      .execute()
    return { names: rows.map(({ name }) => name), links: [...new Set(rows.map(({ link }) => link))] }
  })
const forget = () => site.database.asOwner('truncate notice cascade')
const nextEvent = async () => /\/acceptance\/events\/[0-9a-f-]{36}/.exec((await office.get('/acceptance/events')).body)?.[0] ?? ''

const ofAlder = [
  'Agnes Holloway',
  'Beata Kowalczyk',
  'Chidi Obi',
  'Cressida Bramhall',
  'Dawn Rudge',
  'Dev Mistry-Lowe',
  'Harriet Mistry-Lowe',
  'Jonty Bramhall',
  'Judith Ferris',
  'Lakshmi Chandrasekhar',
  'Nerys Llewellyn',
  'Ngozi Obi',
  'Piotr Kowalczyk',
  'Simone Holloway',
  'Suresh Chandrasekhar',
]

test('C4: before it is saved, the office sees how many will be reminded, and when', async () => {
  const alder = await classNamed('Alder')
  const { looked, saved } = await plan(office, 4, { classes: [alder] })
  assert.equal(looked.status, 200)
  assert.match(looked.body, /15 people/)
  assert.match(looked.body, /1 December 2026, and in the morning of 4 December 2026/)
  assert.match(looked.body, /clause C4/)
  assert.equal(saved.status, 303)
  assert.match(
    (await office.get('/acceptance/events')).body,
    /Play of the xylophones[\s\S]*Families of Alder[\s\S]*Friday 4 December 2026, 9:30/,
  )
})

test('C4: the families are reminded three days before and that morning, each once however often it runs', async () => {
  assert.equal(await send(0), 0, 'four days before is too early')
  assert.equal(await send(1, '06:59'), 0, 'nobody is up')
  assert.equal(await send(1), 15)
  assert.equal(await send(1), 0)
  assert.equal(await send(1, '12:00'), 0)
  assert.equal(await send(2), 0)
  const before = await told('photo-reminder')
  assert.deepEqual(before.names, ofAlder)
  assert.deepEqual(before.links, ['/policy#clause-C4'])
  assert.equal(await send(4, '07:00'), 15)
  assert.equal(await send(4, '08:00'), 0)
  assert.deepEqual((await told('photo-reminder-today')).names, ofAlder)
  assert.match((await office.get('/acceptance/events')).body, /15 people reminded so far/)
})

test('who must not be contacted, or whom a court restricts, is left out, and so are social workers', () => {
  for (const name of ['Kyle Ferris', 'Gareth Pugh', 'Farida Rahimi']) assert.ok(!ofAlder.includes(name))
})

test('REQ-8.4: nothing of the event and no name goes out', async () => {
  const notices = await inside(tx => tx.selectFrom('notice').selectAll().execute())
  assert.ok(notices.length > 0)
  assert.ok(!JSON.stringify(notices).includes('xylophone'))
})

test('C1: that the school reminded is in the audit, once for each occasion, with the clause', async () => {
  const entries = await inside(tx =>
    tx
      .selectFrom('audit_entry')
      .select(['action', 'actor', 'clause', 'object_kind'])
      .where('action', '=', 'reminders.sent')
      .execute(),
  )
  assert.deepEqual(entries, [
    { action: 'reminders.sent', actor: 'system', clause: 'C4', object_kind: 'event' },
    { action: 'reminders.sent', actor: 'system', clause: 'C4', object_kind: 'event' },
  ])
})

test('a family with children in two classes gets one; several performances in a week share the first reminder', async () => {
  await forget()
  await plan(office, 10, { classes: [await classNamed('Alder'), await classNamed('Cherry')] })
  await plan(office, 11, { classes: [await classNamed('Cherry')], name: 'Second night' })
  await send(7)
  const { names } = await told('photo-reminder')
  assert.equal(names.filter(name => name === 'Cressida Bramhall').length, 1)
  assert.equal(new Set(names).size, names.length)
  assert.equal(await send(8), 0, 'the second night was in the first reminder')
  assert.ok((await send(10)) > 0)
  assert.ok((await send(11)) > 0)
  assert.ok((await told('photo-reminder-today')).names.filter(name => name === 'Cressida Bramhall').length === 2)
})

test('what is cancelled or has begun is not reminded of; what is moved is, anew', async () => {
  await forget()
  await plan(office, 15, { classes: ['all'] })
  const address = await nextEvent()
  assert.ok((await send(12)) > 30)
  const moved = await plan(office, 18, { classes: ['all'] }, address)
  assert.equal(moved.saved.status, 303)
  assert.equal(await send(14), 0)
  assert.ok((await send(15)) > 30, 'three days before the new day')
  assert.equal((await office.fill(address, {}, `${address}/cancel`)).status, 303)
  assert.equal(await send(18), 0)
  assert.match((await office.get(address)).body, /Cancelled/)
  const other = hiddenFieldsOf((await office.get('/acceptance/events/new')).body, '/acceptance/events/new')
  assert.equal((await office.post(address, { ...other, do: 'save' })).status, 404, 'it is not changed any more')
  await plan(office, 20, { classes: ['all'] })
  assert.equal(await send(20, '09:31'), 0, 'it has begun')
})

test('C6: helpers are reminded of the rule for phones before a visit', async () => {
  await forget()
  const maud = await inside(tx =>
    tx.selectFrom('person').select('id').where('name', '=', 'Maud Ellershaw').executeTakeFirstOrThrow(),
  )
  const stranger = await inside(tx =>
    tx.selectFrom('person').select('id').where('name', '=', 'Kyle Ferris').executeTakeFirstOrThrow(),
  )
  const { looked } = await plan(office, 25, { kind: 'visit', name: 'Museum', helpers: [maud.id, stranger.id] })
  assert.match(looked.body, /1 helper/, 'who is no helper cannot be made one by a form')
  assert.equal(await send(23), 1)
  assert.deepEqual(await told('visit-reminder'), { names: ['Maud Ellershaw'], links: ['/policy#clause-C6'] })
  assert.equal(await send(25), 1)
  assert.deepEqual((await told('visit-reminder-today')).names, ['Maud Ellershaw'])
})

test('C1: at a term’s start families, volunteers and helpers are reminded once; a second child changes nothing', async () => {
  await forget()
  const starts = first.add({ days: 36 })
  await inside(tx => tx.deleteFrom('year_date').execute())
  await inside(tx =>
    tx
      .insertInto('year_date')
      .values({ id: school, kind: 'term', name: 'Spring', starts_on: starts, ends_on: starts.add({ days: 60 }) })
      .execute(),
  )
  assert.equal(await send(35), 0)
  const sent = await send(36)
  const { names, links } = await told('term-reminder')
  assert.equal(names.length, sent)
  assert.equal(new Set(names).size, names.length)
  for (const name of ['Yasmin Thistlewood', 'Maud Ellershaw', 'Wilfred Dunmore']) assert.ok(names.includes(name), name)
  for (const name of ['Kyle Ferris', 'Farida Rahimi', 'Rosa Calderón']) assert.ok(!names.includes(name), name)
  assert.deepEqual(links.toSorted(), ['/policy?role=parent&only=yes', '/policy?role=volunteer&only=yes'])
  assert.equal(await send(36, '15:00'), 0)
  assert.equal(await send(37), 0)
})

test('a form that needs mending comes back with what was chosen', async () => {
  const none = await office.fill('/acceptance/events/new', { do: 'check' })
  assert.equal(none.status, 422)
  assert.match(none.body, /Choose what it is/)
  const past = await office.fill('/acceptance/events/new', { ...(await fields(-400, { classes: ['all'] })), do: 'save' })
  assert.equal(past.status, 422)
  assert.match(past.body, /lies in the past[\s\S]*value="Play of the xylophones"/)
  const nobody = await office.fill('/acceptance/events/new', { ...(await fields(40, {})), do: 'save' })
  assert.match(nobody.body, /Choose the classes whose families come/)
})

test('C4: a poster for the event has the rule in the policy’s own words, and a code that leads to it', async () => {
  await plan(office, 45, { classes: ['all'], name: 'Summer fair' })
  const address = await nextEvent()
  assert.match((await office.get(address)).body, /poster\.pdf/)
  const { status, headers, body } = await office.get(`${address}/poster.pdf`)
  assert.deepEqual([status, headers['content-type']], [200, 'application/pdf'])
  assert.match(body, /^%PDF-/)
  assert.match(body, /#clause-C4/)
})

test('a teacher does not plan events', async () => {
  const teacher = await persona(site, 'Gwendolyn Farr')
  assert.equal((await teacher.get('/acceptance/events')).status, 403)
})
