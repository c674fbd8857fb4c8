/** `node e2e/take-screenshots.ts FOLDER`: every page as a wide screen and as a phone shows it, for eyes to look at. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { issueSetUpLink } from '../src/modules/sign-in/index.ts'
import { nextCode } from '../test/web/ways-in.ts'
import { sampleAddresses } from './sample-addresses.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, leavePolicyWaiting } from './steps.ts'
import { withAuthenticator } from './virtual-authenticator.ts'

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
  await photographHere(page, address, who)
}

/** The page that stands there: what only a form leads to. */
async function photographHere(page: Page, address: string, who: string): Promise<void> {
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

/** What the demonstration has not, for nobody signs in there: a school of one's own. */
test('a real school, looked at', async () => {
  const { database, now, pass } = served.site
  const { page, leave } = await newVisitor(served, { baseURL: served.origin.replace('127.0.0.1', 'localhost') })
  await withAuthenticator(page)
  await page.goto(`/set-up/${await issueSetUpLink(database.db, now())}`)
  await page.getByLabel('What is the name of your school?').fill('Holm Oak Primary')
  await page.getByLabel('What is your name?').fill('Ottilie Brandreth')
  await page.getByLabel('Headteacher', { exact: true }).check()
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await photograph(page, '/me/sign-in/begin', 'founder')
  await photograph(page, '/me/sign-in/passkeys/add', 'founder')
  await page.getByLabel('What shall we call it?').fill('Office computer')
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await page.getByText('Passkey added').waitFor()
  await page.goto('/me/sign-in/password')
  await page.locator('input[name=email]').fill('ottilie@school.example')
  await page.locator('input[name=password]').fill('walnut ferry marble tide')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await photographHere(page, 'authenticator', 'founder')
  const key = (await page.locator('code.sg-key').innerText()).replaceAll(' ', '')
  await page.locator('input[name=code]').fill(nextCode(served.site, key))
  await page.getByRole('button', { name: 'Continue' }).click()
  await photographHere(page, 'recovery codes', 'founder')
  for (const address of ['/me/sign-in', '/today', '/office', '/people']) await photograph(page, address, 'founder')
  await page.goto('/people/directory')
  await page.getByLabel('What is it called?').fill('Microsoft Entra')
  await page.getByRole('button', { name: 'Connect it' }).click()
  await photographHere(page, 'directory token', 'founder')
  pass({ minutes: 11 })
  await photograph(page, '/step-up?then=/people/new', 'founder')
  await leave()
  const stranger = await newVisitor(served, { baseURL: served.origin.replace('127.0.0.1', 'localhost') })
  const who = 'signed out of a real school'
  await photograph(stranger.page, '/sign-in', who)
  for (const email of ['nobody@school.example', 'ottilie@school.example']) {
    await stranger.page.locator('input[name=email]').fill(email)
    await stranger.page.locator('input[name=password]').fill('walnut ferry marble tide')
    await stranger.page.getByRole('button', { name: 'Continue' }).click()
    await photographHere(stranger.page, `after the password of ${email.slice(0, 6)}`, who)
  }
  await photograph(stranger.page, '/sign-in/recovery-code', who)
  await stranger.leave()
})
