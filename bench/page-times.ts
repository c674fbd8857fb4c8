/**
 * `node bench/page-times.ts [all]`: how long the program takes over each page that it has, database included, without any network: on the
 * demonstration school, and again once 10,000 people are in it. For somebody who may see everything.
 */
import { sampleAddresses } from '../e2e/sample-addresses.ts'
import { addPeople } from '../src/modules/people/index.ts'
import type { Browser } from '../test/web/browser.ts'
import { persona } from '../test/web/site.ts'
import { thingsOfSchool, withEveryTitle } from '../test/web/things-of-school.ts'
import { manyPeople, pageTime, withSchool } from './school.ts'
import { median } from './timing.ts'

const limit = 50
const many = 10_000

type Timed = { readonly address: string } & Awaited<ReturnType<typeof pageTime>>

async function timesOf(visitor: Browser, addresses: readonly string[]): Promise<Timed[]> {
  const found: Timed[] = []
  for (const address of addresses) found.push({ address, ...(await pageTime(visitor, address, 500)) })
  return found.toSorted((one, other) => other.time - one.time)
}

// Ids and tokens in an address say nothing to a reader.
const shown = (address: string): string => address.replaceAll(/[0-9a-f-]{36}(\.[\w-]{43})?/g, '…')

function print(caption: string, times: readonly Timed[]): void {
  const over = times.filter(({ time }) => time >= limit).length
  const middle = median(times.map(({ time }) => time)).toFixed(1)
  const verdict = over === 0 ? 'met' : `${over} over it`
  console.log(`| **${caption}**: ${times.length} addresses, median ${middle} ms, goal under ${limit} ms | **${verdict}** | |`)
  for (const { address, time, characters } of process.argv.includes('all') ? times : times.slice(0, 8))
    console.log(`| \`${shown(address)}\` | ${time.toFixed(1)} | ${characters} |`)
}

await withSchool(async ({ site, within, analyse }) => {
  const visitor = await withEveryTitle(site, await persona(site, 'volunteer'))
  const draft = (await thingsOfSchool(site)['/policy/import/:draftId']?.(visitor)) ?? ''
  const addresses = [...new Set(Object.values(await sampleAddresses(site, draft)).flat())]
  console.log('| page, the slowest first | ms | characters |')
  console.log('|---|---:|---:|')
  print('demonstration school', await timesOf(visitor, addresses))
  const people = manyPeople(many, at => [at % 10 === 0 ? 'teacher' : at % 2 ? 'parent' : 'pupil'])
  const ids = await within(tx => addPeople(tx, people, { source: 'demonstration', now: site.now() }))
  await analyse()
  const lists = ['?page=100', '?name=given5', '?title=pupil'].map(query => `/people${query}`)
  const each = ids.slice(0, 3).map(id => `/people/${id}`)
  print('with 10,000 people', await timesOf(visitor, [...addresses, ...lists, ...each]))
})
