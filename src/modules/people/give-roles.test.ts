import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oldAddressesTold } from '../../../test/web/mailed-link.ts'
import { founder } from '../../../test/web/site.ts'
import { dateAt } from '../../platform/clock.ts'
import { dayFields, demonstrationSite, hiddenIn } from './demonstration-site.ts'

const { site, office, within, idOf, as, pageOf } = await demonstrationSite()
const head = await as('headteacher')
const coHead = await as('co-headteacher')
const manager = await as('business manager')
const days = (name: string) => dayFields(name, dateAt(site.now()))

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
  assert.equal((await manager.post(`${chair}/change`, { ...(await hiddenIn(manager)), ...changed })).status, 403)
  assert.doesNotMatch((await manager.get(chair)).body, /elsewhere@|\/change|\/leaving/, 'nor is it offered')
  assert.equal((await head.fill(`${chair}/change`, changed)).status, 303)
  const told = await within(tx => tx.selectFrom('notice').select(['template', 'person_id']).execute())
  const leopold = chair.replace('/people/', '')
  assert.ok(told.some(({ template, person_id }) => template === 'sign-in-changed' && person_id === leopold))
  assert.deepEqual(await within(tx => oldAddressesTold(tx, leopold)), ['leopold.ashgrove@example.org'], 'at the old one too')
})

test('a role is ended with a day; the last administrator stays one', async () => {
  const oona = await pageOf('Oona Tilbrook')
  const roles = [...(await head.get(oona)).body.matchAll(/\/people\/[0-9a-f-]+\/roles\/[0-9a-f-]+\/end/g)].map(([link]) => link)
  assert.equal(roles.length, 2)
  const outcomes = await Promise.all(roles.map(link => head.fill(link, days('lastDay'))))
  assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set([303, 422]))
  assert.match(outcomes.find(({ status }) => status === 422)?.body ?? '', /Somebody must keep Schoolgate/)
})

test('whoever finds a browser open enters nobody with a role: for that, too, a fresh factor is asked', async () => {
  const entered = { givenName: 'Nobody', familyName: 'Inparticular', email: 'me@example.org', mobile: '', agency: '' }
  const hidden = await hiddenIn(manager)
  site.pass({ minutes: 11 })
  const asked = await manager.post('/people/new', { ...hidden, ...entered, title: 'office', ...days('startsOn') })
  assert.match(String(asked.headers['location']), /^\/step-up\/held/)
})
