import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type { Connection } from '../../src/platform/db/connection.ts'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import { webConnection } from '../../src/platform/db/web-role.ts'
import { createLog } from '../../src/platform/log.ts'
import { asOwner, handover, startTestServer, type TestServer } from './server.ts'

export type TestDatabase = {
  /** As the program has it: the web role's pool. */
  readonly db: Database
  readonly owner: Connection
  readonly web: Connection
  /** SQL as the owner, whom row security binds too. */
  asOwner(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** SQL as the web role, past all of Kysely: to show what the database itself refuses. */
  asWeb(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>
}

type SharedServer = Pick<TestServer, 'owner' | 'template'>

/**
 * A migrated database for this test file alone, dropped when its tests are done. Call it once, at the top of the file.
 * A file that runs by itself starts a server for itself.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await sharedServer()
  const name = `schoolgate_test_${randomBytes(6).toString('hex')}`
  await asOwner(server.owner, `create database ${name} template ${server.template}`)
  const owner = { ...server.owner, database: name }
  const web = webConnection(owner)
  const db = openDatabase(web, createLog('silent'), 5)
  after(async () => {
    await db.close()
    await asOwner(server.owner, `drop database if exists ${name} with (force)`)
    await ownServer?.close()
  })
  return {
    db,
    owner,
    web,
    asOwner: (sql, values) => asOwner(owner, sql, values),
    asWeb: (sql, values) => asOwner(web, sql, values),
  }
}

/** An empty database, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<Connection> {
  const server = await sharedServer()
  const name = `schoolgate_test_${randomBytes(6).toString('hex')}`
  await asOwner(server.owner, `create database ${name} encoding 'UTF8' template template0`)
  after(async () => {
    await asOwner(server.owner, `drop database if exists ${name} with (force)`)
  })
  return { ...server.owner, database: name }
}

let ownServer: TestServer | undefined

async function sharedServer(): Promise<SharedServer> {
  const told = process.env[handover]
  if (told) return JSON.parse(told)
  ownServer ??= await startTestServer()
  return ownServer
}
