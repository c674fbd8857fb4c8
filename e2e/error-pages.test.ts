/** What people see when a page cannot be given: in the product's look, with a next step, before and after set-up. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Fault, type FaultCode } from '../src/platform/errors.ts'
import { open } from '../src/platform/permissions.ts'
import { holdsUp } from './page-checks.ts'
import { journey, servedSite } from './served-site.ts'
import { become, exploreDemonstration, firstHeading } from './steps.ts'

const codes: Readonly<Partial<Record<FaultCode, number>>> = {
  forbidden: 403,
  'not-found': 404,
  'not-acceptable': 422,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
}

const served = await servedSite({
  routes: app => {
    for (const code of Object.keys(codes) as FaultCode[]) {
      app.get(`/fails/${code}`, open('A test’s own page'), () => {
        throw code === 'fault' ? new Error('a bug') : new Fault(code)
      })
    }
  },
})

async function everyFault(page: Page): Promise<void> {
  const titles = new Set<string>()
  for (const [code, status] of Object.entries(codes)) {
    assert.equal((await page.goto(`/fails/${code}`))?.status(), status)
    await holdsUp(page)
    assert.ok(await page.getByRole('heading', { name: 'What to do next' }).isVisible())
    titles.add(await firstHeading(page))
  }
  assert.equal(titles.size, Object.keys(codes).length, 'each says what happened')
}

journey('before a school is set up', served, everyFault)
journey('in a school', served, async page => {
  await exploreDemonstration(page)
  await everyFault(page)
})
journey('somebody who may not, and somebody who mistyped', served, async page => {
  await become(page, 'Gwendolyn Farr')
  assert.equal((await page.goto('/policy/import'))?.status(), 403)
  assert.equal(await firstHeading(page), 'You cannot open this page')
  assert.equal((await page.goto('/polcy'))?.status(), 404)
  await page.getByRole('main').getByRole('link', { name: 'read the policy' }).click()
  await page.waitForURL('**/policy')
})
