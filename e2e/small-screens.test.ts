/** On a narrow phone, and on a wide screen enlarged to four times: nothing scrolls sideways but the table, which says so. */
import assert from 'node:assert/strict'
import { before } from 'node:test'
import type { Page } from 'playwright-core'
import { fitsSideways } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { answer, become, chooseAct, exploreDemonstration, firstHeading } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

async function askAndRead(page: Page): Promise<void> {
  await become(page, 'Gwendolyn Farr')
  await fitsSideways(page)
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await fitsSideways(page)
  await chooseAct(page, 'Accept a friend or follow request')
  await fitsSideways(page)
  await answer(page, 'A former pupil who is 18 or over')
  assert.match(await firstHeading(page), /^No/)
  await fitsSideways(page)
  await page.getByRole('link', { name: 'Clause A5' }).click()
  await page.waitForURL('**/policy#clause-A5')
  await fitsSideways(page)
  assert.ok(await page.locator('#clause-A5').isVisible())
}

async function readTable(page: Page): Promise<void> {
  await page.goto('/policy/table')
  await fitsSideways(page)
  const region = page.getByRole('region', { name: 'The policy at a glance' })
  await region.focus()
  const moved = page.evaluate(
    "new Promise(moved => document.activeElement.addEventListener('scroll', () => moved(), { once: true }))",
  )
  await page.keyboard.press('ArrowRight')
  await moved
  await page.getByLabel('Who').selectOption({ label: 'Governors' })
  await page.getByRole('button', { name: 'Show' }).click()
  await fitsSideways(page)
}

const screens = {
  'on a phone of 320 pixels': { width: 320, height: 568 },
  'on a screen enlarged to 400 %': { width: 320, height: 256 },
} as const

for (const [where, viewport] of Object.entries(screens)) {
  journey(`${where}, one asks and reads`, served, askAndRead, { viewport })
  journey(`${where}, the table is reached, moved and narrowed to one's own role`, served, readTable, { viewport })
}
