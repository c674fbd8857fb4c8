import { type Config, readConfig } from './config.ts'
import { StartFault, startDatabase } from './platform/db/index.ts'
import { createLog } from './platform/log.ts'
import { portFault } from './port-fault.ts'
import { printFault, printWelcome } from './print-start.ts'
import { startWeb } from './start-web.ts'

/** How long open requests may take to end once we were told to stop, and then all of it, in milliseconds. */
const deadline = 20_000

const config = readConfig()
if ('problem' in config) {
  printFault(config.problem)
  process.exitCode = 1
} else {
  await main(config).catch(endWith)
}

/** Database, then web; stopped in the opposite order. */
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
    printWelcome({
      address: web.address,
      setUpLink: web.setUpLink,
      embeddedAge: database.embeddedAge,
      serverVersion: database.serverVersion,
    })
    await toldToStop
    await web.stop()
  } finally {
    await database.stop()
  }
}

/** Resolves at Ctrl-C, a service manager's stop, a closed terminal, or the end of the process that started us. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // bin/start.mjs holds the other end of this channel: it must not keep us alive once all else has stopped.
    process.channel?.unref()
  })
}

function endWith(error: unknown): void {
  if (error instanceof StartFault) printFault(error.message)
  else createLog().error({ err: error }, 'The program ended by an error of its own')
  process.exitCode = 1
}
