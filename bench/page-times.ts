/**
 * `node bench/page-times.ts [all]`: how long the program takes over each page that it has, database included, without any network: on the
 * demonstration school, and again once 10,000 people are in it. For somebody who may see everything.
 */
import { sampleAddresses } from '../e2e/sample-addresses.ts'
import { buildApp } from '../src/composition/app.ts'
import { addPeople, type NewPerson } from '../src/modules/people/index.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { inSchool, openDatabase } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { asOwner, startTestServer } from '../test/database/server.ts'
import { persona, type Site } from '../test/web/site.ts'
import { thingsOfSchool, withEveryTitle } from '../test/web/things-of-school.ts'

const rounds = 20
const limit = 50
const many = 10_000

const server = await startTestServer()
const owner = { ...server.owner, database: server.template }
const web = webConnection(owner)
const log = createLog('silent')
const db = openDatabase(web, log, passingRootKey(), 5)
const app = await buildApp({ db, log })
const site: Site = {
  app,
  database: {
    db,
    owner,
    web,
    asOwner: (sql, values) => asOwner(owner, sql, values),
    asWeb: (sql, values) => asOwner(web, sql, values),
  },
  log: () => '',
  pass: () => undefined,
  now: () => Temporal.Now.instant(),
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN

interface Timed {
  readonly address: string
  readonly milliseconds: number
  readonly characters: number
}

type Visitor = Awaited<ReturnType<typeof persona>>

async function timesOf(visitor: Visitor, addresses: readonly string[]): Promise<Timed[]> {
  const found: Timed[] = []
  for (const address of addresses) {
    const times: number[] = []
    await visitor.get(address)
    let characters = 0
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now()
      const { status, body } = await visitor.get(address)
      times.push(performance.now() - begun)
      if (status >= 500) throw new Error(`${address}: ${status}`)
      characters = body.length
    }
    found.push({ address, milliseconds: median(times), characters })
  }
  return found.toSorted((one, other) => other.milliseconds - one.milliseconds)
}

const manyPeople = Array.from({ length: many }, (_, at): NewPerson => {
  const familyName = `Family${String((at * 7919) % many).padStart(5, '0')}`
  const title = at % 10 === 0 ? 'teacher' : at % 2 ? 'parent' : 'pupil'
  return { name: `Given${at % 97} ${familyName}`, givenName: `Given${at % 97}`, familyName, titles: [title] }
})

// Ids and tokens in an address say nothing to a reader.
const shown = (address: string): string => address.replaceAll(/[0-9a-f-]{36}(\.[\w-]{43})?/g, '…')

function print(caption: string, times: readonly Timed[]): void {
  const over = times.filter(({ milliseconds }) => milliseconds >= limit).length
  const middle = median(times.map(({ milliseconds }) => milliseconds)).toFixed(1)
  const verdict = over === 0 ? 'met' : `${over} over it`
  console.log(`| **${caption}**: ${times.length} addresses, median ${middle} ms, goal under ${limit} ms | **${verdict}** | |`)
  for (const { address, milliseconds, characters } of process.argv.includes('all') ? times : times.slice(0, 8))
    console.log(`| \`${shown(address)}\` | ${milliseconds.toFixed(1)} | ${characters} |`)
}

try {
  const visitor = await withEveryTitle(site, await persona(site, 'volunteer'))
  const draft = (await thingsOfSchool(site)['/policy/import/:draftId']?.(visitor)) ?? ''
  const addresses = [...new Set(Object.values(await sampleAddresses(site, draft)).flat())]
  console.log('| page, the slowest first | ms | characters |')
  console.log('|---|---:|---:|')
  print('demonstration school', await timesOf(visitor, addresses))
  const schoolId = String(visitor.cookies.get('sid')).slice(0, 36)
  const now = site.now()
  const ids = await inSchool(db, schoolId, tx => addPeople(tx, manyPeople, { source: 'demonstration', now }))
  await asOwner(owner, 'analyze')
  const ofMany = [
    '/people?page=100',
    '/people?name=given5',
    '/people?title=pupil',
    `/people/${ids[0]}`,
    `/people/${ids[1]}`,
    `/people/${ids[2]}`,
  ]
  print('with 10,000 people', await timesOf(visitor, [...addresses, ...ofMany]))
} finally {
  await app.close()
  await db.close()
  await server.close()
}
