// A worker as a process of its own, for tests that kill it: worker-process.ts SETTINGS, settings as JSON.

import type { Connection } from '../../src/platform/db/connection.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { createLog } from '../../src/platform/log.ts'
import { startWorker } from '../../src/start/start-worker.ts'

export interface WorkerSettings {
  readonly web: Connection
  /** base64 */
  readonly rootKey: string
  readonly timing: { readonly heartbeat: number; readonly monitor: number; readonly poll: number }
  readonly lease: number
  readonly sweep: { readonly every: number; readonly lostSeconds: number }
  readonly share: { readonly atOnce: number; readonly perSchool: number }
}

if (import.meta.main) {
  const { web, rootKey, timing, lease, sweep, share }: WorkerSettings = JSON.parse(process.argv[2] ?? '')
  const log = createLog('warn')
  const db = openDatabase(web, log, Buffer.from(rootKey, 'base64'), 5)
  const worker = await startWorker({
    ...{ database: { db, web }, log, origin: 'http://school.test', timing, lease },
    sweep: { every: sweep.every, lost: Temporal.Duration.from({ seconds: sweep.lostSeconds }) },
    share,
  })
  process.send?.('ready')
  const stop = async () => {
    await worker.stop()
    await db.close()
    process.disconnect?.()
  }
  process.once('SIGTERM', () => void stop())
}
