import { Worker } from 'node:worker_threads'
import type { ImportedDocument } from './import-document.ts'
import type { Refused } from './read/problem.ts'

export type WorkerLimits = { readonly milliseconds: number; readonly megabytes: number }
const usual: WorkerLimits = { milliseconds: 20_000, megabytes: 384 }

/**
 * `importDocument` in a thread of its own that is stopped when it takes too long or too much memory, so that a hostile
 * file can harm nothing but its own import. Such a file comes back as `too-hard`; a fault of ours is thrown.
 */
export function importInWorker(
  bytes: Uint8Array,
  fileName: string,
  limits: WorkerLimits = usual,
): Promise<ImportedDocument | Refused> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
      workerData: { bytes, fileName },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      env: {},
    })
    const settle = (outcome: () => void) => {
      clearTimeout(timer)
      outcome()
      void worker.terminate()
    }
    const timer = setTimeout(() => settle(() => resolve({ problem: 'too-hard' })), limits.milliseconds)
    worker.once('message', (result: ImportedDocument | Refused) => settle(() => resolve(result)))
    worker.once('error', (error: unknown) =>
      settle(() => (outOfMemory(error) ? resolve({ problem: 'too-hard' }) : reject(error))),
    )
    worker.once('exit', () => settle(() => resolve({ problem: 'too-hard' })))
  })
}

const outOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
