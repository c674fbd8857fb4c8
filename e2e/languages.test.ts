/** Each page that has several languages, in each: for axe, on a wide screen and on the narrowest, and for somebody who changes it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesInLanguages, inLanguage } from './language-addresses.ts'
import { narrowest } from './page-checks.ts'
import { journey, newVisitor, servedSite } from './served-site.ts'
import { exploreDemonstration } from './steps.ts'
import { walkInLanguage } from './walk-in-language.ts'

const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
await founder.leave()
const addresses = await addressesInLanguages(served.site)

for (const language of ['pl', 'ur'])
  test(`every page for families holds up in ${language}`, async t => {
    const { page, complaints, leave } = await newVisitor(served, { viewport: narrowest })
    await walkInLanguage(t, page, addresses, language)
    assert.deepEqual(complaints, [])
    await leave()
  })

journey(
  'without a script somebody changes the language, asks on in it, and changes it back',
  served,
  async page => {
    await page.goto('/ask?role=parent')
    await page.getByRole('link', { name: 'اردو' }).click()
    await page.waitForURL('**/ask?role=parent&lang=ur')
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl')
    await page.getByRole('link', { name: 'دوستی یا فالو کی درخواست قبول کرنا' }).click()
    assert.equal(await page.locator('html').getAttribute('lang'), 'ur')
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL(/role=parent&act=accept-request&lang=en/)
    assert.equal(await page.locator('html').getAttribute('dir'), 'ltr')
  },
  { javaScriptEnabled: false },
)

test('a page in English fetches nothing of another language; one in Urdu has its own sheet instead', async () => {
  const fetched = async (language: string): Promise<string[]> => {
    const { page, leave } = await newVisitor(served)
    const paths: string[] = []
    page.on('request', request => paths.push(new URL(request.url()).pathname))
    await page.goto(inLanguage('/contact', language), { waitUntil: 'networkidle' })
    await leave()
    return paths.filter(path => /\.css|latin-ext/.test(path)).map(path => path.replace(/-[0-9a-f]{16}/, ''))
  }
  assert.deepEqual(await fetched('en'), ['/assets/style.css'])
  assert.deepEqual(await fetched('ur'), ['/assets/style-rtl.css'])
  const polish = await fetched('pl')
  assert.ok(polish.includes('/assets/style.css') && polish.some(path => path.includes('latin-ext')), polish.join())
})
