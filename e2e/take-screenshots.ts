/** `node e2e/take-screenshots.ts FOLDER`: every page as a wide screen and as a phone shows it, for eyes to look at. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { sampleAddresses } from './sample-addresses.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration } from './steps.ts'

const [, , given] = process.argv
if (!given) throw new Error('Say where to: node e2e/take-screenshots.ts FOLDER')
const folder = resolve(given)
mkdirSync(folder, { recursive: true })

const screens = { wide: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const

/** "/ask?role=staff&act=x" → "ask role=staff act=x". */
const fileName = (address: string): string =>
  decodeURIComponent(address)
    .replace(/^\/set-up\/.*/, '/set-up')
    .replace(/[^A-Za-z0-9=-]+/g, ' ')
    .trim() || 'front'

async function photograph(page: Page, address: string, who: string): Promise<void> {
  await page.goto(address)
  for (const [screen, viewport] of Object.entries(screens)) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: join(folder, `${fileName(address)} - ${who} ${screen}.png`), fullPage: true })
  }
}

const served = await servedSite()

test('every page, looked at', async () => {
  const { page, leave } = await newVisitor(served)
  await photograph(page, '/', 'first visit')
  await exploreDemonstration(page)
  const addresses = Object.values(await sampleAddresses(served.site)).flat()
  for (const address of [...addresses, '/nowhere']) await photograph(page, address, 'signed out')
  await become(page, 'Rosalind Achterberg')
  for (const address of addresses.filter(address => !address.includes('?'))) await photograph(page, address, 'headteacher')
  await leave()
})
