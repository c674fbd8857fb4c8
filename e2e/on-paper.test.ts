/** Every kind of answer prints on one page of A4, without what only a screen can use. */
import assert from 'node:assert/strict'
import { before } from 'node:test'
import { answerAddresses } from './sample-addresses.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { exploreDemonstration } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

for (const [verdict, address] of Object.entries(answerAddresses)) {
  journey(verdict, served, async page => {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.sg-verdict').isVisible(), true)
    assert.equal(await page.locator('nav, .govuk-button').filter({ visible: true }).count(), 0)
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    assert.equal(sheets?.length, 1, 'sheets of paper')
  })
}
