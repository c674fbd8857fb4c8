import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser } from '../../../test/web/browser.ts'
import { dateAt } from '../../platform/clock.ts'
import { dayInWords } from '../../ui/words.ts'
import { dayFields, demonstrationSite, hiddenIn } from './demonstration-site.ts'

const { site, office, within, idOf, as, pageOf } = await demonstrationSite()
const parent = await as('Yasmin Thistlewood')
const teacher = await as('Gwendolyn Farr')
const volunteer = await as('volunteer')
const manager = await as('business manager')
const today = dateAt(site.now())
const days = (name: string, day: Pick<Temporal.PlainDate, 'day' | 'month' | 'year'> = today) => dayFields(name, day)
const seen = async (visitor: Browser, name: string) => visitor.get(await pageOf(name))
const acts = async (did: string) =>
  (await within(tx => tx.selectFrom('audit_entry').select('seq').where('action', '=', did).execute())).length

test('people are found by any words of their name, by role and by class, fifty at a time', async () => {
  const all = await office.get('/people')
  assert.match(all.body, /\d\d people, 1 to 50[\s\S]*Next/)
  const found = await office.get('/people?name=lowe%20dev')
  assert.match(found.body, /One person[\s\S]*Dev Mistry-Lowe[\s\S]*class teacher, parent or carer/)
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
  const wrong = await office.post(add, { ...(await hiddenIn(office)), name: 'farr' })
  assert.match(wrong.body, /Choose who it is[\s\S]*Choose how they belong/)
  const put = { ...(await hiddenIn(office)), name: 'farr', person: await idOf('Gwendolyn Farr'), belongsAs: 'teacher' }
  assert.equal((await office.post(add, put)).status, 303)
  assert.equal((await teacher.get(cherry)).status, 200)
  const end = new RegExp(`${cherry}/members/[0-9a-f-]+/end(?=">Take out<span class="govuk-visually-hidden"> Gwendolyn)`)
  const takeOut = end.exec((await office.get(cherry)).body)?.[0] ?? ''
  assert.equal((await office.fill(takeOut)).status, 303)
  assert.equal((await teacher.get(cherry)).status, 404)
})

test('families: an adult is linked with what is known, changed, and unlinked at once', async () => {
  const child = await pageOf('Kofi Asante')
  const add = `${child}/family/new`
  const facts = { relationship: 'grandparent', parentalResponsibility: 'unknown', livesWith: 'no', warnings: 'do-not-contact' }
  const linked = { ...(await hiddenIn(office)), name: 'dunmore', person: await idOf('Wilfred Dunmore'), ...facts }
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
