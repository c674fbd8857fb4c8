/** A draft of the policy is written in a real browser, without scripts too; two people at once see each other's words. */
import assert from 'node:assert/strict'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { chooseFrom, pressOn, tabTo } from './by-keyboard.ts'
import { holdsUp } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, firstHeading } from './steps.ts'

const served = await servedSite()
const first = await newVisitor(served)
await exploreDemonstration(first.page)
await first.leave()

/** Begins a draft, and opens it. @returns its address */
async function begin(page: Page): Promise<string> {
  await page.goto('/policy/drafts')
  await page.getByRole('button', { name: 'Begin a draft' }).click()
  await page.getByText('The draft is begun').waitFor()
  return new URL(page.url()).pathname
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function writesARule(page: Page): Promise<void> {
  await become(page, 'Rosalind Achterberg')
  const draft = await begin(page)
  await page.getByRole('link', { name: 'Add a rule to clause A7' }).click()
  await page.locator('summary', { hasText: 'School accounts and lessons' }).click()
  await page.getByLabel('Set up a social media account for the school or a class').check()
  await page.getByLabel('Another condition').selectOption({ label: 'Where would you be?' })
  await press(page, 'Add a condition')
  await page.getByLabel('On a school trip or visit').check()
  await press(page, 'Add something to do')
  await page.getByLabel('What', { exact: true }).fill('Tell the headteacher first')
  await page.getByLabel('By when').selectOption({ label: 'Before you do it' })
  // Enter reads the rule again, and saves nothing.
  await page.getByLabel('What', { exact: true }).press('Enter')
  await page
    .getByRole('region', { name: 'In words' })
    .getByText(
      'Staff and governors must not set up a social media account for the school or a class, when they are on a school trip or visit. Then: tell the headteacher first, before you do it.',
    )
    .waitFor()
  await press(page, 'Save the rule')
  await page.getByText('The rule is saved').waitFor()
  await page.goto(draft)
  await page.getByText('set up a social media account for the school or a class, when they are on a school trip').waitFor()
}

for (const [how, options] of [
  ['with scripts', {}],
  ['without scripts', { javaScriptEnabled: false }],
] satisfies [string, BrowserContextOptions][])
  journey(`a rule is written by choices, and read in words (${how})`, served, writesARule, options)

journey('two people who write one clause see both wordings, and one of them decides', served, async page => {
  await become(page, 'Rosalind Achterberg')
  const address = `${await begin(page)}/clauses/A7`
  await page.goto(address)
  const other = await newVisitor(served)
  await become(other.page, 'Oona Tilbrook')
  await other.page.goto(address)
  await other.page.getByLabel('In legal words').fill('Words of the business manager.')
  await press(other.page, 'Save the clause')
  await other.page.getByText('Clause A7 is saved').waitFor()
  await other.leave()

  await page.getByLabel('In legal words').fill('Words of the headteacher,\nin two lines.')
  await press(page, 'Save the clause')
  assert.equal(await firstHeading(page), 'Somebody else has changed clause A7')
  await page.getByRole('cell', { name: 'Words of the business manager.' }).waitFor()
  await holdsUp(page)
  await press(page, 'Save mine in its place')
  await page.getByText('Clause A7 is saved').waitFor()
  await page.getByText('Words of the headteacher, in two lines.').waitFor()
})

journey('a form that comes back holds up as well', served, async page => {
  await become(page, 'Rosalind Achterberg')
  const draft = await begin(page)
  await page.goto(`${draft}/clauses/A7/rules/new`)
  await page.getByLabel('Another exception').selectOption({ label: 'Is it an emergency?' })
  await press(page, 'Add an exception')
  await press(page, 'Add something to do')
  await page.getByLabel('By when').selectOption({ label: 'The same day' })
  await press(page, 'Add a group of exceptions')
  await page.getByLabel('A condition in group 1').selectOption({ label: 'Whose device would you use?' })
  await press(page, 'Add a condition to group 1')
  await press(page, 'Add a group inside group 1')
  await press(page, 'Add a remark')
  await holdsUp(page)
  await press(page, 'Save the rule')
  await page.getByRole('alert').getByText('Choose at least one thing that it is about').waitFor()
  await page.getByRole('alert').getByText('Enter what is to be done').waitFor()
  await page.getByRole('alert').getByText('Add a condition to this group').waitFor()
  await page.getByRole('alert').getByText('Enter the remark').waitFor()
  await holdsUp(page)
})

/** Presses Enter upon what has that name, and waits for the page that comes. */
async function go(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function nestsByKeyboard(page: Page): Promise<void> {
  await become(page, 'Rosalind Achterberg')
  const draft = await begin(page)
  await page.goto(`${draft}/clauses/A7`)
  await go(page, 'Add a rule')
  await pressOn(page, 'School accounts and lessons')
  await pressOn(page, 'Set up a social media account', 'Space')
  await chooseFrom(page, 'Another condition', 'Where would you be?')
  await go(page, 'Add a condition')
  // Each step comes back at what it made: the next choice is a few keys away.
  await pressOn(page, 'On a school trip or visit', 'Space')
  await go(page, 'Add a group of conditions')
  await chooseFrom(page, 'A condition in group 1', 'Is it an emergency?')
  await go(page, 'Add a condition to group 1')
  await pressOn(page, 'Yes', 'Space')
  await go(page, 'Add a group inside group 1')
  await tabTo(page, 'any one of these is so')
  await page.keyboard.press('ArrowDown')
  await chooseFrom(page, 'A condition in group 1.1', 'Whose device would you use?')
  await go(page, 'Add a condition to group 1.1')
  await pressOn(page, 'One of the school’s', 'Space')
  // Enter in a field reads the rule again, and saves nothing.
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  const words =
    'Staff and governors must not set up a social media account for the school or a class, when they are on a school trip or visit, and (it is an emergency, or the device is not the school’s).'
  await page.getByRole('region', { name: 'In words' }).getByText(words).waitFor()
  await go(page, 'Save the rule')
  await page.getByText(words).waitFor()
  await go(page, 'See what becomes of answers')
  const change = page.locator('section', { has: page.getByRole('heading', { name: 'Setting up a school or class account' }) })
  await change.getByText('is now forbidden (A7').first().waitFor()
}

journey('a rule with a group in a group is built by keyboard alone', served, nestsByKeyboard, { javaScriptEnabled: false })
