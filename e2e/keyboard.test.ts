/** By keyboard alone: everything can be reached, in the order in which it is read, and one sees where one is. */
import assert from 'node:assert/strict'
import { before } from 'node:test'
import type { Page } from 'playwright-core'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { exploreDemonstration, firstHeading } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

interface Focus {
  /** What a person would call it. */
  readonly name: string
  readonly top: number
  readonly bottom: number
  /** Whether an outline, a shadow or a ground tells it from its neighbours. */
  readonly marked: boolean
}

// Asked in words, for the project's own code must not see a browser's types. A choice is drawn by its label.
const focused = `(() => {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const label = element.labels?.[0]
  const drawn = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('.govuk-radios__item, .govuk-checkboxes__item') : element
  const styles = [drawn, element, label].filter(Boolean).flatMap(one => [getComputedStyle(one), getComputedStyle(one, '::before')])
  const marked = styles.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none')
  const { top, bottom } = drawn.getBoundingClientRect()
  return { name: (label ?? element).innerText.trim() || element.value || '', top, bottom, marked }
})()`

async function tab(page: Page): Promise<Focus | null> {
  await page.keyboard.press('Tab')
  return page.evaluate<Focus | null>(focused)
}

/** Presses Tab until something with that name has the focus. Each stop on the way must be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  const height = page.viewportSize()?.height ?? 0
  for (let presses = 0; presses < 120; presses += 1) {
    const focus = await tab(page)
    if (!focus) continue
    assert.ok(focus.marked, `nothing shows that “${focus.name}” has the focus`)
    assert.ok(focus.bottom > 0 && focus.top < height, `“${focus.name}” has the focus out of sight`)
    if (focus.name.startsWith(name)) return
  }
  assert.fail(`Tab never comes to “${name}”`)
}

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
