/** What people do on the pages, in the words that stand there. */
import type { Page } from 'playwright-core'
import type { realProvider } from '../test/openid/real-provider.ts'
import { samplePolicy } from './sample-policy.ts'

/** From the first page of a fresh start into the made-up school. */
export async function exploreDemonstration(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore the demonstration school' }).click()
  await page.getByRole('heading', { name: 'Whom would you like to be?' }).waitFor()
}

/** Becomes somebody of the made-up school. */
export async function become(page: Page, name: string): Promise<void> {
  await page.goto('/personas')
  await page.getByLabel(name).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
}

/** Chooses an answer to the question of a step, and goes on. */
export async function answer(page: Page, label: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
}

/** Chooses an act from the list. */
export async function chooseAct(page: Page, act: string): Promise<void> {
  await page.getByRole('link', { name: act, exact: true }).click()
}

/** What the page is about, in its own words. */
export const firstHeading = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText()

/** A policy document, from somebody's disk to the page where its clauses are decided. */
export async function bringIn(page: Page, fileName: string, text: string): Promise<void> {
  await page.goto('/policy/import')
  const file = { name: fileName, mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel('Your social media policy').setInputFiles(file)
  await page.getByRole('button', { name: 'Read the document' }).click()
  await page.getByRole('heading', { level: 1, name: 'What we found in your document' }).waitFor()
}

/** Leaves a document of the made-up school half decided. @returns the address of its page */
export async function leavePolicyWaiting(page: Page): Promise<string> {
  await become(page, 'Rosalind Achterberg')
  await bringIn(page, 'willow-lane.md', samplePolicy)
  return new URL(page.url()).pathname
}

/** Types a day into its three fields. */
export async function fillDay(page: Page, name: string, { day, month, year }: Temporal.PlainDate): Promise<void> {
  for (const [part, value] of Object.entries({ day, month, year })) await page.locator(`#${name}-${part}`).fill(String(value))
}

/** Keeps the decision of a meeting of that day, by 7 votes to 1, from the page of a version. */
export async function ratify(page: Page, metOn: Temporal.PlainDate): Promise<void> {
  await page.getByRole('button', { name: 'Keep a meeting’s decision' }).click()
  await fillDay(page, 'metOn', metOn)
  await page.getByLabel('Number of the minute').fill('7.2')
  const others = ['Ada Marsh', 'Ben Fell', 'Cy Holt', 'Di Webb', 'Eve Lunt', 'Flo Carr', 'Gus Penn', 'Hal Rudd', 'Ida Voss']
  await page.getByLabel('Others who voted').fill(others.join('\n'))
  await page.getByLabel('Quorum').fill('5')
  await page.getByLabel('For', { exact: true }).fill('7')
  await page.getByLabel('Against', { exact: true }).fill('1')
  await page.getByLabel('Abstained').fill('1')
  await page.getByLabel('Ratified', { exact: true }).check()
  await page.getByRole('button', { name: 'Keep the decision' }).click()
  await page.getByText('The decision is kept').waitFor()
}

/** Signs, from the page of a version, as whoever is at the browser. */
export async function signVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read it and sign' }).click()
  await page.getByRole('button', { name: /^Sign as / }).click()
  await page.getByText('Signed', { exact: true }).first().waitFor()
}

/** Publishes, from the page of a version. */
export async function publishVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish it' }).click()
  await page.getByRole('button', { name: 'Publish it' }).click()
  await page.getByText('Published', { exact: true }).first().waitFor()
}

/** Follows a set-up link, and sets the school up as its headteacher. */
export async function setUpSchool(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('What is the name of your school?').fill('Holm Oak Primary')
  await page.getByLabel('What is your name?').fill('Ottilie Brandreth')
  await page.getByLabel('Headteacher', { exact: true }).check()
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.waitForURL('**/me/sign-in/begin')
}

/** Lets people sign in by a provider, which gets to know our address. */
export async function connectProvider(page: Page, provider: Awaited<ReturnType<typeof realProvider>>): Promise<void> {
  await page.goto('/office/sign-in-providers/add')
  await page.getByRole('link', { name: 'Somebody else, by OpenID Connect' }).click()
  await page.getByLabel('What people call it').fill('Northern Lights')
  await page.getByLabel('Issuer').fill(provider.issuer)
  await page.getByLabel('Client id').fill(provider.clientId)
  await page.getByLabel('Client secret', { exact: true }).fill(provider.clientSecret)
  await page.getByLabel('Yes, for everybody').check()
  await page.getByRole('button', { name: 'Ask the provider and save' }).click()
  await page.getByText('Northern Lights answers, and is saved').waitFor()
  provider.allow(await page.getByText('/back').innerText())
}
