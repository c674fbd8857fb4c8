import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseName, ownerRole, placesIn, readReady } from './cluster.ts'
import type { EmbeddedConnection } from './index.ts'

/** The fifth line of a server's pid file names the folder of its socket. */
const SOCKET_LINE = 4

/**
 * How to reach the embedded server that another process of ours runs on a data folder; undefined where none runs, or where
 * its files are not ours to read.
 */
export function runningServer(dataFolder: string): EmbeddedConnection | undefined {
  const places = placesIn(dataFolder)
  const ready = readReady(places.ready)
  try {
    const host = readFileSync(join(places.cluster, 'postmaster.pid'), 'utf8').split('\n')[SOCKET_LINE]
    return ready && host ? { host, user: ownerRole, password: ready.ownerPassword, database: databaseName } : undefined
  } catch {
    return undefined
  }
}
