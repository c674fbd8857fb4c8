import type { Logger } from '../log.ts'
import { type Connection, connectionFromUrl } from './connection.ts'
import { type Database, openDatabase } from './database.ts'
import type { BinaryAge } from './embedded/binaries.ts'
import { startEmbedded } from './embedded/index.ts'
import { installationKey } from './installation-key.ts'
import { migrate } from './migrate.ts'

export type StartedDatabase = {
  readonly db: Database
  /** As whom `db` enters: for what needs connections of its own. */
  readonly web: Connection
  /** The server's own version, such as 18.4. */
  readonly serverVersion: string
  /** How old the embedded PostgreSQL is; undefined with a server of one's own. */
  readonly embeddedAge: BinaryAge | undefined
  /** False while the embedded server is being started again. */
  isUp(): boolean
  /** Ends the queries, then the embedded server, each with a deadline. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * The database of a start: the server at `databaseUrl`, or else the embedded one in `dataFolder`; migrated and open.
 * @throws StartFault
 */
export async function startDatabase(options: {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly log: Logger
}): Promise<StartedDatabase> {
  const { log } = options
  const embedded = options.databaseUrl === undefined ? await startEmbedded(options) : undefined
  try {
    const owner: Connection = embedded
      ? { ...embedded.connection, port: 5432, ssl: false }
      : connectionFromUrl(options.databaseUrl ?? '')
    const { web, applied, server } = await migrate(owner)
    for (const migration of applied) log.info({ migration }, 'Migration applied')
    if (embedded?.age.old)
      log.warn(embedded.age, 'The embedded PostgreSQL is old: use a patched server by DATABASE_URL for a school’s daily work')
    const db = openDatabase(web, log, await installationKey(web, options.dataFolder))
    let stopping: Promise<void> | undefined
    const stop = async () => {
      await db.close()
      await embedded?.stop()
    }
    return {
      db,
      web,
      serverVersion: server,
      embeddedAge: embedded?.age,
      isUp: () => embedded?.isUp() ?? true,
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
