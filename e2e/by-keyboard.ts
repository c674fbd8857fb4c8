/** Steps of somebody who has a keyboard and nothing else. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

export interface Focus {
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
  return { name: (label ?? element).innerText.replace(/\\s+/g, ' ').trim() || element.value || '', top, bottom, marked }
})()`

export async function tab(page: Page): Promise<Focus | null> {
  await page.keyboard.press('Tab')
  return page.evaluate<Focus | null>(focused)
}

/** Presses Tab until something with that name has the focus. Each stop on the way must be seen. */
export async function tabTo(page: Page, name: string): Promise<void> {
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

/** Presses a key upon what has that name. */
export async function pressOn(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

const chosenOption = '(() => document.activeElement?.selectedOptions?.[0]?.label ?? "")()'

/** Chooses from the list that has this label, by the arrows. */
export async function chooseFrom(page: Page, name: string, option: string): Promise<void> {
  await tabTo(page, name)
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await page.evaluate<string>(chosenOption)) === option) return
  }
  assert.fail(`The arrows never come to “${option}”`)
}
