/** Pages of signing in, in other languages: nothing is English but what says so, and what is a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanguage } from '../../e2e/language-addresses.ts'
import { peopleSigningIn, personasSigningIn, type Somebody } from '../../e2e/sign-in-language-addresses.ts'
import { madeUpPeople } from '../../src/modules/sign-in/explore-demonstration/made-up-school.ts'
import { browser } from './browser.ts'
import { namesAroundPages, readTexts } from './read-texts.ts'
import { testSite } from './site.ts'

/** The same in every language: the people, their school, their provider, and what they called a passkey. */
const names = new Set([
  ...namesAroundPages,
  ...madeUpPeople.map(({ name }) => name),
  ...['Holm Oak Primary', 'HO', 'Ottilie Brandreth', 'Bridget Oakapple', 'Northern Lights', 'Office computer'],
])

const fresh = await testSite()

const everybody: readonly Somebody[] = [
  { is: 'whoever comes before there is a school', visitor: browser(fresh.app), addresses: ['/'] },
  ...(await peopleSigningIn(await testSite())),
  ...(await personasSigningIn(await testSite())),
]

for (const { is, visitor, addresses } of everybody)
  for (const language of ['pl', 'ur'])
    test(`what ${is} meets while signing in, in ${language}: no text in English stands unmarked`, async () => {
      const textsIn = async (address: string, wanted: string) => {
        const { body, status } = await visitor.get(inLanguage(address, wanted))
        assert.equal(status, 200, address)
        assert.match(body, new RegExp(`<html lang="${wanted}"`), address)
        return readTexts(body)
      }
      for (const address of addresses) {
        const translated = await textsIn(address, language)
        const same = translated.intersection(await textsIn(address, 'en')).difference(names)
        assert.ok(translated.size > 8, address)
        assert.deepEqual([...same], [], address)
      }
    })
