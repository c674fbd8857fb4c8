import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oldAddressesTold } from '../../../../test/web/mailed-link.ts'
import { founder, testSite } from '../../../../test/web/site.ts'
import { dateAt } from '../../../platform/clock.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { setLeaver } from '../leaving-store.ts'
import { addPeople } from '../person-store.ts'

const site = await testSite()
const { db } = site.database
const admin = await founder(site)
const schoolId = String(admin.cookies.get('sid')).slice(0, 36)
const made = await admin.fill('/people/directory', { name: 'Entra' })
const token = /sg-token">([^<]+)</.exec(made.body)?.[1] ?? ''

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
const call = async (method: Method, path: string, payload?: object, bearer = token) => {
  const response = await site.app.inject({
    method,
    url: `/api/scim/v2${path}`,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/scim+json' },
    ...(payload && { payload: JSON.stringify(payload) }),
  })
  return { status: response.statusCode, body: response.body === '' ? null : response.json(), headers: response.headers }
}
const patch = (Operations: object[]) => ({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations })
const user = (userName: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  ...more,
})
const find = (filter: string) => call('GET', `/Users?filter=${encodeURIComponent(filter)}`)
const enter = async (userName: string, more: object = {}) =>
  (await call('POST', '/Users', user(userName, more))).body.id as string
const titlesOf = (personId: string) =>
  inSchool(db, schoolId, tx =>
    tx.selectFrom('person_role').select(['role', 'ends_on', 'source']).where('person_id', '=', personId).execute(),
  )
const toldAtOldAddress = (personId: string) => inSchool(db, schoolId, tx => oldAddressesTold(tx, personId))
const enteredBy = async (name: string, email: string, title: 'teacher' | 'parent' | 'headteacher') => {
  const source = title === 'headteacher' ? 'set-up' : 'person'
  const [id = ''] = await inSchool(db, schoolId, tx =>
    addPeople(tx, [{ name, titles: [title], email }], { source, now: site.now() }),
  )
  return id
}

test('the token is shown once and only its hash is kept; without it, or cut off, everything is 401', async () => {
  assert.match(token, /^[0-9a-f-]{36}\.[\w-]{43}$/)
  assert.doesNotMatch((await admin.get('/people/directory')).body, new RegExp(token.slice(37)))
  for (const bearer of ['', 'x', `${schoolId}.${'a'.repeat(43)}`, `0197a000-0000-7000-8000-000000000000.${token.slice(37)}`])
    assert.equal((await call('GET', '/Users', undefined, bearer)).status, 401)
  const other = /sg-token">([^<]+)</.exec((await admin.fill('/people/directory', { name: 'Old' })).body)?.[1] ?? ''
  assert.equal((await call('GET', '/Users', undefined, other)).status, 200)
  const page = await admin.get('/people/directory')
  const revoke = [...page.body.matchAll(/action="(\/people\/directory\/[0-9a-f-]+\/revoke)"/g)].at(-1)?.[1] ?? ''
  assert.equal((await admin.fill('/people/directory', {}, revoke)).status, 303)
  assert.equal((await call('GET', '/Users', undefined, other)).status, 401)
})

test('a person is entered, found whatever the capitals, changed and read back; a second of the name is 409', async () => {
  const { status, body, headers } = await call(
    'POST',
    '/Users',
    user('Ada.Quill@school.example', {
      externalId: 'e-1',
      name: { givenName: 'Ada', familyName: 'Quill' },
      active: 'True',
      password: 'never-kept',
    }),
  )
  assert.equal(status, 201)
  assert.match(String(headers['content-type']), /application\/scim\+json/)
  assert.equal(body.active, true)
  assert.match(body.meta.location, /^http.*\/api\/scim\/v2\/Users\//)
  assert.equal((await find('userName eq "ada.quill@SCHOOL.example"')).body.Resources[0].id, body.id)
  assert.equal((await find('externalId eq "e-1"')).body.totalResults, 1)
  assert.equal((await find('emails[type eq "work"].value eq "ada.quill@school.example"')).body.totalResults, 1)
  assert.equal((await find('userName eq "nobody"')).body.totalResults, 0)
  assert.equal((await call('POST', '/Users', user('ADA.quill@school.example'))).status, 409)
  const put = await call(
    'PUT',
    `/Users/${body.id}`,
    user('ada.quill@school.example', { name: { givenName: 'Ada', familyName: 'Quill-Rowe' } }),
  )
  assert.equal(put.body.name.familyName, 'Quill-Rowe')
  assert.doesNotMatch(site.log(), /never-kept|Quill/)
})

test('REQ-8.1: what identity providers send beside the standard is understood', async () => {
  const id = await enter('odd@school.example')
  const add = await call(
    'PATCH',
    `/Users/${id}`,
    patch([{ op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '07700 900123' }]),
  )
  assert.equal(add.body.phoneNumbers[0].value, '+447700900123')
  const work = await call(
    'PATCH',
    `/Users/${id}`,
    patch([{ op: 'replace', path: 'emails[type eq "work"].value', value: 'new@school.example' }]),
  )
  assert.equal(work.body.emails[0].value, 'new@school.example')
  assert.equal(
    (await call('PATCH', `/Users/${id}`, patch([{ op: 'Replace', path: 'active', value: 'False' }]))).body.active,
    false,
  )
  assert.equal((await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: 'True' } }]))).body.active, true)
  const same = await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: true } }]))
  assert.equal(same.status, 200, 'nothing changed is no fault')
})

test('REQ-8.1: active false makes a leaver and ends the sessions; active true takes that back; nobody is deleted', async () => {
  const id = await enteredBy('Una Teacher', 'una@school.example', 'teacher')
  assert.equal((await find('userName eq "una@school.example"')).body.Resources[0].id, id, 'staff with an address are known')
  await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: false } }]))
  assert.ok((await titlesOf(id)).every(({ ends_on }) => ends_on !== null))
  await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: true } }]))
  assert.equal((await call('DELETE', `/Users/${id}`)).status, 204)
  const person = await inSchool(db, schoolId, tx =>
    tx.selectFrom('person').select(['name', 'left_on']).where('id', '=', id).executeTakeFirst(),
  )
  assert.equal(person?.name, 'Una Teacher')
  assert.ok(person?.left_on)
  assert.equal((await call('GET', `/Users/${id}`)).status, 404)
})

test('whom the school let go the directory does not let in again: the administrators are told', async () => {
  const [by, id] = [
    await enteredBy('Olga Office', 'olga@school.example', 'teacher'),
    await enteredBy('Lee Gone', 'lee@school.example', 'teacher'),
  ]
  const active = (value: boolean) => call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: value } }]))
  await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', path: 'externalId', value: 'l-1' }]))
  const lastDay = dateAt(site.now()).subtract({ days: 1 })
  await inSchool(db, schoolId, tx => setLeaver(tx, { personId: id, lastDay, by, at: site.now() }))
  await active(false)
  await active(true)
  const { left_on, told } = await inSchool(db, schoolId, async tx => ({
    ...(await tx.selectFrom('person').select('left_on').where('id', '=', id).executeTakeFirstOrThrow()),
    told: await tx.selectFrom('notice').select('link').where('link', '=', `/people/${id}`).execute(),
  }))
  assert.equal(left_on?.toString(), lastDay.toString())
  assert.equal(told.length, 1)
})

test('whose address the directory changes is told at the one from before: it may be the way into their account', async () => {
  const id = await enteredBy('Moved Head', 'moved@school.example', 'headteacher')
  await call(
    'PATCH',
    `/Users/${id}`,
    patch([{ op: 'replace', path: 'emails[type eq "work"].value', value: 'other@school.example' }]),
  )
  assert.deepEqual(await toldAtOldAddress(id), ['moved@school.example'])
  await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', path: 'externalId', value: 'm-1' }]))
  assert.equal((await toldAtOldAddress(id)).length, 1, 'another change is none of the address')
})

test('a directory neither gives nor takes what sees cases, and is never told of families', async () => {
  const head = await enteredBy('Hester Head', 'hester@school.example', 'headteacher')
  await enteredBy('Parent Only', 'parent@home.example', 'parent')
  await call('PATCH', `/Users/${head}`, patch([{ op: 'replace', value: { active: false } }]))
  assert.ok((await titlesOf(head)).some(({ role, ends_on }) => role === 'headteacher' && ends_on === null))
  assert.equal((await find('userName eq "parent@home.example"')).body.totalResults, 0)
  const { Resources } = (await call('GET', '/Users')).body
  assert.ok(Resources.every((one: { userName: string }) => one.userName !== 'parent@home.example'))
  const given = await call('PATCH', `/Users/${head}`, patch([{ op: 'add', path: 'roles', value: [{ value: 'dsl' }] }]))
  assert.equal(given.status, 200)
  assert.ok(!(await titlesOf(head)).some(({ role }) => role === 'dsl'))
})

test('a group gives the title that an administrator chose, and takes only what it gave', async () => {
  const [one, two] = [await enter('g1@school.example'), await enter('g2@school.example')]
  const group = await call('POST', '/Groups', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
    displayName: 'Teaching staff',
    members: [{ value: one }],
  })
  assert.equal(group.status, 201)
  assert.deepEqual(await titlesOf(one), [], 'nothing is given before an administrator says so')
  const action = `/people/directory/groups/${group.body.id}`
  assert.equal((await admin.fill('/people/directory', { title: 'teacher' }, action)).status, 303)
  assert.deepEqual(
    (await titlesOf(one)).map(({ role, source }) => [role, source]),
    [['teacher', 'scim']],
  )
  await call('PATCH', `/Groups/${group.body.id}`, patch([{ op: 'Add', path: 'members', value: [{ value: two }] }]))
  await call('PATCH', `/Groups/${group.body.id}`, patch([{ op: 'Remove', path: `members[value eq "${one}"]` }]))
  assert.equal((await titlesOf(two))[0]?.ends_on, null)
  assert.ok((await titlesOf(one))[0]?.ends_on)
  const { body } = await call('GET', `/Groups?filter=${encodeURIComponent('displayName eq "teaching STAFF"')}`)
  assert.deepEqual(
    body.Resources[0].members.map(({ value }: { value: string }) => value),
    [two],
  )
  assert.equal((await admin.fill('/people/directory', { title: 'dsl' }, action)).status, 422)
  assert.equal((await call('DELETE', `/Groups/${group.body.id}`)).status, 204)
  assert.ok((await titlesOf(two))[0]?.ends_on)
})

test('pages of a list, and what the service can do', async () => {
  for (const n of [1, 2, 3]) await enter(`page${n}@school.example`)
  const { body } = await call('GET', '/Users?startIndex=2&count=2')
  assert.equal(body.Resources.length, 2)
  assert.equal(body.startIndex, 2)
  assert.ok(body.totalResults > 3)
  assert.equal((await call('GET', '/ServiceProviderConfig')).body.patch.supported, true)
  assert.ok((await call('GET', '/ResourceTypes')).body.totalResults >= 2)
  assert.ok((await call('GET', '/Schemas')).body.totalResults >= 2)
})

test('what cannot be read is refused in the words of the standard, and nothing is stored', async () => {
  const id = await enter('strict@school.example')
  for (const [method, path, payload, status] of [
    ['POST', '/Users', { userName: '' }, 400],
    ['POST', '/Users', user('ok@school.example', { active: 'perhaps' }), 400],
    ['GET', '/Users?filter=userName%20like%20"x"', undefined, 400],
    ['PATCH', `/Users/${id}`, { Operations: [] }, 400],
    ['PATCH', `/Users/${id}`, patch([{ op: 'replace', path: 'nothing.such', value: 'x' }]), 400],
    [
      'POST',
      '/Groups',
      { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'G', members: [{ value: 'x' }] },
      400,
    ],
    ['GET', '/Users/0197a000-0000-7000-8000-000000000000', undefined, 404],
    ['GET', '/Users/x', undefined, 404],
  ] as const) {
    const { status: got, body } = await call(method, path, payload)
    assert.equal(got, status, `${method} ${path}: ${JSON.stringify(body)}`)
    assert.deepEqual(body.schemas, ['urn:ietf:params:scim:api:messages:2.0:Error'])
  }
  assert.equal((await find('userName eq "ok@school.example"')).body.totalResults, 0)
})

test('another school’s people are nobody', async () => {
  const other = await testSite({ on: site })
  const stranger = await founder(other, 'Far Away Primary').catch(() => null)
  assert.ok(stranger)
  const theirs = String(stranger.cookies.get('sid')).slice(0, 36)
  const [id = ''] = await inSchool(db, theirs, tx =>
    addPeople(tx, [{ name: 'X', titles: ['teacher'], email: 'x@far.example' }], { source: 'person', now: site.now() }),
  )
  assert.equal((await call('GET', `/Users/${id}`)).status, 404)
  assert.equal((await call('PATCH', `/Users/${id}`, patch([{ op: 'replace', value: { active: false } }]))).status, 404)
})

test('what is too long, or cannot be kept as text, is the sender’s fault and says so', async () => {
  const long = 'x'.repeat(300)
  for (const said of [
    user(`${long}@school.example`),
    user('long-id@school.example', { externalId: long }),
    user('nul@school.example', { displayName: 'A\u0000B' }),
    user('long-names@school.example', { name: { givenName: long, familyName: long } }),
  ])
    assert.equal((await call('POST', '/Users', said)).status, 400, JSON.stringify(said).slice(0, 120))
  const group = (displayName: string) => ({ schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName })
  for (const name of [long, 'A\u0000B']) assert.equal((await call('POST', '/Groups', group(name))).status, 400)
  assert.equal((await find('userName eq "A\\u0000B"')).status, 400)
  // Of every address: a NUL that is not written as JSON writes it is left out.
  assert.deepEqual((await find('userName eq "A\u0000B"')).body.totalResults, 0)
})
