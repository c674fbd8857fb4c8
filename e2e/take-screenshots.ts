/** `node e2e/take-screenshots.ts FOLDER`: every page as a wide screen and as a phone shows it, for eyes to look at. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { sampleAddresses } from './sample-addresses.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, leavePolicyWaiting } from './steps.ts'

const [, , given] = process.argv
if (!given) throw new Error('Say where to: node e2e/take-screenshots.ts FOLDER')
const folder = resolve(given)
mkdirSync(folder, { recursive: true })

const screens = { wide: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const

/** "/ask?role=staff&act=x" → "ask role=staff act=x". */
const fileName = (address: string): string =>
  decodeURIComponent(address)
    .replace(/^(\/set-up|\/policy\/import)\/.*/, '$1-one')
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
  const founder = await newVisitor(served)
  await photograph(founder.page, '/', 'first visit')
  await exploreDemonstration(founder.page)
  const addresses = Object.values(await sampleAddresses(served.site, await leavePolicyWaiting(founder.page))).flat()
  const administrator = await newVisitor(served)
  await become(administrator.page, 'Oona Tilbrook')
  for (const address of addresses.filter(address => !address.includes('?'))) {
    const status = (await founder.page.request.get(address)).status()
    if (status === 403) await photograph(administrator.page, address, 'administrator')
    else await photograph(founder.page, address, 'headteacher')
  }
  await founder.leave()
  await administrator.leave()
  const stranger = await newVisitor(served)
  for (const address of [...addresses, '/nowhere']) {
    const answer = await stranger.page.request.get(address)
    if (new URL(answer.url()).pathname === new URL(address, served.origin).pathname)
      await photograph(stranger.page, address, 'signed out')
  }
  await stranger.leave()
})
