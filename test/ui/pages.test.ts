/** The look in a real browser: nothing for axe to find, nothing wider than the screen, nothing refused by the policy. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { serveSamples } from './sample-server.ts'
import { samples } from './samples.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const names = Object.keys(samples)

let browser: Browser
let server: Server
let origin: string

before(async () => {
  browser = await openBrowser()
  ;({ server, origin } = await serveSamples())
})

after(async () => {
  await browser.close()
  server.close()
})

/** Opens a sample, and gathers what the browser complained of. */
async function open(
  name: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ view: Page; complaints: string[] }> {
  const view = await browser.newPage(options)
  const complaints: string[] = []
  view.on('pageerror', error => complaints.push(String(error)))
  view.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  view.on('requestfailed', request => complaints.push(`not fetched: ${request.url()}`))
  await view.goto(`${origin}/${name}`, { waitUntil: 'load' })
  return { view, complaints }
}

// Asked in words, for the project's own code must not see a browser's types.
const focused = (view: Page, property: string): Promise<string> => view.evaluate<string>(`document.activeElement.${property}`)
const styled = (view: Page, selector: string, property: string): Promise<string> =>
  view.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`)

type Findings = { violations: { id: string; nodes: { html: string }[] }[] }

for (const name of names) {
  test(`${name}: axe finds nothing, and the browser has no complaint`, async () => {
    const { view, complaints } = await open(name, { viewport: { width: 1280, height: 900 } })
    assert.equal(await view.evaluate("document.body.classList.contains('js-enabled')"), true, 'the script ran')
    const { violations } = await view.evaluate<Findings>(
      `(() => { ${axeSource}; return axe.run({ resultTypes: ['violations'] }) })()`,
    )
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, ...nodes.map(node => node.html)]),
      [],
    )
    assert.deepEqual(complaints, [])
    await view.close()
  })

  test(`${name}: nothing is wider than a screen of 320 pixels, with and without scripts`, async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { view } = await open(name, { viewport: { width: 320, height: 640 }, javaScriptEnabled })
      const width = await view.evaluate<number>('document.documentElement.scrollWidth')
      assert.ok(width <= 320, `${width} pixels, scripts ${javaScriptEnabled}`)
      await view.close()
    }
  })
}

test('what a choice reveals is hidden by the script alone: without it, everything can be reached', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { view } = await open('start', { javaScriptEnabled })
    assert.equal(await view.locator('#committee').isVisible(), !javaScriptEnabled)
    await view.close()
  }
})

test('the whole card of a choice answers to a tap', async () => {
  const { view } = await open('question', { viewport: { width: 1280, height: 900 } })
  const card = view.locator('.govuk-radios__item', { hasText: 'A colleague' })
  const box = await card.boundingBox()
  assert.ok(box && box.height >= 44)
  await view.mouse.click(box.x + box.width - 5, box.y + 5)
  assert.equal(await view.locator('input[value=colleague]').isChecked(), true)
  await view.close()
})

test('by keyboard: the skip link comes first and shows, then the way through to the first choice', async () => {
  const { view } = await open('question')
  await view.keyboard.press('Tab')
  const skip = view.locator('.govuk-skip-link')
  assert.match(await focused(view, 'className'), /govuk-skip-link/)
  assert.ok(((await skip.boundingBox())?.height ?? 0) > 20)
  await view.keyboard.press('Enter')
  await view.keyboard.press('Tab')
  assert.equal(await focused(view, 'name'), 'relation')
  await view.close()
})

test('the error summary takes the focus when the page opens', async () => {
  const { view } = await open('question-error')
  assert.match(await focused(view, 'className'), /govuk-error-summary/)
  await view.close()
})

test("the school's colour, its own or ours, reaches the page without inline style", async () => {
  const colours: string[] = []
  for (const name of ['start', 'question']) {
    const { view } = await open(name)
    colours.push(await styled(view, '.sg-header__school', 'color'))
    await view.close()
  }
  assert.deepEqual(colours, ['rgb(122, 31, 61)', 'rgb(11, 85, 99)'])
})

test('the typeface is there, in both weights', async () => {
  const { view } = await open('answer')
  const loaded = await view.evaluate<string[]>(
    "document.fonts.ready.then(fonts => [...fonts].filter(face => face.status === 'loaded').map(face => face.weight))",
  )
  assert.deepEqual(loaded.toSorted(), ['400', '700'])
  await view.close()
})

test('body text is 19 pixels on wide screens and 17 on phones, at a height of 1.5', async () => {
  for (const [width, expected] of [
    [1280, ['19px', '28.5px']],
    [375, ['17px', '25.5px']],
  ] as const) {
    const { view } = await open('answer', { viewport: { width, height: 800 } })
    const text = [await styled(view, 'main .govuk-body', 'fontSize'), await styled(view, 'main .govuk-body', 'lineHeight')]
    assert.deepEqual(text, expected)
    await view.close()
  }
})

test('an answer prints on one page, without buttons and ways through', async () => {
  const { view } = await open('answer')
  await view.emulateMedia({ media: 'print' })
  assert.equal(await view.locator('nav').first().isVisible(), false)
  assert.equal(await view.locator('.govuk-button').first().isVisible(), false)
  const pdf = (await view.pdf({ format: 'A4' })).toString('latin1')
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1)
  await view.close()
})

test('with forced colours, icons and choices can still be told apart', async () => {
  const { view } = await open('question', { forcedColors: 'active' })
  const borders = [
    await styled(view, '.govuk-radios__item:has(:checked)', 'borderTopColor'),
    await styled(view, '.govuk-radios__item:not(:has(:checked))', 'borderTopColor'),
  ]
  assert.notEqual(borders[0], borders[1])
  await view.close()
})
