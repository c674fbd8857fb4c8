/** The safety check, a reminder that is planned and the register of related policies, as people do them, the first two on a phone. */
import assert from 'node:assert/strict'
import { fitsSideways, holdsUp, narrowest } from './page-checks.ts'
import { journey, servedSite } from './served-site.ts'
import { become, exploreDemonstration } from './steps.ts'

const served = await servedSite()

journey(
  'A18 to A21: a teacher goes through the safety check and deletes what they answered',
  served,
  async page => {
    await exploreDemonstration(page)
    await become(page, 'Gwendolyn Farr')
    await page.goto('/me/safety')
    await holdsUp(page)
    await page.getByLabel('WhatsApp').check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('button', { name: 'Begin' }).click()
    for (const part of ['Everywhere', 'WhatsApp']) {
      await page.getByRole('heading', { level: 1, name: part }).waitFor()
      await holdsUp(page)
      await fitsSideways(page)
      for (const item of await page.getByLabel('Done').all()) await item.check()
      await page.getByRole('button', { name: 'Save and go on' }).click()
    }
    await page.getByRole('button', { name: 'Finish the check' }).click()
    await page.getByText('You did it on').waitFor()
    await holdsUp(page)
    await page.getByText('Delete what I answered').click()
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    await page.getByText('Your answers are deleted').waitFor()
    assert.ok(await page.getByText('You did it on').isVisible())
  },
  { viewport: narrowest },
)

journey(
  'C4: the office plans the nativity, sees who will be reminded, and saves',
  served,
  async page => {
    await become(page, 'Oona Tilbrook')
    await page.goto('/acceptance/events/new')
    await holdsUp(page)
    await page.getByLabel('An event to which families come').check()
    await page.getByLabel('All families').check()
    await page.getByLabel('Name').fill('Nativity play')
    const day = served.site.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 20 })
    await page.getByLabel('Day', { exact: true }).fill(String(day.day))
    await page.getByLabel('Month').fill(String(day.month))
    await page.getByLabel('Year').fill(String(day.year))
    await page.getByLabel('Begins at').fill('9.30')
    await page.getByRole('button', { name: 'See who will be reminded' }).click()
    await page.getByRole('heading', { level: 1, name: 'Who will be reminded' }).waitFor()
    await holdsUp(page)
    await fitsSideways(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Nativity play' }).click()
    await page.getByRole('button', { name: 'Poster' }).waitFor()
    await holdsUp(page)
    await fitsSideways(page)
  },
  { viewport: narrowest },
)

journey('G2: the register of related policies is kept, and read by everybody', served, async page => {
  await become(page, 'Cormac Ellingham')
  await page.goto('/policy/related/manage')
  await holdsUp(page)
  await page.getByRole('link', { name: 'Behaviour policy' }).click()
  await holdsUp(page)
  await page.getByLabel('Where it is').fill('https://willow-lane.example/behaviour')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'See the page as everybody sees it' }).click()
  await holdsUp(page)
  const link = page.getByRole('link', { name: 'Behaviour policy' })
  assert.equal(await link.getAttribute('href'), 'https://willow-lane.example/behaviour')
})
