import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { type Connection, clientConfig, connectionFromUrl } from '../../src/platform/db/connection.ts'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { codeOf } from '../../src/platform/db/start-fault.ts'

/** A server for a whole run of tests, with one migrated database to copy from. */
export type TestServer = { readonly owner: Connection; readonly template: string; close(): Promise<void> }

/** Where `globalSetup` tells the test files of the run about their server. */
export const handover = 'SCHOOLGATE_TEST_SERVER'

/** DATABASE_URL where it is set (its user needs CREATEDB and CREATEROLE), else a throw-away server of our own. */
export async function startTestServer(): Promise<TestServer> {
  const url = process.env['DATABASE_URL']
  const server = url ? { owner: connectionFromUrl(url), stop: async () => undefined } : await startThrowAway()
  const template = `schoolgate_test_${randomBytes(4).toString('hex')}`
  await asOwner(server.owner, `create database ${template} encoding 'UTF8' template template0`)
  await migrate({ ...server.owner, database: template })
  return {
    owner: server.owner,
    template,
    close: async () => {
      await dropDatabase(server.owner, template)
      await server.stop()
    },
  }
}

/** A connection is in use a moment longer than its client thinks, and the owner may not end those of the web role or of autovacuum. */
const STILL_USED = ['55006', '42501']

/** Drops a database that nobody uses any more. Waits up to five seconds for connections that are just ending. */
export async function dropDatabase(owner: Connection, name: string): Promise<void> {
  for (let tries = 100; ; tries--) {
    try {
      await asOwner(owner, `drop database if exists ${name}`)
      return
    } catch (error) {
      if (tries === 0 || !STILL_USED.includes(codeOf(error))) throw error
      await setTimeout(50)
    }
  }
}

/** Runs SQL as the owner: to arrange what a test needs, or to look at what it left. */
export async function asOwner(owner: Connection, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ ...clientConfig(owner), query_timeout: 60_000, statement_timeout: 60_000 })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** The connection as one address; a socket's folder goes in as a parameter. */
export function urlOf({ host, port, user, password, database }: Connection): string {
  const address = new URL(`postgres://localhost/${database}`)
  for (const [name, value] of Object.entries({ host, port: String(port), user, password }))
    if (value) address.searchParams.set(name, value)
  return address.href
}

async function startThrowAway(): Promise<{ owner: Connection; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-test-'))
  const silence = () => undefined
  const log = { debug: silence, info: silence, warn: silence, error: silence }
  const server = await startEmbedded({ dataFolder: join(folder, 'data'), log, durable: false })
  return {
    owner: { ...server.connection, port: 5432, ssl: false },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}
