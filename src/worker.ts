/** A worker by itself, beside web processes with WORKER=off: for a database of one's own (DATABASE_URL). */

import { scheduledWork } from './composition/scheduled-work.ts'
import { type Config, readConfig } from './config.ts'
import { StartFault, startDatabase } from './platform/db/index.ts'
import { createLog } from './platform/log.ts'
import { printFault } from './start/print-start.ts'
import { startWorker } from './start/start-worker.ts'
import { stopSignal } from './start/stop-signal.ts'

const config = readConfig()
const problem = 'problem' in config ? config.problem : whyNotAlone(config)
if ('problem' in config || problem) {
  printFault(problem ?? '')
  process.exitCode = 1
} else {
  await work(config).catch((error: unknown) => {
    if (error instanceof StartFault) printFault(error.message)
    else createLog().error({ err: error }, 'The worker ended by an error of its own')
    process.exitCode = 1
  })
}

function whyNotAlone({ databaseUrl, publicOrigin }: Config): string | undefined {
  if (databaseUrl === undefined)
    return 'A worker by itself needs DATABASE_URL: with the embedded database the web process works too.'
  if (publicOrigin === undefined) return 'A worker by itself needs PUBLIC_URL: its mails lead people there.'
  return undefined
}

async function work(settings: Config): Promise<void> {
  const log = createLog()
  const toldToStop = stopSignal()
  const database = await startDatabase({ ...settings, log })
  try {
    const scheduled = scheduledWork({ db: database.db, dataFolder: settings.dataFolder, log })
    const worker = await startWorker({ database, log, origin: settings.publicOrigin ?? '', scheduled })
    log.info('The worker is at work')
    await toldToStop
    await worker.stop()
  } finally {
    await database.stop()
  }
}
