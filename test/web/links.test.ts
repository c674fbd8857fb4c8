import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Browser, browser } from './browser.ts'
import { persona, testSite } from './site.ts'

const site = await testSite()

const decoded = (href: string): string => href.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"')

/** Addresses of our own that a page leads to or fetches, without their anchors. */
const linksOf = (body: string): string[] =>
  [...body.matchAll(/\s(?:href|src)="(\/[^"#]*)/g)].map(([, href = '']) => decoded(href))

/** One address for each page, whatever situation or part it shows: their number has no end. */
const pageOf = (href: string): string => href.split('?', 1)[0] ?? href

/** Walks on from the first page to every page that a link leads to. @returns what was not found, and from where */
async function walk(visitor: Browser): Promise<{ readonly seen: number; readonly dead: readonly string[] }> {
  const from = new Map([['/', 'the start']])
  const pages = new Set(['/'])
  const dead: string[] = []
  for (const [href, source] of from) {
    const { status, body, headers } = await visitor.get(href)
    if (status >= 400) dead.push(`${href} from ${source}: ${status}`)
    if (!String(headers['content-type']).startsWith('text/html')) continue
    for (const next of linksOf(body).filter(one => !pages.has(pageOf(one)))) {
      pages.add(pageOf(next))
      from.set(next, href)
    }
  }
  return { seen: from.size, dead }
}

for (const [who, arrive] of [
  ['nobody yet, before set-up', async () => browser(site.app)],
  ['a class teacher', async () => persona(site, 'class teacher')],
  ['nobody in particular', async () => browser(site.app)],
] as const) {
  test(`no link leads nowhere, for ${who}`, async () => {
    const { seen, dead } = await walk(await arrive())
    assert.ok(seen >= 5, `${seen} addresses`)
    assert.deepEqual(dead, [])
  })
}
