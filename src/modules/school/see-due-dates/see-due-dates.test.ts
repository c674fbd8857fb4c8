import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser } from '../../../../test/web/browser.ts'
import { become, persona, testSite } from '../../../../test/web/site.ts'

const site = await testSite()
const manager = await persona(site, 'business manager')
const due = async (day: string, month: string, year: string) =>
  manager.get(`/school/due?${new URLSearchParams({ 'received-day': day, 'received-month': month, 'received-year': year })}`)

test('what came on a day is due by the school’s own calendar', async () => {
  const { status, body } = await due('26', '11', '2026')
  assert.equal(status, 200)
  const dates: readonly (readonly [string, string])[] = [
    ['Acknowledge a complaint', 'Friday 4 December 2026'], // the INSET day of 27 November is no school day
    ['Answer a freedom of information request', 'Tuesday 12 January 2027'],
    ['Acknowledge a data protection complaint', 'Saturday 26 December 2026'],
    ['Answer a subject access request', 'Saturday 26 December 2026'],
    ['Tell the local authority’s designated officer', 'Friday 27 November 2026'],
  ]
  for (const [what, when] of dates) assert.match(body, new RegExp(`${what}[^\\0]{0,80}${when}`), what)
  assert.doesNotMatch(body, /do not reach that far/)
})

test('where the dates of the year end, it says that the day is the earliest', async () => {
  assert.match((await due('1', '8', '2027')).body, /\d{4} \*/)
  assert.match((await due('1', '8', '2027')).body, /do not reach that far/)
})

test('a day that is none is refused; who does not deal with requests does not see it', async () => {
  const wrong = await due('31', '2', '2027')
  assert.equal(wrong.status, 422)
  assert.match(wrong.body, /href="#received-day">The day on which it came must be a real day/)
  assert.equal((await (await become(browser(site.app), 'pupil')).get('/school/due')).status, 403)
})
