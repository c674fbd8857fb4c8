/** Accepting the policy in a real browser at phone size: signed in, by a link, declined and thought over; and the office's pages beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool } from '../src/platform/db/index.ts'
import { acceptanceThings } from '../test/web/acceptance-things.ts'
import { acceptanceAddresses } from './acceptance-addresses.ts'
import { holdsUp } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, firstHeading } from './steps.ts'

const phone = { viewport: { width: 375, height: 812 } }
const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
const addresses = await acceptanceAddresses(served.site)
const { demonstration = null } = await installedSchoolIds(served.site.database.db)
const link = await inSchool(served.site.database.db, demonstration ?? '', tx => acceptanceThings.link(tx, served.site.now()))

test('every page of accepting: axe, its parts, nothing wider than a narrow window', async t => {
  const { page, complaints, leave } = await newVisitor(served)
  await become(page, 'Rosalind Achterberg')
  for (const address of Object.values(addresses).flat())
    await t.test(address, async () => {
      await page.goto(address)
      await holdsUp(page)
    })
  assert.deepEqual(complaints, [])
  await leave()
})

journey(
  'G3: a teacher finds it in Today, reads, opens the exact words of a clause and accepts; the receipt is there to save',
  served,
  async page => {
    await become(page, 'Gwendolyn Farr')
    await page.getByRole('link', { name: 'Read what the policy says to you' }).click()
    assert.equal(await firstHeading(page), 'What the policy says to you')
    await page.locator('summary').first().click()
    await page.getByRole('button', { name: 'I accept' }).click()
    await page.getByRole('heading', { level: 1, name: 'You have accepted the policy' }).waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a copy' }).click()
    assert.match((await saving).suggestedFilename(), /^accepted-version-\d+\.txt$/)
    await page.goto('/today')
    assert.equal(await page.getByRole('link', { name: 'Read what the policy says to you' }).count(), 0, 'done')
  },
  phone,
)

journey(
  'C1: a parent opens a link without signing in, asks, declines, thinks it over and accepts',
  served,
  async page => {
    await page.goto(link)
    await page.getByRole('link', { name: 'I have a question' }).click()
    await page.getByLabel('Your question').fill('Does it hold for the class group?')
    await page.getByRole('button', { name: 'Send the question' }).click()
    await page.getByText('The school has not answered yet').first().waitFor()
    await page.getByRole('button', { name: 'I do not accept' }).click()
    await page.getByText('makes no difference to your child’s place').waitFor()
    await page.getByRole('button', { name: 'I do not accept' }).click()
    await page.getByText('You said that you do not accept').waitFor()
    await page.getByRole('button', { name: 'I accept' }).click()
    await page.getByRole('heading', { level: 1, name: 'You have accepted the policy' }).waitFor()
    await holdsUp(page)
  },
  phone,
)

journey(
  'the same without scripts: a governor accepts',
  served,
  async page => {
    await become(page, 'Bettina Quarrington')
    await page.goto('/accept')
    await page.getByRole('button', { name: 'I accept' }).click()
    await page.getByRole('heading', { level: 1, name: 'You have accepted the policy' }).waitFor()
  },
  { ...phone, javaScriptEnabled: false },
)
