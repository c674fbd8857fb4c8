/** The checks themselves: each finds the fault that is planted for it, and nothing on the same page without it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { open } from '../src/platform/permissions.ts'
import { html, type SafeHtml } from '../src/ui/html.ts'
import { fitsSideways, holdsUp, narrowest } from './page-checks.ts'
import { newVisitor, servedSite } from './served-site.ts'

const wideWords = 'x'.repeat(120)
const sound = html`<h1 class="govuk-heading-xl">Sound</h1>`

const faults: Readonly<Record<string, readonly [main: SafeHtml, found: RegExp]>> = {
  'a second first heading': [html`${sound}<h1>Another</h1>`, /first headings/],
  'a picture without words': [html`${sound}<img src="/icon.svg">`, /image-alt/],
  'a field without a label': [html`${sound}<input type="text">`, /label/],
  'words wider than the window': [html`${sound}<pre>${wideWords}</pre>`, /pre|pixels in a window/],
  'a part that scrolls and has no name': [
    html`${sound}<div class="sg-glance"><pre>${wideWords}</pre></div>`,
    /<pre>|scrollable-region/,
  ],
}

const served = await servedSite({
  routes: app => {
    app.get('/planted/:fault', open('A test’s own page'), (req, reply) => {
      const { fault } = req.params as { fault: string }
      return reply.page({ title: 'Planted', main: faults[fault]?.[0] ?? sound })
    })
    app.get('/refused', open('A test’s own page'), (_req, reply) =>
      reply.page({ title: 'Refused', main: html`${sound}<p style="color: red">Styled where it stands</p>` }),
    )
  },
})

for (const [fault, [, found]] of Object.entries(faults)) {
  test(fault, async () => {
    const { page, leave } = await newVisitor(served)
    await page.goto(`/planted/${encodeURIComponent(fault)}`)
    await assert.rejects(holdsUp(page), found)
    await leave()
  })
}

test('a sound page passes, and a refused style is a complaint', async () => {
  const { page, complaints, leave } = await newVisitor(served, { viewport: narrowest })
  await page.goto('/planted/nothing')
  await holdsUp(page)
  await fitsSideways(page)
  assert.deepEqual(complaints, [])
  await page.goto('/refused')
  assert.match(complaints.join(), /Content Security Policy/)
  await leave()
})
