/** What must hold of every page, whoever looks at it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Findings {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** What axe finds: the rule, then the elements. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<Findings>(
    `(() => { ${axeSource}; return axe.run({ resultTypes: ['violations'] }) })()`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

// Asked in words, for the project's own code must not see a browser's types.
const shape = `({
  titled: document.title.trim() !== '',
  language: document.documentElement.lang,
  mains: document.querySelectorAll('main').length,
  headings: [...document.querySelectorAll('h1')].map(one => one.innerText.trim()),
})`

interface Shape {
  readonly titled: boolean
  readonly language: string
  readonly mains: number
  readonly headings: readonly string[]
}

async function hasItsParts(page: Page, language: string): Promise<void> {
  const { headings, ...rest } = await page.evaluate<Shape>(shape)
  assert.deepEqual(rest, { titled: true, language, mains: 1 })
  assert.equal(headings.length, 1, `first headings: ${headings.join(' | ')}`)
  assert.notEqual(headings[0], '')
}

/** Elements that reach beyond the edge at which lines of the window end, outside of regions that scroll by themselves and say what they are. */
const beyondEdge = `(() => {
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX)
  const isHeld = element => {
    for (let around = element.parentElement; around; around = around.parentElement)
      if (scrolls(around)) return around.matches('[role=region][tabindex="0"]:is([aria-label], [aria-labelledby])')
    return false
  }
  const width = document.documentElement.clientWidth
  const isBeyond = ({ left, right }) => document.dir === 'rtl' ? left < -1 : right > width + 1
  const isHidden = element => !element.checkVisibility({ visibilityProperty: true }) || element.closest('.govuk-visually-hidden, .govuk-skip-link')
  return [...document.body.querySelectorAll('*')]
    .filter(element => isBeyond(element.getBoundingClientRect()) && !isHidden(element) && !isHeld(element))
    .map(element => element.outerHTML.slice(0, 120))
})()`

/** Nothing scrolls sideways but a region that says what it is and that a keyboard can reach. */
export async function fitsSideways(page: Page): Promise<void> {
  const [width, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  assert.deepEqual(await page.evaluate<string[]>(beyondEdge), [])
  assert.ok(width <= window, `${width} pixels in a window of ${window}`)
}

/** The narrowest screen on which everything must fit, as WCAG 2.2 (1.4.10) has it: 320 CSS pixels. */
export const narrowest = { width: 320, height: 640 }

/** Everything, on a wide screen and on the narrowest; it leaves the page narrow. */
export async function holdsUp(page: Page, language = 'en'): Promise<void> {
  await hasItsParts(page, language)
  for (const viewport of [{ width: 1280, height: 900 }, narrowest]) {
    await page.setViewportSize(viewport)
    assert.deepEqual(await accessibilityFaults(page), [], `${viewport.width} pixels wide`)
  }
  await fitsSideways(page)
}
