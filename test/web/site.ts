/** The whole application on a database of its own, and browsers that visit it. */
import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { after } from 'node:test'
import { pino } from 'pino'
import { type AppDeps, buildApp } from '../../src/composition/app.ts'
import { issueSetUpLink } from '../../src/modules/sign-in/index.ts'
import type { App } from '../../src/platform/http.ts'
import { logOptions } from '../../src/platform/log.ts'
import { type TestDatabase, testDatabase } from '../database/harness.ts'
import { type Answer, type Browser, browser } from './browser.ts'

export interface Site {
  readonly app: App
  readonly database: TestDatabase
  /** All that was logged so far, as text. */
  readonly log: () => string
  /** Moves the clock on. */
  readonly pass: (duration: Temporal.DurationLike) => void
  readonly now: () => Temporal.Instant
}

export interface SiteOptions extends Partial<AppDeps> {
  /** A test's own routes. */
  readonly routes?: (app: App) => void
  /** Another site whose database this one shares. */
  readonly on?: Site
}

/** Builds the application, with a test's own routes where it needs some. Call it once, at the top of a file. */
export async function testSite({ routes = () => undefined, on, ...more }: SiteOptions = {}): Promise<Site> {
  const database = on?.database ?? (await testDatabase())
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _encoding, callback) => {
      lines.push(String(chunk))
      callback()
    },
  })
  const time = { now: Temporal.Now.instant() }
  const log = pino({ ...logOptions, level: 'debug' }, sink)
  const app = await buildApp({ db: database.db, log, clock: { now: () => time.now }, ...more })
  routes(app)
  after(() => app.close())
  return {
    app,
    database,
    log: () => lines.join(''),
    pass: duration => {
      time.now = time.now.add(duration)
    },
    now: () => time.now,
  }
}

/** A browser that has loaded the demonstration and is the first of its people who holds the title ("parent or carer"). */
export async function persona(site: Site, title: string) {
  const visitor = browser(site.app)
  if ((await visitor.get('/personas')).status === 404) await visitor.fill('/', {}, '/demonstration')
  return become(visitor, title)
}

/** Chooses somebody of the demonstration for a browser. */
export async function choose(visitor: Browser, title: string): Promise<Answer> {
  const { body } = await visitor.get('/personas')
  const value = new RegExp(`value="([0-9a-f-]{36})"(?:(?!type="radio")[\\s\\S])*?${title}`).exec(body)?.[1]
  const answer = await visitor.fill('/personas', { person: value ?? '' })
  assert.equal(answer.status, 303, answer.body)
  return answer
}

/** The browser itself, once somebody is chosen. */
export async function become(visitor: Browser, title: string): Promise<Browser> {
  await choose(visitor, title)
  return visitor
}

/** A browser that has set up a real school as its headteacher. */
export async function founder(site: Site, schoolName = 'Holm Oak Primary') {
  const visitor = browser(site.app)
  const page = `/set-up/${await issueSetUpLink(site.database.db, site.now())}`
  const answer = await visitor.fill(page, { schoolName, name: 'Ottilie Brandreth', title: 'headteacher' })
  assert.equal(answer.status, 303, answer.body)
  return visitor
}
