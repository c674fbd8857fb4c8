/**
 * A school from nothing, by the program as `npm start` runs it: database, web server and worker of its own, a real mail
 * server, a real OpenID provider, a browser with an authenticator.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { csv, headers, sampleSet, user } from '../src/modules/people/import-people/oneroster/sample-sets.ts'
import { dataFolder } from '../test/database/run-embedded.ts'
import { catchMail, type MailCatcher } from '../test/notices/mail-catcher.ts'
import { realProvider } from '../test/openid/real-provider.ts'
import { openBrowser } from '../test/ui/browser.ts'
import { connectProvider, setUpSchool } from './steps.ts'
import { withAuthenticator } from './virtual-authenticator.ts'

const byDay = join(import.meta.dirname, 'by-day.ts')
const program = join(import.meta.dirname, '..', 'src', 'main.ts')
const provider = await realProvider([{ sub: 'bridget' }])

/** What the tests of this file share, once it is started. */
const running: { browser?: Browser; mail?: MailCatcher } = {}

before(async () => {
  running.browser = await openBrowser()
  running.mail = await catchMail()
})
after(async () => {
  await running.browser?.close()
  await running.mail?.close()
})

/** The link that the program prints to whoever started it. */
async function setUpLink(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read')
  for await (const line of createInterface(child.stdout)) {
    const found = /(https?:\/\/\S+\/set-up\/\S+)/.exec(line)?.[1]
    if (found) return found
  }
  throw new Error('the program ended without a set-up link')
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function foundSchool(page: Page, link: string): Promise<void> {
  await setUpSchool(page, link)
  await page.getByRole('heading', { level: 1, name: 'Choose how you will sign in' }).waitFor()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByLabel('What shall we call it?').fill('Office computer')
  await press(page, 'Make the passkey')
  await page.getByText('Passkey added: Office computer').waitFor()
}

async function importPeople(page: Page): Promise<void> {
  const users = csv(headers.users, [
    user('t1', 'teacher', 'Bridget', 'Oakapple', { email: 'bridget@school.example' }),
    user('p1', 'student', 'Poppy', 'Larkin', { grades: '03' }),
  ])
  const zip = sampleSet({ 'users.csv': users, 'enrollments.csv': undefined })
  await page.goto('/people/import')
  await page.getByLabel('A OneRoster export (zip)').check()
  await page.getByLabel('The file').setInputFiles({ name: 'export.zip', mimeType: 'application/zip', buffer: zip })
  await press(page, 'Read the file')
  await page.getByText('Bridget Oakapple').first().waitFor()
  await press(page, 'Apply the import')
  await page
    .getByRole('link', { name: 'Take this import back' })
    .or(page.getByRole('button', { name: 'Take this import back' }))
    .waitFor()
}

async function setMailServer(page: Page, port: number): Promise<void> {
  await page.goto('/office')
  await page.getByRole('link', { name: 'Mail server' }).click()
  await page.getByLabel('Name of the server').fill('127.0.0.1')
  await page.getByLabel('Port').fill(String(port))
  await page.getByLabel('It is not private').check()
  await page.getByLabel('Address that mails come from').fill('office@school.example')
  await press(page, 'Keep these settings')
  await page.getByText('kept').first().waitFor()
}

async function invite(page: Page): Promise<void> {
  await page.goto('/office/invitations')
  await page.getByRole('button', { name: 'Invite people' }).click()
  await page.getByLabel('Bridget Oakapple').check()
  await press(page, 'Invite those I ticked')
  await page.getByText('One invitation is on its way').waitFor()
}

/** The first link in what the colleague was mailed; lines of a mail are folded with "=". */
async function invitationOf(mail: MailCatcher, to: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const source = mail.caught
      .find(one => one.to === to)
      ?.source.replaceAll(/=\r?\n/g, '')
      .replaceAll('=3D', '=')
    const link =
      /https?:\/\/\S+\/join\/[\w.-]+/.exec(source ?? '')?.[0] ?? /https?:\/\/localhost:\d+\/\S+/.exec(source ?? '')?.[0]
    if (link) return link
    await setTimeout(100)
  }
  throw new Error(`No mail came to ${to}; caught ${mail.caught.length}`)
}

test('set up by the printed link, a passkey, an import, an invitation by mail, a colleague by OpenID Connect, and Today', async t => {
  const { browser, mail } = running
  assert.ok(browser && mail)
  let child: ChildProcess | undefined
  // Registered first, so that the program has stopped before its folder goes.
  t.after(async () => {
    child?.kill('SIGTERM')
    if (child?.exitCode === null) await once(child, 'exit')
  })
  child = spawn(process.execPath, ['--import', byDay, program], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataFolder(t) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const link = await setUpLink(child)
  const { origin } = new URL(link)

  const founder = await browser.newContext({ baseURL: origin })
  const page = await founder.newPage()
  await withAuthenticator(page)
  await foundSchool(page, link)
  await importPeople(page)
  await setMailServer(page, mail.port)
  await connectProvider(page, provider)
  await invite(page)

  const colleague = await (await browser.newContext({ baseURL: origin })).newPage()
  await colleague.goto(await invitationOf(mail, 'bridget@school.example'))
  await press(colleague, 'Yes, I am Bridget Oakapple')
  await press(colleague, 'Sign in with Northern Lights')
  await colleague.getByLabel('Account').fill('bridget')
  await press(colleague, 'Sign in')
  await colleague.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  assert.match(await colleague.locator('header').innerText(), /Bridget Oakapple/)
})
