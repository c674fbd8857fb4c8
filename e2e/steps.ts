/** What people do on the pages, in the words that stand there. */
import type { Page } from 'playwright-core'
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
