/** Pages in other languages: nothing is English but what says so, and what is a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesInLanguages, inLanguage } from '../../e2e/language-addresses.ts'
import type { App } from '../../src/platform/http.ts'
import { open } from '../../src/platform/permissions.ts'
import { html } from '../../src/ui/html.ts'
import { frameWords } from '../../src/ui/messages/frame/frame-words.ts'
import { browser } from './browser.ts'
import { namesAroundPages, readTexts } from './read-texts.ts'
import { persona, testSite } from './site.ts'

/** A page that says it is in the reader's language, and forgot some of its words. */
const forgetful = (app: App) =>
  app.get('/untranslated', open('a test'), async (req, reply) =>
    reply.page({ title: 'x', words: frameWords.in(req.language), main: html`<h1>Forgotten words</h1>` }),
  )

const site = await testSite({ routes: forgetful })
await persona(site, 'headteacher')
const addresses = await addressesInLanguages(site)

/** Texts of the body of a page, in English or not. */
async function textsAt(address: string): Promise<ReadonlySet<string>> {
  const { body, status } = await browser(site.app).get(address)
  assert.ok([200, 410, 422].includes(status), `${address}: ${status}`)
  return readTexts(body)
}

/** The same in every language: names, and what somebody asked in their own words. */
const names = new Set(['Does this hold for the group of my class?', ...namesAroundPages])

for (const language of ['pl', 'ur'])
  test(`no text of a page in English stands unmarked on the same page in ${language}`, async () => {
    for (const address of addresses) {
      const english = await textsAt(inLanguage(address, 'en'))
      const translated = await textsAt(inLanguage(address, language))
      assert.ok(translated.size > 8, address)
      assert.deepEqual([...translated.intersection(english).difference(names)], [], `${address} in ${language}`)
    }
  })

test('a text that is not marked would be found', async () => {
  const english = await textsAt('/untranslated')
  assert.ok(
    english
      .intersection(await textsAt('/untranslated?lang=pl'))
      .difference(names)
      .has('Forgotten words'),
  )
})
