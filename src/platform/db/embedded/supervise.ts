import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from '../../log.ts'
import { dropBallast } from './ballast.ts'
import { diagnose, isDiskFull, mayPass } from './diagnose.ts'
import { readPidFile, stopServers } from './processes.ts'
import { clearPidFile, type ServerPlan, type ServerProcess, startProcess } from './server-process.ts'

const tries = 10

export type Supervised = { isUp(): boolean; stop(): Promise<void> }

/**
 * Starts the server and starts it again whenever it ends by itself. Needs the folder's lock: whatever server is found in
 * the cluster is then an orphan of ours, and any lock file that names another process is void.
 * @throws StartFault when it does not start at first
 */
export async function superviseServer(plan: ServerPlan, dataFolder: string, log: Logger): Promise<Supervised> {
  let current: ServerProcess | undefined = await startWithRetries(plan, dataFolder, log)
  let stopping = false

  const watch = async (): Promise<void> => {
    while (current && !stopping) {
      const said = current.said
      await current.ended
      current = undefined
      if (stopping) return
      log.error({ database: lastWords(said()) }, 'The database ended by itself; starting it again')
      current = await startAgain()
    }
  }
  const startAgain = async (): Promise<ServerProcess | undefined> => {
    for (let pause = 1_000; !stopping; pause = Math.min(pause * 2, 30_000)) {
      try {
        const started = await startWithRetries(plan, dataFolder, log)
        if (!stopping) return started
        await started.stop()
      } catch (error) {
        log.error({ err: error }, 'The database could not be started again; trying on')
        await wait(pause, undefined, { ref: false })
      }
    }
    return undefined
  }

  const watching = watch()
  return {
    isUp: () => current !== undefined,
    stop: async () => {
      stopping = true
      await current?.stop()
      await Promise.race([watching, wait(plan.graceMs, undefined, { ref: false })])
    },
  }
}

async function startWithRetries(plan: ServerPlan, dataFolder: string, log: Logger): Promise<ServerProcess> {
  let said = ''
  for (let attempt = 1; attempt <= tries; attempt++) {
    await clearTheWay(plan, log)
    const started = await startProcess(plan)
    if (!('failed' in started)) return started
    said = started.failed
    const freed = isDiskFull(said) && dropBallast(dataFolder)
    if (freed) log.warn('The disk is full: the space kept aside was given to the database. Free some more soon.')
    if (!freed && !mayPass(said)) break
    await wait(Math.min(50 * 2 ** attempt, 1_000))
  }
  throw diagnose(said, dataFolder)
}

/** Ends orphans and removes a lock file that no live server of this cluster stands behind. */
async function clearTheWay({ cluster, graceMs }: ServerPlan, log: Logger): Promise<void> {
  const state = readPidFile(join(cluster, 'postmaster.pid'))
  if (state.kind !== 'absent') log.info({ pidFile: state.kind }, 'An earlier run of the database left its lock file')
  await stopServers(cluster, state.kind === 'process' ? state.pid : undefined, graceMs)
  clearPidFile(cluster)
}

function lastWords(said: string): string {
  return said.split('\n').findLast(line => /FATAL|PANIC/.test(line)) ?? 'it said nothing'
}
