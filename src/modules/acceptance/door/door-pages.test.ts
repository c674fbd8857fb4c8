import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { founder } from '../../../../test/web/site.ts'
import { demonstrationDoor } from './demonstration-door.ts'
import { closeForgottenVisits } from './visit-store.ts'

const { site, office, within, as, doorPath, visitor: newVisitor, arrives, visits, acceptances } = await demonstrationDoor()
const badgeOf = async (name: string) => String((await visits()).find(visit => visit.name === name)?.badge)

test('who signed in stands at the desk and on the fire list until they sign out', async () => {
  const phone = await arrives('Fenella Ember', { host: 'The kitchen' })
  for (const page of ['/office/door', '/office/door/fire-list'])
    assert.match((await office.get(page)).body, /Fenella Ember[\s\S]*Visitor, The kitchen/)
  assert.match((await office.get('/office/door/fire-list')).body, /Staff and pupils are not on it/)
  await phone.fill('/my-visit', {}, '/my-visit/leave')
  for (const page of ['/office/door', '/office/door/fire-list']) assert.doesNotMatch((await office.get(page)).body, /Fenella/)
  const [visit] = (await visits()).filter(({ name }) => name === 'Fenella Ember')
  assert.equal(visit?.left_how, 'own-phone')
})

test('the office signs somebody out; twice does no harm', async () => {
  await arrives('Gideon Forgetful')
  const [visit] = (await visits()).slice(-1)
  const address = `/office/door/visits/${visit?.id}/sign-out`
  await office.fill('/office/door', {}, address)
  const [left] = (await visits()).slice(-1)
  assert.deepEqual([left?.left_how, left?.left_at !== null], ['office', true])
  const again = await office.fill('/office/door/renew', {}, '/office/door/renew')
  assert.equal(again.status, 303)
})

test('on the tablet: no name of anybody, no cookie, and out by badge and letters', async () => {
  const [tablet, door] = [newVisitor(), await doorPath()]
  const inAnswer = await tablet.fill(`${door}/tablet/sign-in`, { kind: 'visitor', name: 'Łucja Tablet' })
  const badge = await badgeOf('Łucja Tablet')
  assert.equal(inAnswer.headers['location'], `${door}/tablet/signed-in?badge=${badge}`)
  assert.equal(tablet.cookies.has('visit'), false)
  for (const page of ['', '/signed-in?badge=3', '/sign-in', '/sign-out'])
    assert.doesNotMatch((await tablet.get(`${door}/tablet${page}`)).body, /Łucja|Fenella|Gideon/)
  const [kept] = (await acceptances()).slice(-1)
  assert.equal(kept?.method, 'tablet')
  const out = `${door}/tablet/sign-out`
  for (const wrong of [
    { badge, letters: 'xyz' },
    { badge: '9999', letters: 'luc' },
  ])
    assert.match((await tablet.fill(out, wrong)).body, /Nobody who is here has that badge/)
  for (const bad of [
    { badge: '', letters: 'luc' },
    { badge, letters: '' },
    { badge: '1e3x', letters: 'luc' },
  ])
    assert.equal((await tablet.fill(out, bad)).status, 422)
  assert.equal((await tablet.fill(out, { badge, letters: 'LUC' })).headers['location'], `${door}/tablet/signed-in`)
  const [visit] = (await visits()).filter(({ name }) => name === 'Łucja Tablet')
  assert.equal(visit?.left_how, 'tablet')
})

test('a tablet that is signed in as staff says so', async () => {
  assert.match((await office.get(`${await doorPath()}/tablet`)).body, /signed in as a member of staff/)
  assert.doesNotMatch((await newVisitor().get(`${await doorPath()}/tablet`)).body, /signed in as a member of staff/)
})

test('who does not agree is sent to the office: nothing of them is kept, and the office hears of it once', async () => {
  const door = await doorPath()
  const before = [(await visits()).length, (await acceptances()).length]
  for (const phone of [newVisitor(), newVisitor()]) {
    const answer = await phone.fill(door, { name: 'Nobody Atall' }, `${door}/decline`)
    assert.equal(answer.headers['location'], `${door}/office`)
    assert.match((await phone.get(`${door}/office`)).body, /Ask at the office/)
  }
  assert.deepEqual([(await visits()).length, (await acceptances()).length], before)
  const notices = await within(tx =>
    tx
      .selectFrom('notice')
      .innerJoin('person_role', 'person_role.person_id', 'notice.person_id')
      .select('person_role.role')
      .where('template', '=', 'declined-at-door')
      .where('person_role.role', 'in', ['office', 'business-manager'])
      .execute(),
  )
  const people = await within(tx =>
    tx.selectFrom('notice').select('person_id').where('template', '=', 'declined-at-door').execute(),
  )
  assert.ok(notices.length > 0)
  assert.equal(new Set(people.map(({ person_id }) => person_id)).size, people.length, 'each of them once')
  assert.match((await office.get('/today')).body, /at the door who did not agree/)
})

test('C7: in an emergency, 999 and the phone of the office', async () => {
  const { body } = await newVisitor().get(`${await doorPath()}/emergency`)
  assert.match(body, /href="tel:999"/)
  assert.match(body, /href="tel:01632960123"/)
})

test('a code is typed with capitals and spaces; a wrong one says what to do', async () => {
  const door = await doorPath()
  const code = door.split('.')[1] ?? ''
  const typed = `${code.slice(0, 4).toUpperCase()} ${code.slice(4)}`
  assert.equal((await newVisitor().get(`/door?code=${encodeURIComponent(typed)}`)).headers['location'], door)
  const wrong = await newVisitor().get('/door?code=22222222')
  assert.deepEqual([wrong.status, /No door has that code/.test(wrong.body)], [422, true])
  assert.match((await newVisitor().get('/door?code=x')).body, /Enter the code as it stands/)
})

test('staff see who is here; only the office signs out and renews; families see nothing of it', async () => {
  const [teacher, parent] = [await as('teaching assistant'), await as('Yasmin Thistlewood')]
  await arrives('Hester Seen')
  const desk = await teacher.get('/office/door')
  assert.match(desk.body, /Hester Seen/)
  assert.doesNotMatch(desk.body, /sign-out" novalidate><input[^>]*>.*Hester|Renew the code|All visits/)
  for (const page of ['/office/door/renew', '/office/door/poster', '/office/door/visits'])
    assert.equal((await teacher.get(page)).status, 403, page)
  for (const page of ['/office/door', '/office/door/fire-list']) assert.equal((await parent.get(page)).status, 403, page)
})

test('the log finds by name, firm and day, and says until when it is kept; reading it is recorded', async () => {
  await arrives('Ivor 100% Percent', { kind: 'contractor', host: 'Locks_and_Keys' })
  const found = async (query: string) => (await office.get(`/office/door/visits?${query}`)).body
  assert.match(await found('find=ivor'), /Ivor 100% Percent/)
  assert.match(await found('find=locks_and'), /Ivor/)
  assert.doesNotMatch(await found('find=100_'), /Ivor/)
  const today = site.now().toZonedDateTimeISO('Europe/London').toPlainDate()
  assert.match(await found(`day=${today}`), /Ivor/)
  assert.match(await found(`day=${today.subtract({ days: 1 })}`), /No visit fits that/)
  assert.match(await found('day=2026-02-31&page=0'), /Ivor/)
  assert.match(await found(''), /kept for 6 years/)
  const last = await within(tx =>
    tx.selectFrom('audit_entry').select('action').orderBy('seq', 'desc').limit(1).executeTakeFirst(),
  )
  assert.equal(last?.action, 'visit.log-opened')
})

test('the log finds by words in any order, in name or host, with or without accents and capitals', async () => {
  await arrives('Łucja D’Été', { host: 'Boiler & Sons' })
  const found = async (find: string) =>
    /Łucja D’Été/.test((await office.get(`/office/door/visits?find=${encodeURIComponent(find)}`)).body)
  for (const find of ['lucja', 'ŁUCJA', 'ete lucja', '  boiler   łucja ', 'd’été', 'D’E\u0301te\u0301', '& sons'])
    assert.equal(await found(find), true, find)
  for (const find of ['lucja plumber', 'etelucja', 'ete boilerx', 'l_cja', '%']) assert.equal(await found(find), false, find)
})

test('a day that no calendar has narrows nothing, and breaks nothing', async () => {
  for (const day of ['0000-01-01', '0000-12-31', '2026-02-31', '-000001-01-01', '9999-12-31', 'x'])
    assert.equal((await office.get(`/office/door/visits?day=${day}`)).status, 200, day)
})

test('each page of the log that somebody reads leaves a trace: who begins at page 2, too', async () => {
  const read = () => within(tx => tx.selectFrom('audit_entry').select('seq').where('action', '=', 'visit.log-opened').execute())
  const before = (await read()).length
  for (const query of ['page=2', 'page=2&find=fenella', 'find=ember', 'page=100000'])
    await office.get(`/office/door/visits?${query}`)
  assert.equal((await read()).length, before + 4)
})

test('a name of one letter or one sign is enough to sign out on the tablet; one letter of a longer one is not', async () => {
  const [tablet, door] = [browser(site.app, '127.0.0.20'), await doorPath()]
  const out = `${door}/tablet/sign-out`
  for (const [name, letters, wrong] of [
    ['李', '李', '王'],
    ['☺', '☺', '☹'],
    ['Zofia', 'zo', 'z'],
  ] as const) {
    await tablet.fill(`${door}/tablet/sign-in`, { kind: 'visitor', name })
    const badge = await badgeOf(name)
    assert.equal((await tablet.fill(out, { badge, letters: wrong })).status, 422, `${name} is not ${wrong}`)
    assert.equal((await tablet.fill(out, { badge, letters })).status, 303, `${name} is ${letters}`)
  }
})

test('the poster and the sheet for a trip hold the square and cite the clauses', async () => {
  assert.match((await office.get('/office/door/poster')).body, /sg-square-code[\s\S]*clauses C7, C5, C6, C4/)
  const sheet = await office.get('/office/door/poster?kind=trip-helper&trip=Year+4+to+the+museum')
  assert.match(sheet.body, /Year 4 to the museum[\s\S]*No social media while you help/)
  const file = await office.get('/office/door/poster.pdf')
  assert.equal(file.headers['content-type'], 'application/pdf')
  assert.match(file.body, /^%PDF-/)
})

test('the code alone opens the door of the school whose pages these are, and never another’s', async () => {
  const code = (await doorPath()).split('.')[1] ?? ''
  assert.equal((await newVisitor().get(`/door/${code}`)).status, 200)
  const head = await founder(site)
  const other = /href="(\/door\/[a-z0-9.-]+)\/tablet"/.exec((await head.get('/office/door')).body)?.[1] ?? ''
  assert.match(other, /^\/door\/holm-oak-primary\./, 'a real school has a door from the beginning')
  assert.equal((await newVisitor().get(other)).status, 200)
  assert.equal(
    (await newVisitor().get(`/door/holm-oak-primary.${code}`)).status,
    404,
    'the demonstration’s code at another school',
  )
  assert.match((await newVisitor().get(other)).body, /Welcome to Holm Oak Primary/)
  assert.doesNotMatch((await head.get('/office/door')).body, /Hester Seen/)
})

test('at midnight in London forgotten visits end, marked so; those of today go on', async () => {
  await arrives('Jem Overnight')
  const [before] = (await visits()).slice(-1)
  assert.equal(await within(tx => closeForgottenVisits(tx, site.now())), 0)
  const tomorrow = site.now().toZonedDateTimeISO('Europe/London').add({ days: 1 }).startOfDay()
  assert.ok((await within(tx => closeForgottenVisits(tx, tomorrow.add({ minutes: 5 }).toInstant()))) >= 1)
  assert.equal(await within(tx => closeForgottenVisits(tx, tomorrow.add({ minutes: 6 }).toInstant())), 0)
  const after = (await visits()).find(({ id }) => id === before?.id)
  assert.deepEqual([after?.left_how, String(after?.left_at)], ['midnight', String(tomorrow.toInstant())])
  assert.match((await office.get('/office/door/visits?find=Jem')).body, /did not sign out: ended at midnight/)
})
