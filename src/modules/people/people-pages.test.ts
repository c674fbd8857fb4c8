import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { type Browser, browser, hiddenFieldsOf } from '../../../test/web/browser.ts'
import { become, founder, persona, testSite } from '../../../test/web/site.ts'
import { dateAt } from '../../platform/clock.ts'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { dayInWords } from '../../ui/words.ts'

const site = await testSite()
const office = await persona(site, 'office staff')
/** Somebody of the demonstration, by title or by name. */
const as = (title: string) => become(browser(site.app), title)
const head = await as('headteacher')
const coHead = await as('co-headteacher')
const parent = await as('Yasmin Thistlewood')
const teacher = await as('Gwendolyn Farr')

const volunteer = await as('volunteer')
const manager = await as('business manager')

const schoolId = String(office.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(site.database.db, schoolId, work)
const idOf = async (name: string) =>
  (await within(tx => tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow())).id
const pageOf = async (name: string) => `/people/${await idOf(name)}`
const seen = async (visitor: Browser, name: string) => visitor.get(await pageOf(name))
const today = dateAt(site.now())
/** A day as its three fields. */
const days = (name: string, { day, month, year }: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'> = today) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const acts = async (did: string) =>
  (await within(tx => tx.selectFrom('audit_entry').select('seq').where('action', '=', did).execute())).length

test('people are found by any words of their name, by role and by class, fifty at a time', async () => {
  const all = await office.get('/people')
  assert.match(all.body, /\d\d people, 1 to 50[\s\S]*Next/)
  const found = await office.get('/people?name=lowe%20dev')
  assert.match(found.body, /One person[\s\S]*Dev Mistry-Lowe[\s\S]*Class teacher|class teacher/)
  assert.match((await office.get('/people?name=%25')).body, /Nobody is found/, 'a sign of LIKE is a letter here')
  const agency = await office.get('/people?title=supply-teacher')
  assert.match(agency.body, /Delphine Archambault/)
  assert.doesNotMatch(agency.body, /Gwendolyn Farr/)
  const left = await office.get('/people?leavers=yes')
  assert.match(left.body, /Thomasina Reddaway[\s\S]*last day 31 August/)
  assert.doesNotMatch(all.body, /Thomasina Reddaway/)
  assert.doesNotMatch((await manager.get('/people')).body, /role-requests/, 'who may not decide is not sent there')
  assert.equal((await parent.get('/people')).status, 403)
  assert.equal((await teacher.get('/people')).status, 403)
})

test('what is seen of somebody depends on who looks; a page that is not for the viewer is not there', async () => {
  const forOffice = (await seen(office, 'Idris Llewellyn')).body
  assert.match(forOffice, /Born[\s\S]*age \d[\s\S]*Year 2[\s\S]*Alder[\s\S]*Gareth Pugh[\s\S]*A court restricts contact/)
  const forTeacher = await seen(teacher, 'Idris Llewellyn')
  assert.equal(forTeacher.status, 200, 'Gwendolyn Farr teaches Alder')
  assert.match(forTeacher.body, /A court restricts contact/)
  assert.doesNotMatch(forTeacher.body, /Born|example\.org|07700|\+44/)
  assert.equal((await seen(teacher, 'Poppy, Year 6')).status, 404, 'not her class')
  assert.equal((await seen(teacher, 'Marek Zawadowicz')).status, 404, 'nor a colleague')
  const own = await seen(parent, 'Poppy, Year 6')
  assert.equal(own.status, 200)
  assert.match(own.body, /Year 6[\s\S]*Cherry/)
  assert.doesNotMatch(own.body, /Born|Edmund|parental responsibility/i)
  assert.equal((await seen(parent, 'Idris Llewellyn')).status, 404)
  assert.equal((await seen(await as('pupil'), 'Idris Llewellyn')).status, 404)
  assert.equal((await seen(volunteer, 'Poppy, Year 6')).status, 404)
})

test('a parent whom a court restricts sees nothing of the child', async () => {
  const [poppy, yasmin] = [await idOf('Poppy, Year 6'), await idOf('Yasmin Thistlewood')]
  const set = (court_restriction: boolean) =>
    within(tx =>
      tx
        .updateTable('relation')
        .set({ court_restriction })
        .where('child_id', '=', poppy)
        .where('adult_id', '=', yasmin)
        .execute(),
    )
  await set(true)
  assert.equal((await seen(parent, 'Poppy, Year 6')).status, 404)
  assert.doesNotMatch((await parent.get('/me')).body, /Poppy/)
  await set(false)
  assert.match((await parent.get('/me')).body, /Your children here[\s\S]*Poppy/)
})

test('that a page with contact details was opened is recorded; that one without them was is not', async () => {
  const before = await acts('profile.opened')
  await seen(parent, 'Poppy, Year 6')
  assert.equal(await acts('profile.opened'), before)
  await seen(office, 'Poppy, Year 6')
  assert.equal(await acts('profile.opened'), before + 1)
})

test('somebody is added, changed and given a second role by the office', async () => {
  const person = { givenName: 'Fern', familyName: 'Okonedo', email: 'fern@example.org', mobile: '07700 900 123', agency: '' }
  const wrong = await office.fill('/people/new', {
    ...person,
    email: 'fern',
    title: 'headteacher',
    ...days('startsOn', { year: today.year, day: 31, month: 2 }),
  })
  assert.equal(wrong.status, 422)
  for (const message of [/Enter an email address as in/, /Choose what they are/, /The first day must be a real day/]) {
    assert.match(wrong.body, message)
  }
  assert.match(wrong.body, /href="#startsOn-day"[\s\S]*value="Fern"/)
  const added = await office.fill('/people/new', { ...person, title: 'volunteer', ...days('startsOn') })
  assert.equal(added.status, 303, added.body)
  const address = String(added.headers['location'])
  assert.match(
    (await office.get(address)).body,
    /Fern Okonedo is added[\s\S]*fern@example\.org[\s\S]*\+447700900123[\s\S]*Volunteer/,
  )
  const changed = await office.fill(`${address}/change`, { ...person, familyName: 'Okonedo-Bright' })
  assert.equal(changed.status, 303, changed.body)
  const given = await office.fill(`${address}/roles/new`, { title: 'trip-helper', ...days('startsOn'), agency: '', why: '' })
  assert.equal(given.status, 303, given.body)
  assert.match((await office.get(address)).body, /Fern Okonedo-Bright[\s\S]*Volunteer[\s\S]*Helper on a trip/)
  const again = await office.fill(`${address}/roles/new`, { title: 'trip-helper', ...days('startsOn'), agency: '', why: '' })
  assert.equal(again.status, 422)
  assert.match(again.body, /hold this role at that time already/)
})

test('the business manager gives roles that reach records, and none that sees cases', async () => {
  const address = `${await pageOf('Lottie Grimshaw')}/roles/new`
  const asked = (title: string) => ({ title, ...days('startsOn'), agency: '', why: 'Because' })
  for (const title of ['dsl', 'chair', 'administrator', 'headteacher']) {
    assert.equal((await manager.fill(address, asked(title))).status, 422, title)
  }
  assert.doesNotMatch((await manager.get(address)).body, /value="dsl"/)
  assert.match((await manager.get(address)).body, /value="office"/)
})

test('a role that sees cases waits for a second person: neither whoever asks nor whoever is to hold it', async () => {
  const deputy = await pageOf('Hamish Orr')
  const asked = { title: 'deputy-dsl', ...days('startsOn'), agency: '', why: 'Trained in October' }
  assert.match((await head.fill(`${deputy}/roles/new`, { ...asked, why: '' })).body, /Enter why they are to hold this role/)
  assert.equal((await head.fill(`${deputy}/roles/new`, asked)).status, 303)
  assert.match((await head.fill(`${deputy}/roles/new`, asked)).body, /asked for already/)
  assert.doesNotMatch((await head.get(deputy)).body, /Deputy designated safeguarding lead/)
  const list = (await coHead.get('/role-requests')).body
  const request = /\/role-requests\/[0-9a-f-]{36}/.exec(list)?.[0] ?? ''
  assert.match(list, /Deputy designated safeguarding lead: Hamish Orr[\s\S]*Rosalind Achterberg/)
  const own = (await head.get('/role-requests')).body
  assert.match(own, /somebody else must decide this one/)
  const token = await coHead.get(request)
  assert.match(token.body, /Trained in October/)
  const byAsker = await head.send({ method: 'GET', url: request })
  assert.doesNotMatch(byAsker.body, /Do you approve it/)
  const nothing = await coHead.fill(request, {})
  assert.match(nothing.body, /Choose whether you approve it/)
  assert.match((await coHead.fill(request, { decision: 'refuse', refusal: ' ' })).body, /Enter why you refuse it/)
  const approved = await coHead.fill(request, { decision: 'approve' })
  assert.equal(approved.status, 303, approved.body)
  assert.match((await head.get(deputy)).body, /Deputy designated safeguarding lead/)
  assert.equal((await coHead.get(request)).status, 404, 'it is decided once')
  const told = await within(tx => tx.selectFrom('notice').select(['template', 'person_id']).execute())
  const waits = told.filter(({ template }) => template === 'role-to-approve').map(({ person_id }) => person_id)
  assert.ok(waits.includes(await idOf('Tobias Penhallow')) && !waits.includes(await idOf('Rosalind Achterberg')))
  assert.ok(told.some(({ template }) => template === 'role-decided'))
})

test('somebody who is to hold the role cannot approve it, whoever asked', async () => {
  const own = { title: 'dsl', ...days('startsOn'), agency: '', why: 'Cover' }
  assert.equal((await head.fill(`${await pageOf('Tobias Penhallow')}/roles/new`, own)).status, 303)
  const { body } = await coHead.get('/role-requests')
  assert.match(body, /Tobias Penhallow[\s\S]*somebody else must decide this one/)
  const [row] = await within(tx => tx.selectFrom('role_request').select('id').where('decided_at', 'is', null).execute())
  const page = await office.get(`/role-requests/${row?.id}`)
  assert.equal(page.status, 200, 'the administrator may')
  const refused = await office.fill(`/role-requests/${row?.id}`, { decision: 'refuse', refusal: 'One lead is enough' })
  assert.equal(refused.status, 303)
  assert.doesNotMatch((await office.get(await pageOf('Tobias Penhallow'))).body, /Designated safeguarding lead/)
})

test('the database itself refuses that whoever asked decides, or whoever is to hold the role', async () => {
  const [row] = await within(tx => tx.selectFrom('role_request').select(['id', 'asked_by', 'person_id']).limit(1).execute())
  assert.ok(row)
  for (const decided_by of [row.asked_by, row.person_id]) {
    const decided = within(tx => tx.updateTable('role_request').set({ decided_by }).where('id', '=', row.id).execute())
    await assert.rejects(decided, /role_request/)
  }
})

test('the first administrator gives such a role alone, while nobody else could approve; from then on two are needed', async () => {
  const elsewhere = await founder(site)
  const entered = { givenName: 'Una', familyName: 'Marlow', email: '', mobile: '', agency: '', ...days('startsOn') }
  const una = String((await elsewhere.fill('/people/new', { ...entered, title: 'teacher' })).headers['location'])
  const vic = String(
    (await elsewhere.fill('/people/new', { ...entered, givenName: 'Vic', title: 'teacher' })).headers['location'],
  )
  const asked = (title: string) => ({ title, ...days('startsOn'), agency: '', why: 'We need one' })
  assert.equal((await elsewhere.fill(`${una}/roles/new`, asked('administrator'))).status, 303)
  assert.match((await elsewhere.get(una)).body, /Administrator of Schoolgate/)
  assert.equal((await elsewhere.fill(`${vic}/roles/new`, asked('dsl'))).status, 303)
  assert.doesNotMatch((await elsewhere.get(vic)).body, /Designated safeguarding lead/)
  assert.match((await elsewhere.get('/role-requests')).body, /Designated safeguarding lead: Vic Marlow/)
})

test('the address of somebody who sees cases is changed by a head or an administrator only, and they are told', async () => {
  const chair = await pageOf('Leopold Ashgrove')
  const changed = { givenName: 'Leopold', familyName: 'Ashgrove', email: 'elsewhere@example.org', mobile: '' }
  assert.equal((await manager.get(`${chair}/change`)).status, 403)
  assert.equal((await manager.post(`${chair}/change`, { ...(await hidden(manager)), ...changed })).status, 403)
  assert.doesNotMatch((await manager.get(chair)).body, /elsewhere@|\/change|\/leaving/, 'nor is it offered')
  assert.equal((await head.fill(`${chair}/change`, changed)).status, 303)
  const told = await within(tx => tx.selectFrom('notice').select(['template', 'person_id']).execute())
  const leopold = chair.replace('/people/', '')
  assert.ok(told.some(({ template, person_id }) => template === 'sign-in-changed' && person_id === leopold))
})

test('a role is ended with a day; the last administrator stays one', async () => {
  const oona = await pageOf('Oona Tilbrook')
  const roles = [...(await head.get(oona)).body.matchAll(/\/people\/[0-9a-f-]+\/roles\/[0-9a-f-]+\/end/g)].map(([link]) => link)
  assert.equal(roles.length, 2)
  const outcomes = await Promise.all(roles.map(link => head.fill(link, days('lastDay'))))
  assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set([303, 422]))
  assert.match(outcomes.find(({ status }) => status === 422)?.body ?? '', /Somebody must keep Schoolgate/)
})

test('A12: a leaver confirms that confidences are kept, reads the clause, and can stay until the day is over', async () => {
  const gwendolyn = await pageOf('Gwendolyn Farr')
  assert.equal((await teacher.get('/me/leaving')).status, 404)
  const next = today.add({ days: 26 })
  const started = await office.fill(`${gwendolyn}/leaving`, days('lastDay', next))
  assert.equal(started.status, 303, started.body)
  assert.match(
    (await office.get(`${gwendolyn}/leaving`)).body,
    new RegExp(`last day is ${dayInWords(next)}[\\s\\S]*not confirmed yet[\\s\\S]*Accounts to hand over`),
  )
  assert.match((await office.get(gwendolyn)).body, /Leaves\. The last day is[\s\S]*See what is to be done/)
  const notice = (await teacher.get('/me/leaving')).body
  assert.match(notice, /stays off social media[\s\S]*href="\/policy#clause-A12"/)
  assert.equal((await teacher.fill('/me/leaving')).status, 303)
  assert.match((await teacher.get('/me/leaving')).body, /You confirmed this on/)
  assert.match((await office.get(`${gwendolyn}/leaving`)).body, /confirmed on[\s\S]*stays off social media/)
  assert.equal((await office.fill(`${gwendolyn}/leaving`)).status, 303)
  assert.equal((await teacher.get('/me/leaving')).status, 404)
  assert.match((await teacher.get('/me')).body, /Class teacher, since/)
})

test('a pupil leaves: nothing is to be handed over, and adults with no other child here are named', async () => {
  const [otis, tamsin] = [await pageOf('Otis Bramhall'), await pageOf('Tamsin Rudge')]
  for (const page of [otis, tamsin]) assert.equal((await office.fill(`${page}/leaving`, days('lastDay'))).status, 303)
  const ofTamsin = (await office.get(`${tamsin}/leaving`)).body
  assert.match(ofTamsin, /No other child here[\s\S]*Dawn Rudge/)
  assert.doesNotMatch(ofTamsin, /Accounts to hand over|Confidentiality/)
  assert.doesNotMatch((await office.get(`${otis}/leaving`)).body, /No other child here/, 'Nell stays')
  for (const page of [otis, tamsin]) assert.equal((await office.fill(`${page}/leaving`)).status, 303)
})

test('classes: everybody who keeps people sees all, staff their own; people are put in and taken out', async () => {
  assert.match((await office.get('/classes')).body, /Alder[\s\S]*Year 2[\s\S]*Gwendolyn Farr[\s\S]*Birch[\s\S]*Cherry/)
  const own = (await teacher.get('/classes')).body
  assert.match(own, /Alder/)
  assert.doesNotMatch(own, /Birch|Cherry/)
  const cherry = /\/classes\/[0-9a-f-]{36}(?=">Cherry)/.exec((await office.get('/classes')).body)?.[0] ?? ''
  assert.equal((await teacher.get(cherry)).status, 404)
  const add = `${cherry}/members/new`
  assert.match((await office.get(`${add}?name=farr`)).body, /Gwendolyn Farr/)
  const wrong = await office.post(add, { ...(await hidden(office)), name: 'farr' })
  assert.match(wrong.body, /Choose who it is[\s\S]*Choose how they belong/)
  const put = { ...(await hidden(office)), name: 'farr', person: await idOf('Gwendolyn Farr'), belongsAs: 'teacher' }
  assert.equal((await office.post(add, put)).status, 303)
  assert.equal((await teacher.get(cherry)).status, 200)
  const end = new RegExp(`${cherry}/members/[0-9a-f-]+/end(?=">Take out<span class="govuk-visually-hidden"> Gwendolyn)`)
  const takeOut = end.exec((await office.get(cherry)).body)?.[0] ?? ''
  assert.equal((await office.fill(takeOut)).status, 303)
  assert.equal((await teacher.get(cherry)).status, 404)
})

/** What every form holds, where a page has two with the same address. */
const hidden = async (visitor: Browser) => ({
  _token: hiddenFieldsOf((await visitor.get('/me')).body, '/sign-out')['_token'] ?? '',
  _key: randomUUID(),
})

test('families: an adult is linked with what is known, changed, and unlinked at once', async () => {
  const child = await pageOf('Kofi Asante')
  const add = `${child}/family/new`
  const facts = { relationship: 'grandparent', parentalResponsibility: 'unknown', livesWith: 'no', warnings: 'do-not-contact' }
  const linked = { ...(await hidden(office)), name: 'dunmore', person: await idOf('Wilfred Dunmore'), ...facts }
  assert.equal((await office.post(add, linked)).status, 303)
  const page = (await office.get(child)).body
  assert.match(
    page,
    /Wilfred Dunmore[\s\S]*Do not contact[\s\S]*Grandparent of the child[\s\S]*Parental responsibility[\s\S]*not known[\s\S]*Lives with the child[\s\S]*no/,
  )
  assert.match(
    (await volunteer.get('/me')).body,
    /Parent or carer/,
    'whoever looks after a child is one in the eyes of the policy',
  )
  assert.doesNotMatch((await volunteer.get('/me')).body, /Kofi/, 'do not contact stands against it')
  const change = [...page.matchAll(/\/people\/[0-9a-f-]+\/family\/(?!new)[0-9a-f-]+/g)].at(-1)?.[0] ?? ''
  const { warnings: _, ...without } = facts
  assert.equal((await office.fill(change, { ...without, do: 'change' })).status, 303)
  assert.match((await volunteer.get('/me')).body, /Kofi/)
  assert.equal((await office.fill(change, { do: 'end' })).status, 303)
  assert.doesNotMatch((await volunteer.get('/me')).body, /Kofi/)
})
