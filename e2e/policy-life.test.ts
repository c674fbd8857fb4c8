/**
 * The policy's life, whole: a document is brought in, one clause is changed, what that changes is read, a meeting ratifies, two heads sign,
 * it is published, and those whom it binds are asked and accept (clauses G1, G3, G4).
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { dateAt } from '../src/platform/clock.ts'
import { holdsUp } from './page-checks.ts'
import { samplePolicy } from './sample-policy.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, bringIn, exploreDemonstration, firstHeading, publishVersion, ratify, signVersion } from './steps.ts'

const phone = { viewport: { width: 375, height: 812 } }
const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
await founder.leave()

const [source] = globSync('../shared/seed/000_*.txt')
/** Every kind of person who is asked below is bound by something. */
const forMore = `
## Those who govern and help

- Governors must not discuss a pupil on a social network.
- Volunteers must keep their telephones out of sight.
`
const document = source ? readFileSync(source, 'utf8') : samplePolicy + forMore
const answer = '/ask?role=staff&act=accept-request&other-person=pupil'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The version that the journey brings into force. */
const life: { version?: string; clause?: string } = {}

journey('G1: the document becomes a draft, a clause of it is changed, and what that changes is read', served, async page => {
  await become(page, 'Rosalind Achterberg')
  await bringIn(page, 'our-policy.txt', document)
  for (const choice of await page.locator('.sg-review:not(.sg-review--decided) input[value=none]').all()) await choice.check()
  await press(page, 'Make it a draft')
  await page.getByText('Your document is a draft of the policy now').waitFor()
  life.version = new URL(page.url()).pathname
  const draft = life.version.replace('/versions/', '/drafts/')
  await page.goto(draft)
  const clause = page
    .locator('article')
    .filter({ hasText: /must not accept a friend or follow request/ })
    .first()
  life.clause = await clause
    .locator('.sg-policy__id')
    .innerText()
    .then(text => text.replace(/^Clause\s+/, ''))
  await clause.getByRole('link', { name: /^Change rule 1 of clause/ }).click()
  await page.locator('input[name=strength][value=should_not]').check()
  await press(page, 'Save the rule')
  await page.getByText('The rule is saved').waitFor()
  await page.goto(`${draft}/changes`)
  await holdsUp(page)
  await page.goto(`${draft}/analysis`)
  await holdsUp(page)
  assert.match(await page.getByRole('main').innerText(), /accepts? a friend or follow request/i)
  assert.match(await page.getByRole('main').innerText(), /was forbidden/i)
})

journey(
  'G1: a meeting ratifies it, both heads sign, and until it is published the old version stays in force',
  served,
  async page => {
    assert.ok(life.version)
    await become(page, 'Cormac Ellingham')
    await page.goto(life.version)
    await ratify(page, dateAt(served.site.now()))
    for (const name of ['Rosalind Achterberg', 'Tobias Penhallow']) {
      await become(page, name)
      await page.goto(life.version)
      await signVersion(page)
    }
    await page.goto(answer)
    assert.match(await page.getByRole('main').innerText(), /version 1, in force since/)
    await become(page, 'Cormac Ellingham')
    await page.goto(life.version)
    await publishVersion(page)
    await holdsUp(page)
    const main = await page.getByRole('main').innerText()
    for (const what of ['Written', 'Ratified', 'Signed', 'minute 7.2', 'Rosalind Achterberg', 'Tobias Penhallow'])
      assert.ok(main.includes(what), what)
    for (const form of ['pdf', 'docx']) assert.equal((await page.request.get(`/policy/document.${form}`)).status(), 200)
    await page.goto(answer)
    assert.match(await page.getByRole('main').innerText(), /version 2, in force since/)
  },
)

journey('G4: the campaign asks those whom the version binds, and nobody else', served, async page => {
  await become(page, 'Rosalind Achterberg')
  await page.goto('/acceptance/new')
  await holdsUp(page)
  await page.getByRole('button', { name: /^Ask \d+ people/ }).click()
  await page.waitForURL(/\/acceptance\/[0-9a-f-]{36}/)
  await holdsUp(page)
  await page.goto('/acceptance')
  await holdsUp(page)
})

for (const name of [
  'Rosalind Achterberg',
  'Tobias Penhallow',
  'Imani Castlereagh',
  'Gwendolyn Farr',
  'Dev Mistry-Lowe',
  'Marek Zawadowicz',
  'Oona Tilbrook',
  'Prudence Okonjo-Hale',
  'Leopold Ashgrove',
  'Bettina Quarrington',
  'Cormac Ellingham',
  'Yasmin Thistlewood',
  'Wilfred Dunmore',
])
  journey(
    `G3: ${name} reads their own clauses on a phone, and accepts`,
    served,
    async page => {
      await become(page, name)
      await page.goto('/accept')
      assert.equal(await firstHeading(page), 'What the policy says to you')
      await press(page, 'I accept')
      await page.getByRole('heading', { level: 1, name: 'You have accepted the policy' }).waitFor()
    },
    phone,
  )

journey(
  'G4: a pupil is asked nothing',
  served,
  async page => {
    await become(page, 'Poppy, Year 6')
    await page.goto('/accept')
    assert.equal(await page.getByRole('button', { name: 'I accept' }).count(), 0)
  },
  phone,
)
