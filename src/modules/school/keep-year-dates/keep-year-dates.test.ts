import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../test/web/site.ts'
import { inSchool } from '../../../platform/db/index.ts'
import { html } from '../../../ui/html.ts'
import { schoolCalendar } from '../calendar/calendar-store.ts'
import { isSchoolDay, isSchoolHours } from '../calendar/school-calendar.ts'
import { listYearDatesPage } from './keep-year-dates.page.ts'

const site = await testSite()
const head = await persona(site, 'headteacher')
const schoolId = String(head.cookies.get('sid')).slice(0, 36)
const calendar = () => inSchool(site.database.db, schoolId, schoolCalendar)
const day = Temporal.PlainDate.from

const fields = (kind: string, name: string, starts: string, ends = '') => {
  const parts = (which: string, text: string) => {
    const [date = '', month = '', year = ''] = text.split(' ')
    return { [`${which}-day`]: date, [`${which}-month`]: month, [`${which}-year`]: year }
  }
  return { kind, name, ...parts('starts', starts), ...parts('ends', ends) }
}

/** Where a date can be changed. */
const pageOf = async (name: string) =>
  new RegExp(`href="(/school/year/[^"]+)">${name}`).exec((await head.get('/school/year')).body)?.[1] ?? ''

test('a day that is added counts from then on; removed, it no longer does (REQ-7.2)', async () => {
  assert.equal(isSchoolDay(await calendar(), day('2026-12-01')), true)
  assert.equal((await head.fill('/school/year', fields('closure', 'Boiler', '1 12 2026'))).status, 303)
  assert.equal(isSchoolDay(await calendar(), day('2026-12-01')), false)
  const page = await pageOf('Boiler')
  const changed = await head.fill(page, fields('closure', 'Boiler', '1 12 2026', '2 12 2026'))
  assert.equal(changed.status, 303)
  assert.equal(isSchoolDay(await calendar(), day('2026-12-02')), false)
  assert.equal((await head.fill(page, { do: 'remove' })).status, 303)
  assert.deepEqual(
    [await calendar()].flatMap(it => [isSchoolDay(it, day('2026-12-01')), isSchoolDay(it, day('2026-12-02'))]),
    [true, true],
  )
  assert.equal((await head.get(page)).status, 404)
})

test('what cannot be is refused beside its field: no day, an end before the start, two terms at once', async () => {
  const refusals: readonly (readonly [Record<string, string>, string])[] = [
    [fields('', '', ''), 'Choose what it is'],
    [fields('inset', 'x', '31 2 2027'), 'must be a real day'],
    [fields('inset', 'x', '2 2 2027', '1 2 2027'), 'The last day must not be before the first'],
    [fields('closure', 'x', '2 2 2027', '4 2 2028'), 'This is longer than a year'],
    [fields('term', 'x', '18 12 2026', '20 12 2026'), 'This term would overlap with “Autumn term”'],
  ]
  for (const [typed, message] of refusals) {
    const { status, body } = await head.fill('/school/year', typed)
    assert.equal(status, 422)
    assert.ok(body.includes(message), message)
    assert.match(body, /href="#(kind|starts-day|ends)/)
  }
  const own = await head.fill(await pageOf('Autumn term'), fields('term', 'Autumn term', '1 9 2026', '17 12 2026'))
  assert.equal(own.status, 303, 'a term does not overlap with itself')
})

test('school hours are entered from a day on; the old ones hold until then', async () => {
  const week = Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap(at => [
      [`starts-${at}`, '9'],
      [`ends-${at}`, '3.30 pm'],
    ]),
  )
  const from = { 'from-day': '4', 'from-month': '1', 'from-year': '2027' }
  assert.equal((await head.fill('/school/hours', { ...from, ...week })).status, 303)
  const at = async (text: string) => isSchoolHours(await calendar(), Temporal.Instant.from(text))
  assert.equal(await at('2026-12-01T08:50:00Z'), true)
  assert.equal(await at('2027-01-06T08:50:00Z'), false)
  assert.equal(await at('2027-01-06T15:20:00Z'), true)
  assert.match((await head.get('/school/hours')).body, /From 4 January 2027[\s\S]*9 am to 3\.30 pm[\s\S]*Before that/)
  assert.match((await head.fill('/school/hours', from)).body, /Enter the hours of at least one day/)
})

test('the page says until when bank holidays are known, and makes itself heard before that ends', async () => {
  assert.match(
    (await head.get('/school/year')).body,
    /We know the bank holidays[\s\S]*until 31 December 2027[\s\S]*general knowledge/,
  )
  const view = { dates: [], undoable: undefined, values: {}, errors: {}, hiddenFields: html`` }
  const on = (today: string) => listYearDatesPage({ ...view, today: day(today) }).main.toString()
  assert.match(on('2027-09-30'), /We know the bank holidays/)
  assert.match(on('2027-10-02'), /Our list of bank holidays ends on 31 December 2027/)
})
