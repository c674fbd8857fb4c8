import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from '../../log.ts'
import { StartFault } from '../start-fault.ts'
import { type Ballast, dropBallast, planBallast, usualBallast } from './ballast.ts'
import { ageOf, type BinaryAge, findBinaries } from './binaries.ts'
import { clusterOwner, createCluster, databaseName, ownerRole, placesIn, type Ready, readReady, tidy } from './cluster.ts'
import { diagnose } from './diagnose.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { chooseAccount } from './server-account.ts'
import { makeSocketFolder } from './socket-folder.ts'
import { superviseServer } from './supervise.ts'

/** How to reach the embedded server as the owner of its database. */
export type EmbeddedConnection = {
  readonly host: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export type EmbeddedServer = {
  readonly connection: EmbeddedConnection
  readonly age: BinaryAge
  /** True while the server takes connections; false while it is being started again. */
  isUp(): boolean
  /** Stops the server within its deadline and gives the folder free. Safe to call twice. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  readonly dataFolder: string
  readonly log: Logger
  /** false only for throw-away servers of tests. */
  readonly durable?: boolean
  readonly ballast?: Ballast
  /** How long a fast shutdown may take before the server is made to stop. */
  readonly graceMs?: number
}

/**
 * Starts the PostgreSQL that comes with Schoolgate on a data folder, making it at the first start, and keeps it running.
 * Ends what an earlier run left behind, and takes the folder for this process alone.
 * @throws StartFault with one line of cause and remedy
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, durable = true, ballast = usualBallast, graceMs = 10_000 } = options
  const binaries = findBinaries()
  const dataFolder = openDataFolder(options.dataFolder)
  const lock = takeFolder(dataFolder)
  try {
    const places = placesIn(dataFolder)
    const { setAside } = tidy(dataFolder, Temporal.Now.instant())
    if (setAside !== undefined) log.warn({ setAside }, 'A database folder without its marker was set aside')
    const account = chooseAccount([binaries.folder, dataFolder], clusterOwner(places.cluster))
    const socket = makeSocketFolder(dataFolder, account)
    const ready =
      readReady(places.ready) ?? (await firstStart(dataFolder, () => createCluster(dataFolder, binaries, account, durable)))
    refuseOtherMajor(ready, binaries.major, dataFolder)
    const plan = { binaries, account, cluster: realpathSync(places.cluster), socketFolder: socket.folder, durable, graceMs }
    const server = await superviseServer(plan, dataFolder, log)
    const callOffBallast = planBallast(dataFolder, ballast)
    const stop = async () => {
      callOffBallast()
      await server.stop()
      socket.remove()
      lock.release()
    }
    const connection = { host: socket.folder, user: ownerRole, password: ready.ownerPassword, database: databaseName }
    let stopping: Promise<void> | undefined
    return {
      connection,
      age: ageOf(binaries, Temporal.Now.plainDateISO()),
      isUp: server.isUp,
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    lock.release()
    throw error instanceof StartFault ? error : diagnose(String(error), dataFolder)
  }
}

function takeFolder(dataFolder: string): FolderLock {
  try {
    return lockFolder(dataFolder)
  } catch (error) {
    throw error instanceof StartFault ? error : diagnose(String(error), dataFolder)
  }
}

/** @throws StartFault when the folder cannot be made or entered */
function openDataFolder(wanted: string): string {
  try {
    // Others may pass through, not look: as root, the server's own account lives further down.
    if (!existsSync(wanted)) mkdirSync(wanted, { recursive: true, mode: 0o711 })
    return realpathSync(wanted)
  } catch (cause) {
    throw diagnose(String(cause), wanted)
  }
}

/** A full disk at the very first start may be full of our own ballast, left by a folder that was set aside. */
async function firstStart(dataFolder: string, create: () => Promise<Ready>): Promise<Ready> {
  try {
    return await create()
  } catch (error) {
    if (!(error instanceof StartFault && error.code === 'disk-full' && dropBallast(dataFolder))) throw error
    return await create()
  }
}

function refuseOtherMajor(ready: Ready, major: string, dataFolder: string): void {
  if (ready.postgres === major) return
  throw new StartFault(
    'server-version',
    `The database in ${join(dataFolder, 'postgres')} was made by PostgreSQL ${ready.postgres}; this program brings ${major}: move the data over first (docs/runbooks/database.md).`,
  )
}
