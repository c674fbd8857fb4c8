/** Pages walked through in one language, each looked at as closely as it must be. */
import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { inLanguage } from './language-addresses.ts'
import { rememberingPages, withoutKeys } from './look-closely.ts'

const howClosely = rememberingPages(withoutKeys)

/** Opens each in a narrow window. A page's kinds of places include its language, so each language is looked at by itself. */
export async function walkInLanguage(t: TestContext, page: Page, addresses: readonly string[], language: string): Promise<void> {
  for (const address of addresses)
    await t.test(`${address.replace(/[0-9a-f-]{36}.*/, '…')} in ${language}`, async () => {
      const answer = await page.goto(inLanguage(address, language))
      await howClosely((await answer?.text()) ?? '')?.(page, language)
    })
}
