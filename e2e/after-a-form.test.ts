/** Pages that only a form leads to, held to the same as all others: what own words may mean, and forms that came back. */
import { before } from 'node:test'
import { holdsUp } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration } from './steps.ts'

const served = await servedSite()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

for (const words of ['a girl in my class has sent me a friend request', 'zxqv glorp fnord', ''])
  journey(`what own words may mean: “${words}”`, served, async page => {
    await page.goto('/ask?role=staff')
    await page.getByLabel('Say it in your own words').fill(words)
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL('**/ask/find')
    await holdsUp(page)
  })

journey('a document that cannot be read', served, async page => {
  await become(page, 'Rosalind Achterberg')
  await page.goto('/policy/import')
  await page
    .getByLabel('Your social media policy')
    .setInputFiles({ name: 'cake.txt', mimeType: 'text/plain', buffer: Buffer.from('Flour, eggs and sugar.') })
  await page.getByRole('button', { name: 'Read the document' }).click()
  await page.getByRole('alert').waitFor()
  await holdsUp(page)
})
