/** People other than teachers: each asks one thing, and is answered from the clauses that bind them. */
import assert from 'node:assert/strict'
import { before } from 'node:test'
import type { Page } from 'playwright-core'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { answer, become, chooseAct, exploreDemonstration, firstHeading } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

const clauses = (page: Page): Promise<string[]> => page.locator('.sg-clause__id').allInnerTexts()

journey('a parent: a picture with other people’s children in it', served, async page => {
  await become(page, 'Yasmin Thistlewood')
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await chooseAct(page, 'Post or share a photo or video on my own account')
  await answer(page, 'Pupils who are not your own child')
  await answer(page, 'Yes')
  assert.match(await firstHeading(page), /^No\. You must not post or share a photo/)
  assert.ok((await clauses(page)).includes('Clause C4'))
  assert.match(await page.getByRole('main').innerText(), /only your own child is in the picture/i)
})

journey('a pupil, too young for the app', served, async page => {
  await become(page, 'Poppy, Year 6')
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await chooseAct(page, 'Sign up to a social media site or app')
  await answer(page, 'No')
  assert.match(await firstHeading(page), /^No\. You must not sign up/)
  assert.match(await page.getByRole('main').innerText(), /grown-up/)
})

journey('a governor who is a parent: bound as a governor, and told so', served, async page => {
  await become(page, 'Bettina Quarrington')
  await page.getByRole('link', { name: 'Ask', exact: true }).click()
  await page.waitForURL('**/ask?role=governor&role=parent')
  await chooseAct(page, 'Accept a friend or follow request')
  await answer(page, 'A pupil at this school')
  assert.match(await firstHeading(page), /^No\. You must not accept/)
  assert.match(await page.getByRole('region', { name: 'What you told us' }).innerText(), /Governor and parent or carer/)
  await page.getByRole('link', { name: 'Change You' }).click()
  await page.getByLabel('I am a governor').uncheck()
  await page.getByRole('button', { name: 'Continue' }).click()
  assert.doesNotMatch(await firstHeading(page), /^No\./, 'as a parent alone this policy does not bind them')
})

/** Where "Leave this page quickly" leads is another's site: here a stand-in answers for it. */
const somewhereElse = 'https://www.bbc.co.uk/weather'

for (const [how, leave] of [
  ['by the button', (page: Page) => page.getByRole('button', { name: 'Leave this page quickly' }).click()],
  [
    'by pressing Shift three times',
    async (page: Page) => {
      for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift')
    },
  ],
] as const) {
  journey(`a child leaves the children’s page quickly, ${how}`, served, async page => {
    await page.route(`${somewhereElse}**`, route => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
    await page.goto('/policy/children')
    await leave(page)
    await page.waitForURL(`${somewhereElse}**`)
  })
}

journey(
  'without scripts the same button is a link',
  served,
  async page => {
    await page.goto('/policy/children')
    const leave = page.getByRole('button', { name: 'Leave this page quickly' })
    assert.ok(await leave.isVisible())
    assert.equal(await leave.getAttribute('href'), somewhereElse)
  },
  { javaScriptEnabled: false },
)
