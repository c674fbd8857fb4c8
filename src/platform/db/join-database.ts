import { type Database, openDatabase } from './database.ts'
import { runningServer } from './embedded/running-server.ts'
import { installationKey } from './installation-key.ts'
import { startDatabase } from './start-database.ts'
import { StartFault } from './start-fault.ts'
import { webConnection } from './web-role.ts'

export type JoinedDatabase = {
  readonly db: Database
  /** Leaves the database; ends the server where it was started for this job. */
  leave(): Promise<void>
}

/**
 * The database of this installation for a short job at the command line: that of a server of ours which is running, else one
 * started for the job. With a database of one's own (`databaseUrl`) there is nothing to join: any number of processes may use it.
 * @throws StartFault
 */
export async function joinDatabase(options: Parameters<typeof startDatabase>[0]): Promise<JoinedDatabase> {
  try {
    const { db, stop } = await startDatabase(options)
    return { db, leave: stop }
  } catch (fault) {
    const running = fault instanceof StartFault && fault.code === 'folder-in-use' ? runningServer(options.dataFolder) : undefined
    if (!running) throw fault
    const web = webConnection({ ...running, port: 5432, ssl: false })
    const db = openDatabase(web, options.log, await installationKey(web, options.dataFolder), 2)
    return { db, leave: () => db.close() }
  }
}
