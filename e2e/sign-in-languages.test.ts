/** Pages of signing in, in Polish and in Urdu: for axe, on a wide screen and on the narrowest. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { narrowest } from './page-checks.ts'
import { newVisitor, type ServedSite, servedSite } from './served-site.ts'
import { peopleSigningIn, personasSigningIn, type Somebody } from './sign-in-language-addresses.ts'
import { walkInLanguage } from './walk-in-language.ts'

const real = await servedSite()
const demonstration = await servedSite()

/** Browsers have passkeys at this address. */
const withPasskeys = ({ origin }: ServedSite): string => origin.replace('127.0.0.1', 'localhost')

function looksAt(served: ServedSite, { is, visitor, addresses }: Somebody): void {
  const url = withPasskeys(served)
  for (const language of ['pl', 'ur'])
    test(`what ${is} meets while signing in holds up in ${language}`, async t => {
      const { page, complaints, leave } = await newVisitor(served, { baseURL: url, viewport: narrowest })
      await page.context().addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url })))
      await walkInLanguage(t, page, addresses, language)
      assert.deepEqual(complaints, [])
      await leave()
    })
}

for (const somebody of await peopleSigningIn(real.site)) looksAt(real, somebody)
for (const somebody of await personasSigningIn(demonstration.site)) looksAt(demonstration, somebody)
