import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { schoolCalendar } from '../calendar/calendar-store.ts'
import { isPremisesOpen } from '../calendar/premises-hours.ts'
import { premisesOf } from '../calendar/premises-store.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)

const hall = async () => (await inSchool(site.database.db, schoolId, premisesOf)).find(({ name }) => name.includes('hall'))

test('premises have hours of their own: added, changed and removed (A14)', async () => {
  const typed = { name: 'Village hall', address: '1 The Green', weeks: 'all-year', 'starts-6': '10', 'ends-6': '4 pm' }
  assert.equal((await head.fill('/school/premises', typed)).status, 303)
  const added = await hall()
  assert.ok(added)
  const calendar = await inSchool(site.database.db, schoolId, schoolCalendar)
  assert.equal(isPremisesOpen(added, calendar, Temporal.Instant.from('2026-11-28T15:59:00Z')), true, 'on a Saturday')
  const page = `/school/premises/${added.id}`
  assert.match((await head.get(page)).body, /value="16:00"/)
  assert.equal((await head.fill(page, { ...typed, name: 'Old hall', 'starts-6': '', 'ends-6': '' })).status, 303)
  assert.deepEqual([(await hall())?.name, (await hall())?.hours], ['Old hall', []])
  const wrong = await head.fill(page, { ...typed, name: '', weeks: '', 'ends-6': '9' })
  assert.equal(wrong.status, 422)
  for (const message of ['Enter a name', 'Choose when it is open', 'Saturday ends too early'])
    assert.ok(wrong.body.includes(message), message)
  assert.equal((await head.fill(page, { do: 'remove' })).status, 303)
  assert.equal(await hall(), undefined)
  assert.equal((await head.get(page)).status, 404)
})
