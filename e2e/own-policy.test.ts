/** A real school: set up by its one-time link, its own document brought in, and answers in that document's own words. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { issueSetUpLink } from '../src/modules/sign-in/index.ts'
import { dateAt } from '../src/platform/clock.ts'
import { samplePolicy } from './sample-policy.ts'
import { journey, servedSite } from './served-site.ts'
import { bringIn, firstHeading, publishVersion, ratify, signVersion } from './steps.ts'

const served = await servedSite()
const { site } = served

/** Sets the school up, once; every later visitor uses the session that this leaves. */
let session: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>> | undefined

journey('a school is set up by the one-time link, which then works no more', served, async page => {
  const link = `/set-up/${await issueSetUpLink(site.database.db, site.now())}`
  await page.goto(link)
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.getByRole('alert').getByText('Enter the name of your school').waitFor()
  await page.getByLabel('What is the name of your school?').fill('Holm Oak Primary')
  await page.getByLabel('What is your name?').fill('Ottilie Brandreth')
  await page.getByLabel('Headteacher', { exact: true }).check()
  await page.getByRole('button', { name: 'Set up the school' }).click()
  await page.getByText('Your school is set up').waitFor()
  assert.match(await page.title(), /Holm Oak Primary/)
  session = await page.context().storageState()
  assert.equal((await page.goto(link))?.status(), 404)
  assert.equal((await page.goto('/personas'))?.status(), 404, 'in a real school nobody may be anybody')
})

/** Decides each clause that waits: it has no rule. */
async function nothingElseHasRules(page: Page): Promise<void> {
  const waiting = page.locator('.sg-review:not(.sg-review--decided) input[value=none]')
  for (const choice of await waiting.all()) await choice.check()
}

/** The founder is head and administrator: they keep the decision, sign and publish (clause G1). */
async function putsInForce(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make it a draft' }).click()
  await page.getByText('Your document is a draft of the policy now').waitFor()
  await ratify(page, dateAt(site.now()))
  await signVersion(page)
  await publishVersion(page)
  await page.goto('/policy')
}

/** The clause on which an answer rests, in the words that are quoted. */
async function wordsOfAnswer(page: Page): Promise<string> {
  await page.goto('/ask?role=staff&act=accept-request&other-person=pupil')
  assert.match(await firstHeading(page), /^No\./)
  return page.locator('.sg-clause__words').first().innerText()
}

async function ownDocument(page: Page): Promise<void> {
  await bringIn(page, 'our-policy.md', samplePolicy)
  assert.match(await page.getByRole('list', { name: 'What we found' }).innerText(), /^4\s+rules in your document/)
  await page.getByRole('button', { name: 'Make it a draft' }).click()
  const summary = page.getByRole('alert')
  await summary
    .getByText(/Decide what rule \d means/)
    .first()
    .waitFor()
  await nothingElseHasRules(page)
  await page.getByRole('button', { name: 'Keep my decisions for later' }).click()
  await page.getByText('Your decisions are kept').waitFor()
  assert.equal(await page.getByRole('heading', { name: 'For you to decide' }).count(), 0)
  await putsInForce(page)
  assert.match(await page.getByRole('main').innerText(), /water the ferns/, 'a clause without a rule stays in the policy')
  assert.match(await wordsOfAnswer(page), /Any friend request from a pupil or a former pupil must be turned down/)
  await page.locator('.sg-clause__id').first().click()
  await page.waitForURL('**/policy#clause-*')
  assert.match(await page.locator(':target').innerText(), /must be turned down/)
}

const signedIn = (name: string, walk: (page: Page) => Promise<void>): void => {
  journey(name, served, async page => {
    assert.ok(session, 'the school was set up')
    await page.context().addCookies(session.cookies)
    await walk(page)
  })
}

signedIn('its own document: decided clause by clause, put in force, quoted in answers', ownDocument)

signedIn('a file that is no policy is refused with the reason beside the field', async page => {
  await page.goto('/policy/import')
  await page
    .getByLabel('Your social media policy')
    .setInputFiles({ name: 'x.docx', mimeType: 'text/plain', buffer: Buffer.from('PK') })
  await page.getByRole('button', { name: 'Read the document' }).click()
  await page.getByRole('alert').waitFor()
  assert.match(await page.title(), /^Error: /)
})

const [source] = globSync('../shared/seed/000_*.txt')

if (source) {
  signedIn('a policy from a real school: answers quote its words', async page => {
    const text = readFileSync(source, 'utf8')
    await bringIn(page, 'policy.txt', text)
    await nothingElseHasRules(page)
    await putsInForce(page)
    const plain = (words: string): string => words.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
    const quoted = plain(await wordsOfAnswer(page))
    assert.ok(quoted.length > 40 && plain(text).includes(quoted), quoted)
  })
}
