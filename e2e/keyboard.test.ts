/** By keyboard alone: everything can be reached, in the order in which it is read, and one sees where one is. */
import assert from 'node:assert/strict'
import { before } from 'node:test'
import type { Page } from 'playwright-core'
import { tab, tabTo } from './by-keyboard.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { exploreDemonstration, firstHeading } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

async function askByKeyboard(page: Page): Promise<void> {
  await page.goto('/personas')
  await tabTo(page, 'Rosalind Achterberg')
  while (!(await page.getByLabel('Gwendolyn Farr').isChecked())) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('You are now Gwendolyn Farr').waitFor()
  await tabTo(page, 'Ask what you may do')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'What would you like to do?' }).waitFor()
  await tabTo(page, 'Accept a friend or follow request')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Who is the other person?' }).waitFor()
  await tabTo(page, 'A pupil at this school')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, 'Continue')
  await page.keyboard.press('Enter')
  await page.getByText('Not allowed').first().waitFor()
  assert.equal(await firstHeading(page), 'No. You must not accept a friend or follow request.')
  await tabTo(page, 'Clause A5')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/policy#clause-A5')
}

journey('from the choice of a person to the clause of an answer', served, askByKeyboard)

journey('boxes are ticked with the space bar', served, async page => {
  await page.goto('/ask')
  await tabTo(page, 'I am a governor')
  await page.keyboard.press('Space')
  await tabTo(page, 'I am a parent')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ask?role=governor&role=parent')
})

journey('the first stop is the way past the head of the page', served, async page => {
  for (const address of ['/', '/ask', '/ask?role=staff', '/policy', '/policy/table', '/policy/children', '/who-to-ask']) {
    await page.goto(address)
    assert.equal((await tab(page))?.name, 'Skip to the main part', address)
    await page.keyboard.press('Enter')
    const next = await tab(page)
    const isInHead = await page.evaluate<boolean>("document.querySelector('header').contains(document.activeElement)")
    assert.equal(isInHead, false, `${address}: after the skip link comes “${next?.name}”`)
  }
})

const positions = `[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
  .filter(one => one.checkVisibility() && !one.closest('.govuk-skip-link, nav.sg-policy__contents') && one.tabIndex >= 0)
  .map(one => one.getBoundingClientRect().top + scrollY)`

journey('the order of Tab is the order on the page', served, async page => {
  await page.setViewportSize({ width: 375, height: 800 })
  for (const address of ['/', '/ask', '/ask?role=staff', '/ask?role=staff&act=accept-request&other-person=pupil', '/policy']) {
    await page.goto(address)
    assert.equal(
      await page.evaluate<number>('document.querySelectorAll(\'[tabindex]:not([tabindex="0"], [tabindex="-1"])\').length'),
      0,
    )
    const tops = await page.evaluate<number[]>(positions)
    const line = 40
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
    assert.ok(
      steps.every(step => step > -line),
      `${address}: a step of ${Math.min(...steps)} pixels`,
    )
  }
})
