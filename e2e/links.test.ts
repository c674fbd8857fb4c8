/** Every link of every page leads somewhere, down to the place on the page, for everybody who meets it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { titleNames } from '../src/modules/people/roles.ts'
import { madeUpPeople } from '../src/modules/sign-in/explore-demonstration/made-up-school.ts'
import { type Browser, browser } from '../test/web/browser.ts'
import { choose, testSite } from '../test/web/site.ts'
import { sampleAddresses } from './sample-addresses.ts'

const site = await testSite()
const here = 'http://localhost:8080'

type Node = DefaultTreeAdapterMap['node']

interface Seen {
  readonly links: readonly string[]
  readonly ids: ReadonlySet<string>
}

/** Where a page leads (links, forms that ask, styles, scripts, pictures), and which of its places have a name. */
function readPage(body: string): Seen {
  const links: string[] = []
  const ids = new Set<string>()
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      const given = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      if (given['id']) ids.add(given['id'])
      const asks = node.tagName === 'form' && given['method'] !== 'post'
      const leads = given['href'] ?? given['src'] ?? (asks ? given['action'] : undefined)
      if (leads !== undefined) links.push(leads)
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(body))
  return { links, ids }
}

/** Beyond the choice of an act, asking is the same for everybody: its steps are walked once, signed out. */
const isFurtherStep = (address: string): boolean => /^\/ask\?.*act=/.test(address)

/** A page in another language leads where it does in English: the tests of languages open each. */
const isInOtherWords = (address: string): boolean => /[?&]lang=/.test(address)

/** Pages of one pattern are alike: so many of them are walked, whichever come first. */
const alike = 4

/** An address without what names one thing among many, or one part of a list. */
const patternOf = (address: string): string =>
  address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/(?<=[?&](?:page|find|before|after)=)[^&]*/g, ':part')

/** Walks all that can be reached from some addresses. @returns what is broken: "from → to: why" */
async function brokenLinks(visitor: Browser, starts: readonly string[], follows: (address: string) => boolean) {
  const broken: string[] = []
  const pages = new Map<string, Seen>()
  const walkedOf = new Map<string, number>()
  const waiting = starts.map(to => ({ from: '/', to }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { from, to } = next
    const { origin, pathname, search, hash } = new URL(to, here + from)
    if (origin !== here) continue
    const address = pathname + search
    let seen = pages.get(address)
    if (!seen) {
      const pattern = patternOf(address)
      const before = walkedOf.get(pattern) ?? 0
      if (!follows(address) || isInOtherWords(address) || (pattern !== address && before >= alike)) continue
      walkedOf.set(pattern, before + 1)
      const { status, body, headers } = await visitor.get(address)
      if (![200, 302, 303, 410, 422].includes(status)) broken.push(`${from} → ${to}: ${status}`)
      const isPage = String(headers['content-type']).startsWith('text/html')
      seen = isPage ? readPage(body) : { links: [headers['location'] ?? []].flat().map(String), ids: new Set() }
      pages.set(address, seen)
      waiting.push(...seen.links.map(link => ({ from: address, to: link })))
    }
    if (hash && !seen.ids.has(decodeURIComponent(hash.slice(1)))) broken.push(`${from} → ${to}: no such place`)
  }
  return { broken, walked: pages.size }
}

test('before a school is set up', async () => {
  assert.deepEqual((await brokenLinks(browser(site.app), ['/'], () => true)).broken, [])
})

test('for somebody who is not signed in, through all the steps of asking', async t => {
  const visitor = browser(site.app)
  await visitor.fill('/', {}, '/demonstration')
  const samples = Object.values(await sampleAddresses(site, '/policy/import')).flat()
  // A draft, or somebody's own visit, is nothing to a stranger: no link may lead them there, and none does.
  const statuses = await Promise.all(samples.map(async address => (await visitor.get(address)).status))
  const starts = samples.filter((_address, index) => statuses[index] !== 404)
  const { broken, walked } = await brokenLinks(visitor, starts, () => true)
  t.diagnostic(`${walked} addresses`)
  assert.deepEqual(broken, [])
  assert.ok(walked > 100)
})

for (const { titles } of madeUpPeople) {
  const is = titleNames(titles).join(', ')
  test(`for a ${is}`, async () => {
    const visitor = browser(site.app)
    await choose(visitor, `>\\s*${is}\\s*<`)
    const { broken, walked } = await brokenLinks(visitor, ['/', '/today'], address => !isFurtherStep(address))
    assert.deepEqual(broken, [])
    assert.ok(walked > 10)
  })
}
