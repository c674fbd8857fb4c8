import assert from 'node:assert/strict'
import { test } from 'node:test'
import { persona, testSite } from '../../../../../test/web/site.ts'
import { inSchool, type Tx } from '../../../../platform/db/index.ts'
import { lastDue, remindOfReview } from './remind-of-review.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('G1: reminders are due nine, six, three and one month before the review, and on its day', () => {
  const due = (today: string) => lastDue(day('2028-01-31'), day(today))?.toString() ?? null
  assert.equal(due('2027-04-29'), null)
  assert.equal(due('2027-04-30'), '2027-04-30')
  assert.equal(due('2027-07-30'), '2027-04-30')
  assert.equal(due('2027-07-31'), '2027-07-31')
  assert.equal(due('2027-10-31'), '2027-10-31')
  assert.equal(due('2027-12-31'), '2027-12-31')
  assert.equal(due('2028-01-31'), '2028-01-31')
  assert.equal(due('2030-01-31'), '2028-01-31')
})

test('G1: each is sent once, to those who keep the policy', async () => {
  const site = await testSite()
  const head = await persona(site, 'headteacher')
  const within = <Result>(work: (tx: Tx) => Promise<Result>) =>
    inSchool(site.database.db, String(head.cookies.get('sid')).slice(0, 36), work)
  const sent = () =>
    within(async tx => (await tx.selectFrom('notice').select('id').where('template', '=', 'policy-review-due').execute()).length)
  await within(tx => remindOfReview(tx, site.now()))
  assert.equal(await sent(), 0, 'no day of review is known')
  const reviewOn = site.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ months: 6 })
  await within(tx => tx.updateTable('policy_version').set({ review_on: reviewOn }).where('state', '=', 'published').execute())
  await within(tx => remindOfReview(tx, site.now()))
  const first = await sent()
  assert.ok(first >= 4, 'two heads, the clerk, the business manager')
  await within(tx => remindOfReview(tx, site.now().add({ hours: 24 })))
  assert.equal(await sent(), first)
  await within(tx => remindOfReview(tx, site.now().add({ hours: 24 * 95 })))
  assert.equal(await sent(), 2 * first)
})
