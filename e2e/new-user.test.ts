/** A new user: from the first page to an answer, its clause and a sheet of paper. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { journey, servedSite } from './served-site.ts'
import { answer, become, chooseAct, exploreDemonstration } from './steps.ts'

const served = await servedSite()

async function standsAnswerOnFormerPupil(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  assert.equal(await heading.innerText(), 'No. You must not accept a friend or follow request.')
  assert.equal(await page.getByRole('link', { name: 'Clause A5' }).getAttribute('href'), '/policy#clause-A5')
  assert.match(await page.locator('.sg-duties').innerText(), /Tell the headteacher/)
}

async function landsOnClause(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Clause A5' }).click()
  await page.waitForURL('**/policy#clause-A5')
  const clause = page.locator('#clause-A5')
  await clause.waitFor()
  assert.match(await clause.innerText(), /friend/)
  const { y } = (await clause.boundingBox()) ?? { y: Number.NaN }
  assert.ok(y >= 0 && y < 300, `the clause stands at ${y} pixels from the top of the window`)
}

async function printsOnOnePage(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.getByRole('button', { name: 'Print this answer' }).isVisible(), false)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  assert.equal(sheets?.length, 1)
  await page.emulateMedia({ media: 'screen' })
}

journey('from the first page, by the list, to the answer that cites A5', served, async page => {
  await exploreDemonstration(page)
  await become(page, 'Gwendolyn Farr')
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await chooseAct(page, 'Accept a friend or follow request')
  await answer(page, 'A former pupil who is 18 or over')
  await standsAnswerOnFormerPupil(page)
  assert.equal(await page.getByRole('button', { name: 'Print this answer' }).isVisible(), true)
  await printsOnOnePage(page)
  await landsOnClause(page)
})

journey('in their own words: what is proposed is said out loud, and nothing is taken without a yes', served, async page => {
  await become(page, 'Gwendolyn Farr')
  await page.goto('/ask')
  await page.getByLabel('Say it in your own words').fill('may I accept a friend request from a former pupil?')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('heading', { level: 1, name: 'Is it one of these?' }).waitFor()
  assert.doesNotMatch(page.url(), /former|friend/i)
  await page
    .getByRole('link', { name: /^Accept a friend or follow request/ })
    .first()
    .click()
  const question = page.getByLabel('A former pupil who is under 18')
  if (await question.isVisible()) await answer(page, 'A former pupil who is under 18')
  await standsAnswerOnFormerPupil(page)
  assert.match(await page.locator('.sg-duties').innerText(), /parents/)
})

journey(
  'each step back shows the step before, and the address alone gives the same answer to somebody else',
  served,
  async page => {
    await page.goto('/ask')
    await answer(page, 'I work at the school')
    await chooseAct(page, 'Accept a friend or follow request')
    await answer(page, 'A pupil at this school')
    const heading = page.getByRole('heading', { level: 1 })
    const said = await heading.innerText()
    const address = page.url()
    for (const before of ['Who is the other person?', 'What would you like to do?', 'Who are you?']) {
      await page.goBack()
      assert.equal(await heading.innerText(), before)
    }
    const stranger = await page.context().browser()?.newContext()
    const other = await stranger?.newPage()
    await other?.goto(address)
    assert.equal(await other?.getByRole('heading', { level: 1 }).innerText(), said)
    await stranger?.close()
  },
)

journey('the link “Back” asks the last thing again, and “Change” any of them', served, async page => {
  await page.goto('/ask?role=staff&act=accept-request&other-person=pupil')
  const heading = page.getByRole('heading', { level: 1 })
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  assert.equal(await heading.innerText(), 'Who is the other person?')
  await answer(page, 'A former pupil who is under 18')
  await page.getByRole('link', { name: 'Change You' }).click()
  assert.equal(await heading.innerText(), 'Who are you?')
  await page.getByLabel('I work at the school').uncheck()
  await answer(page, 'I am a governor')
  assert.match(await heading.innerText(), /^No\. You must not accept/)
})
