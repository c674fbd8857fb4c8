/** What a parent, a pupil, a governor and a helper meet once they are signed in, in each language, on a wide screen and on the narrowest. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { governor, helper, parent, pupil, refusedAddresses, signedInAddresses } from './home-language-addresses.ts'
import { narrowest } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, firstHeading } from './steps.ts'
import { walkInLanguage } from './walk-in-language.ts'

const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
await founder.leave()
const addresses = await signedInAddresses(served.site)

for (const name of [parent, pupil, governor, helper])
  test(`every page of ${name} holds up in Polish and Urdu`, async t => {
    const { page, complaints, leave } = await newVisitor(served, { viewport: narrowest })
    await become(page, name)
    for (const language of ['pl', 'ur'])
      await walkInLanguage(t, page, [...(addresses[name] ?? []), ...refusedAddresses], language)
    assert.deepEqual(complaints, [])
    await leave()
  })

journey('a parent reads Today in Urdu, marks a line as done, and hears so in Urdu', served, async page => {
  await become(page, parent)
  await page.getByRole('link', { name: 'اردو' }).click()
  assert.equal(await firstHeading(page), 'آج')
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
  const lines = page.locator('.sg-today__item')
  const before = await lines.count()
  await page.getByRole('button', { name: 'ہو گیا' }).first().click()
  await page.locator('.govuk-notification-banner', { hasText: 'ہو گیا' }).waitFor()
  assert.equal(await lines.count(), before - 1)
})
