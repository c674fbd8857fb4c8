/** At the door: a visitor follows the square code on a phone, agrees, stands on the fire list, and signs out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import { installedSchoolIds } from '../src/modules/school/index.ts'
import { inSchool, type Tx } from '../src/platform/db/index.ts'
import { fitsSideways, holdsUp, narrowest } from './page-checks.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, firstHeading } from './steps.ts'

const phone = { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true } as const

const served = await servedSite()
const office = await newVisitor(served)
await exploreDemonstration(office.page)
await become(office.page, 'Oona Tilbrook')

async function within<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const { demonstration = '' } = await installedSchoolIds(served.site.database.db)
  return inSchool(served.site.database.db, demonstration, work)
}

/** What a phone's camera reads from the square on a page: its strokes, set as light and dark. */
async function readSquare(page: Page): Promise<string> {
  const square = page.locator('svg.sg-square-code')
  const modules = Number((await square.getAttribute('viewBox'))?.split(' ')[2])
  const strokes = (await square.locator('path').last().getAttribute('d')) ?? ''
  const scale = 4
  const width = modules * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, run] of strokes.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
  return decodeQR({ width, height: width, data })
}

async function atDesk(): Promise<string> {
  await office.page.goto('/office/door')
  return readSquare(office.page)
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function onFireList(name: string): Promise<boolean> {
  await office.page.goto('/office/door/fire-list')
  return (await office.page.locator('main').innerText()).includes(name)
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

test('C4, C5, C6, C7: from the square on the wall to the fire list and out again, on a phone', async () => {
  const { page, complaints, leave } = await newVisitor(served, phone)
  const address = await atDesk()
  await page.goto(address)
  await page.getByText('4 more rules that you agree to').click()
  await page.getByText('The exact words of the policy').click()
  const shown = inOneLine(await page.locator('main').innerText())
  await page.getByText('4 more rules that you agree to').click()
  await page.getByText('The exact words of the policy').click()
  const began = performance.now()
  await page.getByLabel('Volunteer').check()
  await page.getByLabel('Your name').fill('Wilhelmina Gate')
  await press(page, 'I agree')
  await page.waitForURL('**/my-visit')
  assert.ok(performance.now() - began < 60_000)
  assert.equal(await firstHeading(page), 'You are signed in')
  assert.ok(await onFireList('Wilhelmina Gate'))
  const kept = await within(tx =>
    tx.selectFrom('acceptance').select(['shown', 'clauses']).where('visitor', '=', 'Wilhelmina Gate').executeTakeFirstOrThrow(),
  )
  for (const line of kept.shown.split('\n')) assert.ok(shown.includes(line), `“${line}” stood on the screen`)
  for (const id of ['C4', 'C5', 'C6', 'C7']) assert.ok(kept.clauses.includes(id), id)
  await press(page, 'Sign out')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  assert.ok(!(await onFireList('Wilhelmina Gate')))
  await page.goto(address)
  assert.equal(await firstHeading(page), 'Welcome back, Wilhelmina Gate')
  await press(page, 'Sign in')
  await page.waitForURL('**/my-visit')
  assert.ok(await onFireList('Wilhelmina Gate'))
  assert.deepEqual(complaints, [])
  await leave()
})

const low = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).last().boundingBox()
  return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)
}

test('C4, C5, C6, C7: on a phone the three rules stand on the first screen, the form begins there, and the button on the second', async () => {
  const { page, leave } = await newVisitor(served, phone)
  const address = await atDesk()
  for (const [language, screens] of [
    ['en', 1],
    ['pl', 1.1],
    ['ur', 1.2],
  ] as const) {
    await page.goto(`${address}?lang=${language}`)
    const { height } = phone.viewport
    assert.ok((await low(page, '.sg-door-rule')) < height * screens, `${language}: the rules`)
    assert.ok((await low(page, '.sg-door-form legend')) < height * screens * 1.1, `${language}: the form`)
    assert.ok((await low(page, '.sg-door-form .sg-door-agree')) < height * 2, `${language}: the button`)
    assert.equal(await page.locator('.sg-door-more[open]').count(), 0)
  }
  await leave()
})

test('at 400 % on a small laptop every page of the door is one column, and nothing is cut off', async () => {
  const { page, leave } = await newVisitor(served, { viewport: { width: 320, height: 256 } })
  const address = await atDesk()
  for (const language of ['en', 'pl', 'ur'])
    for (const further of ['', '/tablet', '/tablet/sign-in', '/tablet/sign-out', '/emergency']) {
      await page.goto(`${address}${further}?lang=${language}`)
      await fitsSideways(page)
      await page.locator('summary').evaluateAll(all => {
        for (const { parentElement } of all) parentElement?.setAttribute('open', '')
      })
      await fitsSideways(page)
    }
  await leave()
})

test('every page at the door holds up: axe finds nothing, and it fits the narrowest screen', async () => {
  const { page, complaints, leave } = await newVisitor(served)
  const address = await atDesk()
  for (const further of [
    '',
    '?kind=trip-helper',
    '/emergency',
    '/office',
    '/tablet',
    '/tablet/sign-in',
    '/tablet/sign-out',
    '/tablet/signed-in?badge=3',
  ]) {
    await page.goto(address + further)
    await holdsUp(page)
  }
  await page.goto(address)
  await press(page, 'I agree')
  await holdsUp(page)
  await page.getByLabel('Visitor').check()
  await page.getByLabel('Your name').fill('Ann Extraordinarily-Longname-Featherstonehaugh')
  await press(page, 'I agree')
  await page.waitForURL('**/my-visit')
  await holdsUp(page)
  await office.page.setViewportSize(narrowest)
  for (const desk of ['/office/door', '/office/door/fire-list', '/office/door/visits', '/office/door/poster']) {
    await office.page.goto(desk)
    await fitsSideways(office.page)
  }
  assert.deepEqual(complaints, [])
  await leave()
})

test('it needs no script, on the phone or on the tablet', async () => {
  const { page, leave } = await newVisitor(served, { ...phone, javaScriptEnabled: false })
  const address = await atDesk()
  await page.goto(`${address}?kind=trip-helper`)
  await page.getByLabel('Your name').fill('Noor Plainpage')
  await press(page, 'I agree')
  await page.getByRole('heading', { name: 'You are signed in' }).waitFor()
  await press(page, 'Sign out')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()

  await page.goto(`${address}/tablet`)
  await page.getByRole('button', { name: 'Sign in here' }).click()
  await page.getByLabel('Contractor').check()
  await page.getByLabel('Your name').fill('Tabitha Slate')
  await press(page, 'I agree')
  const badge = /\d+/.exec(await page.getByText('Your badge number is').innerText())?.[0] ?? ''
  assert.doesNotMatch(await page.content(), /Tabitha/)
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByLabel('Your badge number').fill(badge)
  await page.getByLabel('The first three letters of your name').fill('Tab')
  await press(page, 'Sign out')
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
  assert.ok(!(await onFireList('Tabitha Slate')))
  await leave()
})

test('saying no leads to the office; a renewed code ends the old square', async () => {
  const { page, leave } = await newVisitor(served, phone)
  const old = await atDesk()
  await page.goto(old)
  await press(page, 'I do not agree')
  assert.equal(await firstHeading(page), 'Ask at the office')
  await office.page.getByRole('link', { name: 'Renew the code' }).click()
  await press(office.page, 'Make a new code')
  await office.page.getByText('print new posters').waitFor()
  assert.equal((await page.goto(old))?.status(), 404)
  const renewed = await readSquare(office.page)
  assert.notEqual(renewed, old)
  assert.equal((await page.goto(renewed))?.status(), 200)
  await page.goto('/door')
  await page.getByLabel('The code on the poster').fill(/\.(\w{8})$/.exec(renewed)?.[1]?.toUpperCase() ?? '')
  await press(page, 'Go on')
  await page.getByRole('heading', { name: 'Phones out of sight' }).waitFor()
  assert.deepEqual(office.complaints, [])
  await leave()
})
