/** Every route that needs somebody signed in, as the holder of every title, of this school and of another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { titles } from '../../src/modules/people/index.ts'
import { allRoutes, type RouteEntry } from '../../src/platform/http.ts'
import type { Permission } from '../../src/platform/permissions.ts'
import { holder } from './holders.ts'
import { addressOf } from './route-addresses.ts'
import { founder, persona, testSite } from './site.ts'
import { thingsOfSchool, withEveryTitle } from './things-of-school.ts'

const site = await testSite()
const owner = await withEveryTitle(site, await persona(site, 'volunteer'))
const stranger = await founder(site)
const schoolOf = ({ cookies }: typeof owner): string => String(cookies.get('sid')).slice(0, 36)
const schools = { 'this school': schoolOf(owner), 'another school': schoolOf(stranger) } as const
const everyTitle = titles.map(({ id }) => id)

interface Guarded extends RouteEntry {
  readonly permission: Permission
}

// HEAD is answered by the handler of GET. Signing out would end the sweep.
const guarded: readonly Guarded[] = allRoutes(site.app).flatMap(route =>
  route.access.kind === 'requires' && route.method !== 'HEAD' && route.url !== '/sign-out'
    ? [{ ...route, permission: route.access.permission }]
    : [],
)

/** Some at once: database and program have a processor each. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values()
  const share = async () => {
    for (const item of rest) await work(item)
  }
  await Promise.all([share(), share(), share(), share()])
}

const patterns = [...new Set(guarded.map(({ url }) => url).filter(url => /[:*]/.test(url)))]
/** For each pattern, a thing of this school. */
const things = new Map<string, string>()

test('each thing is there for its own school', async () => {
  const make = thingsOfSchool(site)
  for (const pattern of patterns) {
    const address = await make[pattern]?.(owner)
    assert.ok(address, `${pattern} has no thing in this sweep`)
    things.set(pattern, address)
    const isPage = guarded.some(({ method, url }) => method === 'GET' && url === pattern)
    if (isPage) assert.equal((await owner.get(address)).status, 200, address)
  }
})

test('every route as the holder of every title at this school: let in or refused as declared', async () => {
  for (const title of everyTitle) {
    const { viewer, ask } = await holder(site, schools['this school'], [title])
    await each(guarded, async ({ method, url, permission }) => {
      const { status } = await ask(method, addressOf(url))
      const route = `${method} ${url} as ${title}: ${status}`
      if (permission(viewer)) assert.ok(status < 500 && status !== 401 && status !== 403, route)
      else assert.equal(status, 403, route)
    })
  }
})

test('every route as the holder of every title at another school: likewise, and a thing of this school is 404', async () => {
  for (const title of everyTitle) {
    const { viewer, ask } = await holder(site, schools['another school'], [title])
    await each(guarded, async ({ method, url, permission }) => {
      const thing = things.get(url)
      const { status } = await ask(method, thing ?? url)
      const route = `${method} ${url} as ${title}: ${status}`
      if (!permission(viewer)) assert.equal(status, 403, route)
      else if (thing) assert.equal(status, 404, route)
      else assert.ok(status < 500 && status !== 401 && status !== 403, route)
    })
  }
})

test('who showed no factor of late is asked for one by the routes that say so, and by no other', async () => {
  const { ask } = await holder(site, schools['this school'], everyTitle, { minutes: 11 })
  assert.ok(guarded.some(({ fresh }) => fresh))
  await each(guarded, async ({ method, url, fresh }) => {
    const { status, headers } = await ask(method, addressOf(url))
    const where = String(headers['location'])
    assert.equal(/^\/step-up(\/held)?\?/.test(where), fresh, `${method} ${url}: ${status} ${where}`)
  })
})

/** Ids made about when an id was made, or about as it was: ten of each kind. */
function guessesFrom(id: string): string[] {
  const hex = id.replaceAll('-', '')
  const moved = (from: number, to: number, by: number) =>
    hex.slice(0, from) +
    (BigInt(`0x${hex.slice(from, to)}`) + BigInt(by))
      .toString(16)
      .padStart(to - from, '0')
      .slice(from - to) +
    hex.slice(to)
  const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5].flatMap(by => [moved(0, 12, by), moved(20, 32, by)])
  return near.map(one => one.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
}

test('S4: ids guessed from those of another school are 404 by every route, to whoever may do everything at their own', async () => {
  const { ask } = await holder(site, schools['another school'], everyTitle)
  for (const { method, url } of guarded.filter(({ url }) => things.has(url))) {
    const address = things.get(url) ?? ''
    const id = /[0-9a-f-]{36}(?!.*[0-9a-f-]{36})/.exec(address)?.[0] ?? ''
    const guesses = guessesFrom(id)
    assert.equal(new Set(guesses).size, 20)
    await each(guesses, async guess => {
      assert.equal((await ask(method, address.replace(id, guess))).status, 404, `${method} ${address} guessed as ${guess}`)
    })
  }
})
