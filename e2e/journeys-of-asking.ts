/** "May I accept a friend request from a former pupil?", asked in each way that there is. */
import assert from 'node:assert/strict'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { journey, type ServedSite } from './served-site.ts'
import { answer, become, chooseAct, exploreDemonstration, firstHeading } from './steps.ts'

async function standsAnswer(page: Page): Promise<void> {
  assert.equal(await firstHeading(page), 'No. You must not accept a friend or follow request.')
  assert.equal(await page.getByRole('link', { name: 'Clause A5' }).getAttribute('href'), '/policy#clause-A5')
  assert.match(await page.locator('.sg-duties').innerText(), /Tell the headteacher/)
}

async function printsOnOnePage(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByRole('button', { name: 'Print this answer' }).isVisible(), false)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  assert.equal(sheets?.length, 1, 'sheets of paper')
  await page.emulateMedia({ media: 'screen' })
}

async function leadsToClause(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Clause A5' }).click()
  await page.waitForURL('**/policy#clause-A5')
  const clause = page.locator('#clause-A5')
  await clause.waitFor()
  assert.match(await clause.innerText(), /friend/)
  const { y } = (await clause.boundingBox()) ?? { y: Number.NaN }
  assert.ok(y >= 0 && y < 300, `the clause stands at ${y} pixels from the top of the window`)
}

async function byList(page: Page): Promise<void> {
  await exploreDemonstration(page)
  await become(page, 'Gwendolyn Farr')
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await chooseAct(page, 'Accept a friend or follow request')
  await answer(page, 'A former pupil who is 18 or over')
  await standsAnswer(page)
  await printsOnOnePage(page)
  await leadsToClause(page)
}

async function find(page: Page, words: string) {
  await page.goto('/ask')
  await page.getByLabel('Say it in your own words').fill(words)
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('heading', { level: 1, name: 'Is it one of these?' }).waitFor()
  assert.match(page.url(), /\/ask\/find$/, 'what was typed stays out of the address')
  return page.getByRole('link', { name: /^Accept a friend or follow request/ })
}

async function inOwnWords(page: Page): Promise<void> {
  await become(page, 'Gwendolyn Farr')
  const proposal = await find(page, 'may I accept a friend request from a former pupil?')
  assert.equal(await proposal.count(), 1)
  await proposal.click()
  await answer(page, 'A former pupil who is 18 or over')
  await standsAnswer(page)
  const proposalWithFact = await find(page, 'A girl in my class has sent me a friend request')
  assert.match(await proposalWithFact.innerText(), /and the other person is a pupil here/, 'what is taken along is said')
  await proposalWithFact.click()
  await standsAnswer(page)
}

async function backStepByStep(page: Page): Promise<void> {
  await page.goto('/ask')
  await answer(page, 'I work at the school')
  await chooseAct(page, 'Accept a friend or follow request')
  await answer(page, 'A pupil at this school')
  const said = await firstHeading(page)
  const address = page.url()
  for (const before of ['Who is the other person?', 'What would you like to do?', 'Who are you?']) {
    await page.goBack()
    assert.equal(await firstHeading(page), before)
  }
  const stranger = await page.context().browser()?.newContext()
  const other = await stranger?.newPage()
  await other?.goto(address)
  assert.equal(other && (await firstHeading(other)), said)
  await stranger?.close()
}

async function changedMinds(page: Page): Promise<void> {
  await page.goto('/ask?role=staff&act=accept-request&other-person=pupil')
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  assert.equal(await firstHeading(page), 'Who is the other person?')
  await answer(page, 'A former pupil who is under 18')
  await page.getByRole('link', { name: 'Change You' }).click()
  assert.equal(await firstHeading(page), 'Who are you?')
  await page.getByLabel('I work at the school').uncheck()
  await answer(page, 'I am a governor')
  assert.match(await firstHeading(page), /^No\. You must not accept/)
}

/** @param options how the browser is: with or without scripts, narrow or wide */
export function journeysOfAsking(served: ServedSite, options: BrowserContextOptions = {}): void {
  journey('from the first page, by the list, to the answer that cites A5, on paper and in the policy', served, byList, options)
  journey('in their own words: nothing is taken without a yes', served, inOwnWords, options)
  journey('back shows each step before; the address alone gives a stranger the same answer', served, backStepByStep, options)
  journey('the link “Back” asks the last thing again, and “Change” any of them', served, changedMinds, options)
}
