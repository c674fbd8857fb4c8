/** Pages of whoever is signed in, in other languages: nothing is English but what says so, and what is a name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { governor, helper, parent, pupil, signedInAddresses } from '../../e2e/home-language-addresses.ts'
import { inLanguage } from '../../e2e/language-addresses.ts'
import { installedSchoolIds } from '../../src/modules/school/index.ts'
import { inSchool } from '../../src/platform/db/index.ts'
import { browser } from './browser.ts'
import { namesAroundPages, readTexts } from './read-texts.ts'
import { become, persona, testSite } from './site.ts'

const site = await testSite()
await persona(site, 'headteacher')
const addresses = await signedInAddresses(site)

const { demonstration = '' } = await installedSchoolIds(site.database.db)

/** The same in every language: names of people and classes, and addresses. */
const names = await inSchool(site.database.db, demonstration, async tx => {
  const people = await tx.selectFrom('person').select(['name', 'email']).execute()
  const classes = await tx.selectFrom('class').select('name').execute()
  return new Set([
    ...namesAroundPages,
    ...people.flatMap(({ name, email }) => [name, email ?? '']),
    ...classes.map(({ name }) => name),
  ])
})

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

for (const name of [parent, pupil, governor, helper])
  for (const language of ['pl', 'ur'])
    test(`no text in English stands unmarked on what ${name} meets in ${language}`, async () => {
      const visitor = await become(browser(site.app), name)
      const textsIn = async (address: string, wanted: string) => {
        const { status, body } = await visitor.get(inLanguage(address, wanted))
        assert.equal(status, 200, address)
        assert.match(body, new RegExp(`<html lang="${wanted}"`), address)
        return readTexts(body)
      }
      for (const address of addresses[name] ?? []) {
        const translated = await textsIn(address, language)
        const same = translated.intersection(await textsIn(address, 'en')).difference(names)
        assert.ok(translated.size > 8, address)
        assert.deepEqual(
          [...same].filter(text => !isDigest(text)),
          [],
          `${address} in ${language}`,
        )
      }
    })

test('Today in Polish: what waits, since when, and who somebody is', async () => {
  const { body } = await (await become(browser(site.app), parent)).get('/today?lang=pl')
  assert.match(body, /<h1 class="govuk-heading-xl">Dzisiaj</)
  assert.match(body, /href="\/accept">Przeczytaj, co zasady mówią do Ciebie/)
  assert.match(body, /Od dzisiaj[\s\S]*2 razy, ostatnio wczoraj[\s\S]*Od dnia: \p{L}+, \d+ \p{L}+/u)
  assert.match(body, /Zalogowana osoba: Yasmin Thistlewood \(rodzic lub opiekun\)\./)
})

test('what was done is said in the language in which it was done', async () => {
  const visitor = await become(browser(site.app), helper)
  const { body } = await visitor.get('/today?lang=pl')
  const notice = /name="notice" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  await visitor.fill('/today', { notice }, '/today/done')
  assert.match((await visitor.get('/today')).body, /govuk-notification-banner__heading">\s*Gotowe/)
  await visitor.fill('/me/notices?lang=ur', { quietFrom: 'none', quietUntil: '7', summaryAt: '15' }, '/me/notices')
  assert.match((await visitor.get('/me/notices')).body, /آپ کی پسند محفوظ ہے/)
  const { status, body: told } = await visitor.fill('/me/notices', { quietFrom: '24' })
  assert.equal(status, 422)
  assert.match(told, /<html lang="ur" dir="rtl"[\s\S]*جو بھیجا گیا/)
})

test('a child’s page and an acceptance are in English for whoever works at the school, whatever they chose', async () => {
  const head = await become(browser(site.app), 'headteacher')
  const shared = addresses[parent]?.filter(address => /^\/(people|acceptance)\//.test(address)) ?? []
  assert.equal(shared.length, 2)
  for (const address of shared) {
    const { status, body } = await head.get(`${address}?lang=pl`)
    assert.equal(status, 200)
    assert.match(body, /<html lang="en"/)
    assert.doesNotMatch(body, /hreflang|rok \d/)
  }
})
