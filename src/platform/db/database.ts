import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import type { RootKey } from '../crypto/root-key.ts'
import type { Logger } from '../log.ts'
import { type Connection, clientConfig } from './connection.ts'
import type { SchoolTables } from './tables.ts'
import { rowTypes } from './values.ts'

/** An open database. It answers nothing itself: queries go through `inSchool` and `withoutSchool`. */
export type Database = {
  /** True when a query comes back in time. */
  isReachable(): Promise<boolean>
  close(): Promise<void>
}

interface Opened {
  readonly kysely: Kysely<SchoolTables>
  readonly rootKey: RootKey
}

const opened = new WeakMap<Database, Opened>()

/**
 * Opens a pool as the web role.
 * @param rootKey what wraps the keys of schools
 * @param size connections at most
 */
export function openDatabase(web: Connection, log: Logger, rootKey: RootKey, size = 10): Database {
  const pool = new pg.Pool({ ...clientConfig(web), max: size, idleTimeoutMillis: 30_000, types: rowTypes })
  // Without a listener, a connection that ends would end the program. Whoever uses it hears of it by a failed query.
  pool.on('error', error => log.warn({ err: error }, 'A resting connection to the database ended'))
  pool.on('connect', client => client.on('error', error => log.debug({ err: error }, 'A connection to the database ended')))
  const kysely = new Kysely<SchoolTables>({ dialect: new PostgresDialect({ pool: withoutSilentOnes(pool) }) })
  const database: Database = {
    isReachable: async () => {
      try {
        await pool.query('select 1')
        return true
      } catch {
        return false
      }
    },
    close: () => kysely.destroy(),
  }
  opened.set(database, { kysely, rootKey })
  return database
}

/** For `transaction.ts` alone: the structure rules hold it to that. */
export function openedAs(database: Database): Opened {
  const known = opened.get(database)
  if (!known) throw new Error('This database was not opened by openDatabase')
  return known
}

/**
 * The pool, but for connections that fell silent: node-postgres gives up on a query after its time-out and would hand the same
 * connection to the next user, who would wait as long. Here it is thrown away, and asks nothing more.
 */
function withoutSilentOnes(pool: pg.Pool): PostgresPool {
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect()
    let silent: Error | undefined
    const query = async (text: string, values: readonly unknown[]) => {
      if (silent) throw silent
      try {
        return await client.query(text, [...values])
      } catch (error) {
        if (error instanceof Error && error.message === 'Query read timeout') silent = error
        throw error
      }
    }
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(silent) }
  }
  return { connect, end: () => pool.end(), options: pool.options }
}
