/** Every form of the demonstration, sent with nothing in it: what the page says then. */
import type { Page } from 'playwright-core'
import { newVisitor, type ServedSite } from '../served-site.ts'
import { become } from '../steps.ts'
import type { Camera } from './camera.ts'

/** An expression for the page: empties the form with an action, and sends it. */
const emptyAndSend = (action: string) => `{
  const form = document.querySelector('main form[method=post][action="${action}"]')
  for (const field of form.elements) {
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false
    else if (field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && field.type !== 'hidden')) field.value = ''
  }
  form.submit()
}`

/** Empties one form, whatever the browser thinks of it, and sends it. @returns the answer's status */
async function sendEmpty(page: Page, action: string): Promise<number> {
  const answered = page.waitForResponse(response => response.request().method() === 'POST')
  const loaded = page.waitForEvent('load')
  await page.evaluate(emptyAndSend(action))
  await loaded
  return (await answered).status()
}

/** @param addresses of pages that may have forms */
export async function formsSentEmpty(served: ServedSite, camera: Camera, addresses: readonly string[]): Promise<void> {
  const { page, leave } = await newVisitor(served)
  const seen = new Set<string>()
  for (const name of ['Rosalind Achterberg', 'Oona Tilbrook']) {
    await become(page, name)
    for (const address of addresses) {
      await page.goto(address)
      const actions = await page
        .locator('main form[method=post]')
        .evaluateAll(forms => forms.map(form => form.getAttribute('action') ?? ''))
      for (const action of new Set(actions)) {
        if (seen.has(action) || /sign-out|personas|demonstration$/.test(action)) continue
        seen.add(action)
        await page.goto(address)
        if ((await page.locator(`main form[action="${action}"]`).count()) === 0) continue
        const status = await sendEmpty(page, action)
        if (status === 422) await camera.here(page, `came back ${action}`, name.split(' ')[0] ?? '')
      }
    }
  }
  await leave()
}
