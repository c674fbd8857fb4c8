/** Every page, as everybody: nothing for axe to find, no complaint of the browser, nothing wider than the window. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUpPeople } from '../src/modules/sign-in/explore-demonstration/made-up-school.ts'
import { rememberingPages, withoutKeys } from './look-closely.ts'
import { narrowest } from './page-checks.ts'
import { pagePatterns, sampleAddresses } from './sample-addresses.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration, leavePolicyWaiting } from './steps.ts'

const served = await servedSite()
const founder = await newVisitor(served)
await exploreDemonstration(founder.page)
const addresses = await sampleAddresses(served.site, await leavePolicyWaiting(founder.page))
await founder.leave()

test('every page has an address to be looked at', () => {
  assert.deepEqual(Object.keys(addresses).toSorted(), pagePatterns(served.site).toSorted())
})

const withoutPerson = (body: string): string =>
  madeUpPeople.reduce((text, { name }) => text.replaceAll(name, ''), withoutKeys(body))

const howClosely = rememberingPages(withoutPerson)

const people = madeUpPeople.map(({ name, titles }) => ({ name, is: titles.join(', ') }))

for (const { name, is } of [{ name: '', is: 'somebody who is not signed in' }, ...people]) {
  test(`every page, as ${is}`, async t => {
    const { page, complaints, leave } = await newVisitor(served, { viewport: narrowest })
    if (name) await become(page, name)
    for (const address of Object.values(addresses).flat()) {
      const answer = await page.request.get(address)
      assert.ok(answer.status() < 500, `${address}: ${answer.status()}`)
      const check = howClosely(await answer.text())
      if (!check) continue
      await t.test(`${address}: ${check.name}`, async () => {
        await page.goto(address)
        await check(page)
      })
    }
    assert.deepEqual(complaints, [])
    await leave()
  })
}
