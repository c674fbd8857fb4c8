import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import { passingRootKey } from '../../src/platform/crypto/root-key.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import { webConnection } from '../../src/platform/db/web-role.ts'
import { createLog } from '../../src/platform/log.ts'
import { asOwner, dropDatabase, handover, startTestServer, type TestServer } from './server.ts'

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
  const { template } = await sharedServer()
  const owner = await createDatabase(`template ${template}`)
  const web = webConnection(owner)
  const db = openDatabase(web, createLog('silent'), passingRootKey(), 5)
  dropAfterwards(owner, () => db.close())
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
  const owner = await createDatabase("encoding 'UTF8' template template0")
  dropAfterwards(owner, async () => undefined)
  return owner
}

async function createDatabase(options: string): Promise<Connection> {
  const server = await sharedServer()
  const database = `schoolgate_test_${randomBytes(6).toString('hex')}`
  await asOwner(server.owner, `create database ${database} ${options}`)
  return { ...server.owner, database }
}

let ownServer: Promise<TestServer> | undefined
let inUse = 0

/** Drops it after the test or file that asked for it; the last one out stops a server of our own. */
function dropAfterwards(owner: Connection, close: () => Promise<void>): void {
  inUse += 1
  after(async () => {
    await close()
    const server = await sharedServer()
    await dropDatabase(server.owner, owner.database)
    inUse -= 1
    if (inUse > 0 || !ownServer) return
    const last = await ownServer
    ownServer = undefined
    await last.close()
  })
}

async function sharedServer(): Promise<SharedServer> {
  const told = process.env[handover]
  if (told) return JSON.parse(told)
  ownServer ??= startTestServer()
  return await ownServer
}
