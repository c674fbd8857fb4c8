/** The demonstration school in this process, on a PostgreSQL of its own: what the benchmarks of pages and of scheduled work run on. */
import { buildApp } from '../src/composition/app.ts'
import type { NewPerson } from '../src/modules/people/index.ts'
import { passingRootKey } from '../src/platform/crypto/root-key.ts'
import { type Database, inSchool, openDatabase, type Tx } from '../src/platform/db/index.ts'
import { webConnection } from '../src/platform/db/web-role.ts'
import { createLog } from '../src/platform/log.ts'
import { asOwner, startTestServer } from '../test/database/server.ts'
import type { Browser } from '../test/web/browser.ts'
import { persona, type Site } from '../test/web/site.ts'
import { median, timed } from './timing.ts'

const rounds = 20

export interface BenchSchool {
  readonly site: Site
  readonly db: Database
  readonly schoolId: string
  /** Signed in as the headteacher, who sees the most. */
  readonly head: Browser
  readonly within: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** Tells PostgreSQL how much there is now, as its autovacuum would within a minute. */
  readonly analyse: () => Promise<unknown>
}

/** Runs the work on a school made for it, and takes all of it away again. */
export async function withSchool(work: (school: BenchSchool) => Promise<void>): Promise<void> {
  const server = await startTestServer()
  const owner = { ...server.owner, database: server.template }
  const web = webConnection(owner)
  const log = createLog('silent')
  const db = openDatabase(web, log, passingRootKey(), 5)
  const app = await buildApp({ db, log })
  const analyse = () => asOwner(owner, 'analyze')
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
  try {
    const head = await persona(site, 'Rosalind Achterberg')
    const schoolId = String(head.cookies.get('sid')).slice(0, 36)
    await work({ site, db, schoolId, head, within: of => inSchool(db, schoolId, of), analyse })
  } finally {
    await app.close()
    await db.close()
    await server.close()
  }
}

interface PageTime {
  readonly time: number
  readonly characters: number
}

/**
 * The median time of a page, in milliseconds in the server, and its length; a first visit is not counted.
 *
 * @param tooBad the first status that is no page to time: 500 where pages that say what is missing are timed too
 * @throws for such an answer
 */
export async function pageTime(visitor: Browser, address: string, tooBad: 400 | 500 = 400): Promise<PageTime> {
  const times: number[] = []
  let characters = 0
  for (let round = 0; round <= rounds; round += 1) {
    const [{ status, body }, time] = await timed(() => visitor.get(address))
    if (status >= tooBad) throw new Error(`${address}: ${status}`)
    if (round > 0) times.push(time)
    characters = body.length
  }
  return { time: median(times), characters }
}

/** People with names that are all different, spread over the alphabet. */
export function manyPeople(many: number, titlesOf: (at: number) => NewPerson['titles']): NewPerson[] {
  return Array.from({ length: many }, (_, at): NewPerson => {
    const names = { givenName: `Given${at % 97}`, familyName: `Family${String((at * 7919) % many).padStart(5, '0')}` }
    return {
      name: `${names.givenName} ${names.familyName}`,
      ...names,
      titles: titlesOf(at),
      email: `person${at}@home.example`,
    }
  })
}

/** The titles of a school's adults by place in the list: four of five are parents, as at a school of 1,200 pupils and more. */
export function adultTitle(at: number): NewPerson['titles'][number] {
  if (at % 10 === 0) return 'teacher'
  return at % 100 === 1 ? 'governor' : at % 10 === 2 ? 'volunteer' : 'parent'
}

/** A row of figures against a limit in milliseconds: the time, its share of the limit, and whether that is met. */
export function row(cells: readonly string[], time: number, limit: number): string {
  const verdict = time < limit ? '**met**' : '**missed**'
  return `| ${[...cells, time.toFixed(time < 100 ? 1 : 0), `${(time / limit).toFixed(2)} of ${limit}`, verdict].join(' | ')} |`
}
