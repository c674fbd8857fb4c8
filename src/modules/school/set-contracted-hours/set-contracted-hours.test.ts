import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { contractedWeeksOf, schoolCalendar } from '../calendar/calendar-store.ts'
import { isContractedHours } from '../calendar/contracted-hours.ts'
import { hoursInWords } from '../calendar/week.ts'

const site = await testSite()
const manager = await persona(site, 'business manager')
const assistant = await become(browser(site.app), 'teaching assistant')
const schoolId = String(manager.cookies.get('sid')).slice(0, 36)
const within = <Result>(work: Parameters<typeof inSchool<Result>>[2]) => inSchool(site.database.db, schoolId, work)

/** Where somebody's hours are entered. */
const pageOf = async (name: string) => {
  const { body } = await manager.get('/school/contracted-hours')
  return new RegExp(`href="([^"]+)">${name}`).exec(body)?.[1] ?? ''
}
const page = await pageOf('Marek Zawadowicz')
const personId = page.slice(-36)

const week = (more: Record<string, string> = {}) => ({
  'from-day': '1',
  'from-month': '9',
  'from-year': '2026',
  'until-day': '',
  'until-month': '',
  'until-year': '',
  weeks: 'term-time',
  'starts-1': '8.30',
  'ends-1': '12.00',
  'second-starts-1': '13:00',
  'second-ends-1': '3.30 pm',
  ...more,
})

const entered = async () =>
  (await within(tx => contractedWeeksOf(tx, personId))).map(
    ({ from, until, weeks, hours }) => `${from} ${until} ${weeks}: ${hours.map(hoursInWords).join(', ')}`,
  )

test('hours are entered for a person, two stretches on a day included, and the person sees them (A13, A15)', async () => {
  assert.match((await assistant.get('/my-hours')).body, /has not entered your hours yet/)
  const saved = await manager.fill(page, week())
  assert.equal(saved.status, 303, saved.body)
  assert.deepEqual(await entered(), ['2026-09-01 null term-time: 8.30 am to 12 pm, 1 pm to 3.30 pm'])
  const own = await assistant.get('/my-hours')
  assert.match(own.body, /From 1 September 2026, in term time[\s\S]*8\.30 am to 12 pm and 1 pm to 3\.30 pm/)
  assert.match(own.body, /href="\/policy#clause-A13">A13/, 'and the clause that speaks of them')
  assert.match((await manager.get('/school/contracted-hours?find=marek')).body, /Entered/)
  const calendar = await within(schoolCalendar)
  const weeks = await within(tx => contractedWeeksOf(tx, personId))
  const at = (text: string) => isContractedHours(weeks, calendar, Temporal.Instant.from(text))
  assert.deepEqual([at('2026-11-09T08:30:00Z'), at('2026-11-09T12:30:00Z'), at('2026-11-09T13:00:00Z')], [true, false, true])
})

test('a new week ends the one before on its eve, and replaces what was to come', async () => {
  await manager.fill(
    page,
    week({ 'from-month': '1', 'from-year': '2027', 'starts-1': '9', 'second-starts-1': '', 'second-ends-1': '' }),
  )
  await manager.fill(
    page,
    week({
      'from-day': '4',
      'from-month': '1',
      'from-year': '2027',
      weeks: 'all-year',
      'second-starts-1': '',
      'second-ends-1': '',
    }),
  )
  await manager.fill(
    page,
    week({ 'from-day': '2', 'from-month': '1', 'from-year': '2027', 'second-starts-1': '', 'second-ends-1': '' }),
  )
  assert.deepEqual(await entered(), [
    '2027-01-02 null term-time: 8.30 am to 12 pm',
    '2027-01-01 2027-01-01 term-time: 9 am to 12 pm',
    '2026-09-01 2026-12-31 term-time: 8.30 am to 12 pm, 1 pm to 3.30 pm',
  ])
})

test('what makes no sense comes back with what was typed', async () => {
  const before = await entered()
  const wrong = await manager.fill(
    page,
    week({ 'second-starts-1': '11', 'until-day': '1', 'until-month': '8', 'until-year': '2026', weeks: '' }),
  )
  assert.equal(wrong.status, 422)
  for (const message of ['must begin after the first has ended', 'Choose whether the hours hold'])
    assert.ok(wrong.body.includes(message), message)
  assert.match(wrong.body, /value="13:00"|value="11"/)
  assert.match(
    (await manager.fill(page, week({ 'until-day': '1', 'until-month': '8', 'until-year': '2026' }))).body,
    /must not be before the first/,
  )
  assert.match(
    (await manager.fill(page, { ...week(), 'starts-1': '', 'ends-1': '' })).body,
    /Enter the hours of at least one day/,
  )
  assert.deepEqual(await entered(), before)
})

test('hours are for those who work here: parents and governors have none, and the administrator does not keep them', async () => {
  const { body } = await manager.get('/school/contracted-hours')
  for (const name of ['Yasmin Thistlewood', 'Leopold Ashgrove', 'Poppy']) assert.ok(!body.includes(name), name)
  const office = await become(browser(site.app), 'office staff, administrator')
  assert.equal((await office.get(page)).status, 403)
  assert.equal((await (await become(browser(site.app), 'chair of governors')).get('/my-hours')).status, 403)
  const [parent] = await within(tx => tx.selectFrom('person').select('id').where('name', '=', 'Yasmin Thistlewood').execute())
  assert.equal((await manager.get(`/school/contracted-hours/${parent?.id}`)).status, 404)
})
