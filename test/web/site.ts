/** The whole application on a database of its own, and browsers that visit it. */
import { Writable } from 'node:stream'
import { after } from 'node:test'
import { pino } from 'pino'
import { type AppDeps, buildApp } from '../../src/app.ts'
import type { App } from '../../src/platform/http.ts'
import { logOptions } from '../../src/platform/log.ts'
import { type TestDatabase, testDatabase } from '../database/harness.ts'

/** The origin that the browsers of these tests are at. */
export const origin = 'http://localhost:8080'

export interface Site {
  readonly app: App
  readonly database: TestDatabase
  /** All that was logged so far, as text. */
  readonly log: () => string
  /** Moves the clock on. */
  readonly pass: (duration: Temporal.DurationLike) => void
  readonly now: () => Temporal.Instant
}

/** Builds the application. Call it once, at the top of a file. */
export async function testSite(more: Partial<AppDeps> = {}): Promise<Site> {
  const database = await testDatabase()
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
