/** Every page, as everybody: nothing for axe to find, no complaint of the browser, nothing wider than the window. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { madeUpPeople } from '../src/modules/people/explore-demonstration/made-up-school.ts'
import { kindsOfPlaces } from './kinds-of-places.ts'
import { holdsUp } from './page-checks.ts'
import { pagePatterns, sampleAddresses } from './sample-addresses.ts'
import { newVisitor, servedSite } from './served-site.ts'
import { become, exploreDemonstration } from './steps.ts'

const served = await servedSite()
const addresses = await sampleAddresses(served.site)
const checked = new Set<string>()

before(async () => {
  const { page, leave } = await newVisitor(served)
  await exploreDemonstration(page)
  await leave()
})

test('every page has an address to be looked at', () => {
  assert.deepEqual(Object.keys(addresses).toSorted(), pagePatterns(served.site).toSorted())
})

const people = madeUpPeople.map(({ name, titles }) => ({ name, is: titles.join(', ') }))

for (const { name, is } of [{ name: '', is: 'somebody who is not signed in' }, ...people]) {
  test(`every page, as ${is}`, async t => {
    const { page, complaints, leave } = await newVisitor(served)
    if (name) await become(page, name)
    for (const address of Object.values(addresses).flat()) {
      const answer = await page.request.get(address)
      assert.ok(answer.status() < 500, `${address}: ${answer.status()}`)
      const places = kindsOfPlaces(await answer.text())
      // Whoever is signed in sees much of what everybody sees: only what is built differently is looked at again.
      if (name && places.isSubsetOf(checked)) continue
      for (const place of places) checked.add(place)
      await t.test(address, async () => {
        await page.goto(address)
        await holdsUp(page)
      })
    }
    assert.deepEqual(complaints, [])
    await leave()
  })
}
