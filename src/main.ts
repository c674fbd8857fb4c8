import { scheduledWork } from './composition/scheduled-work.ts'
import { type Config, readConfig } from './config.ts'
import { type StartedDatabase, StartFault, startDatabase } from './platform/db/index.ts'
import { createLog, type Logger } from './platform/log.ts'
import { portFault } from './start/port-fault.ts'
import { printFault, printWelcome } from './start/print-start.ts'
import { startWeb, type Web } from './start/start-web.ts'
import { startWorker, type Worker } from './start/start-worker.ts'
import { stopSignal } from './start/stop-signal.ts'

/** How long open requests may take to end once we were told to stop, and then all of it, in milliseconds. */
const deadline = 20_000

const config = readConfig()
if ('problem' in config) {
  printFault(config.problem)
  process.exitCode = 1
} else {
  await main(config).catch(endWith)
}

/** Database, then web, then the worker unless it runs elsewhere; the database is stopped last. */
async function main(config: Config): Promise<void> {
  const log = createLog()
  const toldToStop = stopSignal()
  // Also while still starting: recovery after a crash may take minutes.
  void toldToStop.then(() => setTimeout(() => process.exit(1), deadline).unref())
  const database = await startDatabase({ ...config, log })
  try {
    const web = await startWeb({ config, db: database.db, database, log }).catch(error => {
      throw portFault(error, config) ?? error
    })
    const worker = config.worker ? await startWorkerBeside(config, database, web, log) : undefined
    printWelcome({
      address: web.address,
      setUpLink: web.setUpLink,
      embeddedAge: database.embeddedAge,
      serverVersion: database.serverVersion,
    })
    await toldToStop
    await Promise.all([web.stop(), worker?.stop()])
  } finally {
    await database.stop()
  }
}

/** The worker of the same process: its links lead to where the web server listens. */
async function startWorkerBeside({ dataFolder }: Config, database: StartedDatabase, web: Web, log: Logger): Promise<Worker> {
  const scheduled = scheduledWork({ db: database.db, dataFolder, log })
  try {
    return await startWorker({ database, log, origin: web.address, scheduled })
  } catch (error) {
    await web.stop()
    throw error
  }
}

function endWith(error: unknown): void {
  if (error instanceof StartFault) printFault(error.message)
  else createLog().error({ err: error }, 'The program ended by an error of its own')
  process.exitCode = 1
}
