/** The whole program, listening on loopback with a database of its own, and a real browser that visits it. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { App } from '../src/platform/http.ts'
import { openBrowser } from '../test/ui/browser.ts'
import { type Site, type SiteOptions, testSite } from '../test/web/site.ts'

export interface ServedSite {
  readonly site: Site
  /** Such as "http://127.0.0.1:40123". */
  readonly origin: string
  readonly browser: Browser
}

/** Starts program and browser, and stops both when the file's tests are done. Call it once, at the top of a file. */
export async function servedSite(options: SiteOptions = {}): Promise<ServedSite> {
  const browser = await openBrowser()
  const parts: { app?: App } = {}
  // The first of the file's hooks, so that nobody asks and nobody answers any more when the database is taken away.
  after(async () => {
    await browser.close()
    await parts.app?.close()
  })
  const site = await testSite(options)
  parts.app = site.app
  const origin = await site.app.listen({ host: '127.0.0.1', port: 0 })
  return { site, origin, browser }
}

/** Somebody with a browser window of their own: no cookies, no history. */
export interface Visitor {
  readonly page: Page
  /** What the browser complained of so far: script errors, refused content, what it could not fetch. */
  readonly complaints: readonly string[]
  readonly leave: () => Promise<void>
}

/** That a page itself was answered with 404 or 422 is no fault of the page. */
const isAboutPageItself = (page: Page, text: string, url: string): boolean =>
  /the server responded with a status of \d+/.test(text) && url === page.url()

/** Opens a window. Everything that it complains of is kept. */
export async function newVisitor({ browser, origin }: ServedSite, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // Somebody who goes on before a page is all there ends what was still on its way.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`not fetched: ${request.url()} (${reason})`)
  })
  page.on('console', message => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !isAboutPageItself(page, message.text(), message.location().url)) complaints.push(message.text())
  })
  return { page, complaints, leave: () => context.close() }
}

/** A test of what somebody does in a window of their own; it fails too when the browser had a complaint. */
export function journey(
  name: string,
  served: ServedSite,
  walk: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): void {
  test(name, async () => {
    const visitor = await newVisitor(served, options)
    try {
      await walk(visitor.page)
      assert.deepEqual(visitor.complaints, [])
    } finally {
      await visitor.leave()
    }
  })
}
