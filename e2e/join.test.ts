/** Joining: an administrator connects the school's provider and invites a colleague, who follows the mail and signs in with their school account. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addPeople } from '../src/modules/people/index.ts'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { issueSetUpLink } from '../src/modules/sign-in/index.ts'
import { inSchool, type Tx } from '../src/platform/db/index.ts'
import { realProvider } from '../test/openid/real-provider.ts'
import { mailedLink } from '../test/web/mailed-link.ts'
import { holdsUp } from './page-checks.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { firstHeading, setUpSchool } from './steps.ts'

const served = await servedSite()
const { database, now } = served.site
const provider = await realProvider([{ sub: 'bridget' }])

async function within<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { real = '' } = await installedSchoolIds(database.db)
  return inSchool(database.db, real, work)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function connectProvider(page: Page): Promise<void> {
  await page.goto('/office/sign-in-providers/add')
  await page.getByRole('link', { name: 'Somebody else, by OpenID Connect' }).click()
  await page.getByLabel('What people call it').fill('Northern Lights')
  await page.getByLabel('Issuer').fill('http://127.0.0.1:9')
  await page.getByLabel('Client id').fill(provider.clientId)
  await page.getByLabel('Client secret', { exact: true }).fill(provider.clientSecret)
  await page.getByLabel('Yes, for everybody').check()
  await press(page, 'Ask the provider and save')
  await page.getByText('Nothing answered there').first().waitFor()
  await page.getByLabel('Issuer').fill(provider.issuer)
  await page.getByLabel('Client secret', { exact: true }).fill(provider.clientSecret)
  await press(page, 'Ask the provider and save')
  await page.getByText('Northern Lights answers, and is saved').waitFor()
  provider.allow(await page.getByText('/back').innerText())
  await press(page, 'Ask whether it answers')
  await page.getByText('Northern Lights answers').waitFor()
}

async function inviteEverybody(page: Page): Promise<void> {
  const people = [
    { name: 'Bridget Oakapple', titles: ['teacher'], email: 'bridget@school.example' },
    { name: 'Amos Tarn', titles: ['teacher'], email: 'amos@school.example' },
  ] as const
  await within(tx => addPeople(tx, people, { source: 'person', now: now() }))
  await page.goto('/office')
  await page.getByRole('link', { name: 'Invitations' }).click()
  await page.getByRole('button', { name: 'Invite people' }).click()
  await press(page, 'Invite all 2 of them')
  await page.getByText('2 invitations are on their way').waitFor()
}

const linkFor = async (name: string): Promise<string> => {
  const link = await within(async tx => {
    const { id } = await tx.selectFrom('person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
    return mailedLink(tx, 'invitation', id)
  })
  return String(link)
}

async function signInAtProvider(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Northern Lights ID' }).waitFor()
  await page.getByLabel('Account').fill('bridget')
  await press(page, 'Sign in')
}

test('an administrator invites a colleague, who follows the mail and signs in with their school account', async () => {
  const administrator = await newVisitor(served)
  await setUpSchool(administrator.page, `/set-up/${await issueSetUpLink(database.db, now())}`)
  await connectProvider(administrator.page)
  await inviteEverybody(administrator.page)

  const colleague = await newVisitor(served)
  const { page } = colleague
  await page.goto(await linkFor('Bridget Oakapple'))
  assert.equal(await firstHeading(page), 'Are you Bridget Oakapple?')
  await holdsUp(page)
  await press(page, 'Yes, I am Bridget Oakapple')
  assert.equal(await firstHeading(page), 'Welcome, Bridget Oakapple. How will you sign in?')
  await holdsUp(page)
  await page.goto('/today')
  assert.match(page.url(), /\/join$/, 'no further without a way in')
  await press(page, 'Sign in with Northern Lights')
  await signInAtProvider(page)
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()

  await press(page, 'Sign out')
  await page.goto('/sign-in')
  await press(page, 'Sign in with Northern Lights')
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  assert.match(await page.locator('header').innerText(), /Bridget Oakapple/)
  assert.deepEqual(colleague.complaints, [])

  await administrator.page.goto('/office/invitations')
  await administrator.page.getByText('Accepted').waitFor()
  assert.deepEqual(administrator.complaints, [])
  await colleague.leave()
  await administrator.leave()
})

test('the way to the provider needs no script', async () => {
  const colleague = await newVisitor(served, { javaScriptEnabled: false })
  await colleague.page.goto(await linkFor('Amos Tarn'))
  await press(colleague.page, 'Yes, I am Amos Tarn')
  await press(colleague.page, 'Sign in with Northern Lights')
  await colleague.page.getByRole('heading', { name: 'Northern Lights ID' }).waitFor()
  await colleague.leave()
})
